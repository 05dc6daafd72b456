import { setImmediate, setTimeout as sleep } from "node:timers/promises";
import { DISCORD_LIMITS } from "./limits.ts";

/** Waits for the next turn to post; false where there is none, since an abort ended the wait. */
export type Turn = (signal?: AbortSignal) => Promise<boolean>;

/**
 * One turn after the other, no faster than Discord takes them over all channels: a thousand posts at once are laid
 * out as they go, and nobody who types a command meanwhile waits for them.
 */
export function createTurns(): Turn {
  const interval = 1000 / DISCORD_LIMITS.requests;
  let next = 0;
  return async (signal) => {
    const now = performance.now();
    const start = Math.max(now, next);
    next = start + interval;
    if (start > now) await sleep(start - now, null, { signal }).catch(() => null);
    return signal?.aborted !== true;
  };
}

/** Resolves when it is one's turn to compute. */
export type Breath = () => Promise<void>;

/**
 * One caller in each round of the event loop: between any two, all that has come in over the network is taken up
 * first. For work that nobody waits for within three seconds.
 */
export function createBreath(): Breath {
  let last: Promise<unknown> = Promise.resolve();
  return async () => {
    last = last.then(() => setImmediate());
    await last;
  };
}
