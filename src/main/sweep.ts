import type { Meters } from "../operations/metrics/meters.ts";
import { rest } from "../ports/clock.ts";
import type { Clock } from "../ports/clock.ts";
import type { Log } from "../ports/log.ts";
import type { Store } from "../ports/store.ts";
import type { Horizon } from "../ports/upkeep.ts";
import type { Retention } from "../settings/settings.ts";

export interface SweepDependencies {
  readonly store: Store;
  readonly meters: Meters;
  readonly retention: Retention;
  readonly clock: Clock;
  readonly log: Log;
}

export interface Sweep {
  stop(): Promise<void>;
}

const DAY = 86_400_000;
/** How often it is looked whether a new day (UTC) has begun; in milliseconds. */
const ROUND = 600_000;

/** Forgets once a day what has been kept long enough; several processes may do so over one store. */
export function sweepDaily(deps: SweepDependencies): Sweep {
  const end = new AbortController();
  const sweeping = rounds(deps, end.signal);
  return {
    async stop() {
      end.abort();
      await sweeping;
    },
  };
}

async function rounds(deps: SweepDependencies, signal: AbortSignal): Promise<void> {
  let swept = "";
  while (!signal.aborted) {
    const day = deps.clock.now().slice(0, 10);
    if (day !== swept && (await sweep(deps))) swept = day;
    await rest(deps.clock, ROUND, signal);
  }
}

/** A store that cannot be asked now is asked again in the next round. */
async function sweep({ store, meters, retention, clock, log }: SweepDependencies): Promise<boolean> {
  try {
    const forgotten = await store.upkeep.forget(horizonOf(retention, clock.now()));
    const counts: readonly (readonly [string, number])[] = Object.entries(forgotten);
    for (const [kind, count] of counts) meters.count("forgotten_total", { kind }, count);
    if (counts.some(([, count]) => count > 0)) log.info("forgotten", { ...forgotten });
    return true;
  } catch (error) {
    log.error("sweep-failed", { message: error instanceof Error ? error.message : String(error) });
    return false;
  }
}

/** The instants before which things are forgotten. */
export function horizonOf({ articles, deliveries, questions }: Retention, now: string): Horizon {
  const before = (days: number | null): string | null =>
    days === null ? null : new Date(Date.parse(now) - days * DAY).toISOString();
  return { articles: before(articles), deliveries: before(deliveries), questions: before(questions) };
}
