import { setTimeout as sleep } from "node:timers/promises";
import { DISCORD_LIMITS } from "./limits.ts";

/** Waits for the next turn to post. */
export type Turn = () => Promise<void>;

/**
 * One turn after the other, no faster than Discord takes them over all channels: a thousand posts at once are laid
 * out as they go, and nobody who types a command meanwhile waits for them.
 */
export function createTurns(): Turn {
  const interval = 1000 / DISCORD_LIMITS.requests;
  let next = 0;
  return async () => {
    const now = performance.now();
    const start = Math.max(now, next);
    next = start + interval;
    if (start > now) await sleep(start - now);
  };
}
