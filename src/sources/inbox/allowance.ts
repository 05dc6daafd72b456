import type { Clock } from "../../ports/clock.ts";

/** So many at once, and so many a minute thereafter. */
const BURST = 30;
const PER_MINUTE = 120;

/** Whether one more may be done now; else the seconds to wait. */
export type Allowance = () => { readonly ok: true } | { readonly ok: false; readonly seconds: number };

/** A bucket that fills as time passes. A clock that is set back takes nothing away. */
export function createAllowance(clock: Clock): Allowance {
  let left = BURST;
  let at = Date.parse(clock.now());
  return () => {
    const now = Date.parse(clock.now());
    left = Math.min(BURST, left + (Math.max(0, now - at) / 60_000) * PER_MINUTE);
    at = now;
    if (left < 1) return { ok: false, seconds: Math.max(1, Math.ceil(((1 - left) * 60) / PER_MINUTE)) };
    left -= 1;
    return { ok: true };
  };
}
