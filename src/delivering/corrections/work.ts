import { fromNow } from "../dependencies.ts";
import { correct } from "./correct.ts";
import type { Correcting } from "./correct.ts";

const DAY = 86_400_000;
/** What was posted longer ago is not corrected any more: nobody reads it for news. */
const CORRECTED = 7 * DAY;
/** A revision may be written down this long after the instant it is dated by. Milliseconds. */
const LAG = 600_000;
/** Milliseconds between two looks for revised articles. */
const INTERVAL = 10_000;
const AT_ONCE = 8;
/** Milliseconds between two times that old ones are forgotten: all of them are read for it. */
const SWEEP = 3_600_000;

export interface CorrectionPace {
  /** Milliseconds between two looks; ten seconds where it is not said. */
  readonly corrections?: number;
  /** Milliseconds for which a correction is one process's own. */
  readonly lease: number;
}

/** Looks for revised articles behind posted messages, and edits those; to be called again and again. */
export function createCorrections(deps: Correcting, pace: CorrectionPace): () => Promise<void> {
  const { store, clock, platforms, stop } = deps;
  const interval = pace.corrections ?? INTERVAL;
  let last: string | null = null;
  let lastLook = -Infinity;
  let lastSweep = -Infinity;
  return async () => {
    if (performance.now() - lastLook < interval) return;
    lastLook = performance.now();
    const now = clock.now();
    const oldest = fromNow(deps, -CORRECTED);
    await store.corrections.plan({ now, oldest, since: last ?? oldest });
    last = fromNow(deps, -LAG);
    while (!stop.aborted) {
      const leaseUntil = fromNow(deps, pace.lease);
      const due = await store.corrections.claim({ now: clock.now(), leaseUntil, limit: AT_ONCE, platforms });
      if (due.length === 0) break;
      await Promise.all(due.map((correction) => correct(correction, deps)));
    }
    if (stop.aborted || performance.now() - lastSweep < SWEEP) return;
    lastSweep = performance.now();
    await store.corrections.forget(fromNow(deps, -2 * CORRECTED));
  };
}
