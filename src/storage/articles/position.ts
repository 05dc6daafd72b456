import type { PositionRange } from "../engine.ts";

/** Bits below the minute that tell articles of one minute apart. */
const SPREAD = 2 ** 26;
/** Minutes either side of 1970 that leave a position a safe integer: the years 1843 to 2097. */
const MOST_MINUTES = 2 ** 26 - 1;
const MINUTE = 60_000;

/**
 * Where an article stands in time, as one integer: the minute it was published in, then its id's own place in
 * that minute. The same article has the same position on every engine, whenever it was stored.
 */
export function positionOf(publishedAt: string, id: string): number {
  return minuteOf(publishedAt) * SPREAD + spreadOf(id);
}

/** Positions of all articles published in a window, and at most a minute's more at either end. */
export function rangeOf(since: string | null, until: string | null): PositionRange {
  return {
    from: since === null ? null : minuteOf(since) * SPREAD,
    to: until === null ? null : (minuteOf(until) + 1) * SPREAD,
  };
}

function minuteOf(instant: string): number {
  const minute = Math.floor(Date.parse(instant) / MINUTE);
  return Math.max(-MOST_MINUTES, Math.min(MOST_MINUTES, minute));
}

/** FNV-1a, folded to 26 bits. */
function spreadOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < id.length; index++) {
    hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193);
  }
  return (hash ^ (hash >>> 26)) & (SPREAD - 1);
}
