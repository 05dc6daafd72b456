import type { Clock } from "../ports/clock.ts";
import type { Leases } from "../ports/leases.ts";

/**
 * Tells what is due and whose lease has ended: by the store's clock where several processes share a store, since one
 * whose clock is two hours ahead would take over what others have in hand, and post it a second time.
 */
export interface SharedClock extends Clock {
  /** To be waited for before a lease is taken: asks the store anew where this process's own clocks have come apart. */
  check(): Promise<void>;
  sync(): Promise<void>;
  /** Whether it was set back since this was asked last, however short a time it was ahead. */
  wasSetBack(): boolean;
}

/** Milliseconds by which the wall clock and the steady one may differ: more means a jump, or that the machine slept. */
const TOLERANCE = 1_000;
/** An answer that came later than that is not asked for more often; one that was slept over, rather more often. */
const TRIES = { slow: 3, slept: 10 };
/** Milliseconds that no store takes to answer: the machine slept. */
const SLEPT = 30_000;

export function createSharedClock(leases: Leases, own: Clock): SharedClock {
  let known: { readonly at: number; readonly steady: number; readonly wall: number } | null = null;
  const read = () => ({ steady: performance.now(), wall: Date.parse(own.now()) });
  const sync = async (): Promise<void> => {
    if (leases.now === undefined) return;
    for (let tries = 1; ; tries += 1) {
      const asked = read();
      const at = Date.parse(await leases.now());
      const heard = read();
      // Over an answer that took long, or a machine that slept meanwhile, what it says may have passed.
      const took = Math.max(heard.steady - asked.steady, Math.abs(heard.wall - asked.wall));
      if (took > TOLERANCE && tries < (took > SLEPT ? TRIES.slept : TRIES.slow)) continue;
      // Where that cannot be helped the time is rather behind than ahead: nothing is posted before its time, and
      // whoever holds a lease too long is stopped by its fence.
      known = { at, ...(took > TOLERANCE ? heard : asked) };
      return;
    }
  };
  let latest = "";
  const now = (): string => {
    const told =
      known === null ? own.now() : new Date(known.at + performance.now() - known.steady).toISOString();
    if (told > latest) latest = told;
    return told;
  };
  return {
    now,
    wasSetBack() {
      const before = latest;
      latest = "";
      return Date.parse(now()) < Date.parse(before) - TOLERANCE;
    },
    async check() {
      if (known === null) return;
      const [steady, wall] = [performance.now() - known.steady, Date.parse(own.now()) - known.wall];
      if (Math.abs(steady - wall) > TOLERANCE) await sync();
    },
    sync,
  };
}
