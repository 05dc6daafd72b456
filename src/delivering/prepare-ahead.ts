import { mutedBy } from "../producing/leave-out.ts";
import type { ComingSlot } from "../ports/schedule-store.ts";
import type { DeliveryDependencies } from "./dependencies.ts";
import { fromNow } from "./dependencies.ts";
import { hadBefore } from "./had.ts";
import { prepareBrief } from "./shared-briefs.ts";

/** How long before a slot its briefs are made. Milliseconds. */
const AHEAD = 600_000;
/** Between two looks at what is coming. Milliseconds. */
const ROUND = 30_000;

export interface Preparing extends DeliveryDependencies {
  readonly stop: AbortSignal;
}

export interface Preparation {
  /** Begins a round now and then, and does not wait for it. */
  readonly look: () => Promise<void>;
  /** Resolves when nothing is under way. */
  readonly finished: () => Promise<void>;
}

/**
 * Makes the briefs of slots that are coming, so that none waits for a model when its time is there. Processes share
 * the work by taking turns at each brief.
 */
export function createPreparation(deps: Preparing): Preparation {
  let seenUntil = "";
  let nextRound = "";
  let round: Promise<void> | null = null;
  return {
    async look() {
      const now = deps.clock.now();
      // A clock that was set back looks again.
      const isTooEarly = now < nextRound && nextRound <= fromNow(deps, ROUND);
      if (round !== null || isTooEarly) return;
      nextRound = fromNow(deps, ROUND);
      const until = fromNow(deps, AHEAD);
      const from = seenUntil > now && seenUntil < until ? seenUntil : now;
      seenUntil = until;
      round = prepareBetween({ from, until }, deps).finally(() => (round = null));
    },
    async finished() {
      await round;
    },
  };
}

async function prepareBetween(
  stretch: { readonly from: string; readonly until: string },
  deps: Preparing,
): Promise<void> {
  const { store, log, platforms, stop } = deps;
  try {
    await store.briefs.forgetTurns(deps.clock.now());
    for (const coming of await store.schedules.coming({ ...stretch, platforms })) {
      if (stop.aborted) return;
      await prepare(coming, deps);
    }
  } catch (error) {
    // Nothing is lost by it: what was not prepared is made when it is due.
    log.warn("preparing-failed", { reason: error instanceof Error ? error.message : String(error) });
  }
}

async function prepare({ channel, at }: ComingSlot, deps: Preparing): Promise<void> {
  const { store, stop } = deps;
  const settings = await store.channels.settings(channel);
  if (settings === null) return;
  const { language, watchlist } = settings;
  const had = await hadBefore({ channel, slot: { at } }, store.deliveries);
  for (const ticker of watchlist) {
    await prepareBrief({ ticker, language, had, ...mutedBy(settings) }, deps, stop);
  }
}
