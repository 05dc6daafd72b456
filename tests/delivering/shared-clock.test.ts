import { describe, expect, it, vi } from "vitest";
import { createSharedClock } from "../../src/delivering/shared-clock.ts";

const NOON = Date.UTC(2026, 9, 25, 12);
const HOUR = 3_600_000;

const iso = (instant: number): string => new Date(instant).toISOString();

/** The store's time goes as the machine's does; `sleeps` are milliseconds that pass while it is asked. */
function openClocks(sleeps: readonly number[] = []) {
  const time = { now: NOON, ahead: 0, asked: 0 };
  const leases = {
    async now() {
      const at = time.now;
      time.now += sleeps[time.asked] ?? 0;
      time.asked += 1;
      return iso(at);
    },
    release: async () => 0,
  };
  const clock = createSharedClock(leases, { now: () => iso(time.now + time.ahead) });
  return { time, clock };
}

describe("the clock that processes share", () => {
  it("is the process's own before the store was asked, and where it has none", async () => {
    const { time, clock } = openClocks();
    time.ahead = HOUR;
    expect(clock.now()).toBe(iso(NOON + HOUR));
    const alone = createSharedClock({ release: async () => 0 }, { now: () => iso(NOON) });
    await alone.sync();
    expect(alone.now()).toBe(iso(NOON));
  });

  it.each([
    { name: "jumped ahead", ahead: 2 * HOUR },
    { name: "was set back", ahead: -2 * HOUR },
  ])("does not care that the process's own $name", async ({ ahead }) => {
    const { time, clock } = openClocks();
    await clock.sync();
    time.ahead = ahead;
    await clock.check();
    expect(Math.abs(Date.parse(clock.now()) - NOON)).toBeLessThan(1_000);
    expect(time.asked).toBe(2);
  });

  it("knows that it was set back though it was ahead for a moment only", () => {
    const time = { now: NOON };
    const clock = createSharedClock({ release: async () => 0 }, { now: () => iso(time.now) });
    clock.now();
    expect(clock.wasSetBack()).toBe(false);
    time.now = NOON + 2 * HOUR;
    clock.now();
    time.now = NOON + 10;
    expect(clock.wasSetBack()).toBe(true);
    expect(clock.wasSetBack()).toBe(false);
  });

  it.each([1, 3, 9])("asks again where the machine slept over the answer, %d times", async (times) => {
    const { time, clock } = openClocks(Array.from({ length: times }, () => HOUR));
    await clock.sync();
    expect(Math.abs(Date.parse(clock.now()) - (NOON + times * HOUR))).toBeLessThan(1_000);
    expect(time.asked).toBe(times + 1);
  });

  it.each([
    { told: "before", early: 0 },
    { told: "after", early: 5_000 },
  ])(
    "does not ask for ever where answers take long, and is never ahead: told $told the wait",
    async ({ early }) => {
      vi.useFakeTimers({ toFake: ["performance"] });
      try {
        const time = { now: NOON, asked: 0 };
        const slow = {
          async now() {
            const at = time.now + early;
            time.now += 5_000;
            time.asked += 1;
            vi.advanceTimersByTime(5_000);
            return iso(at);
          },
          release: async () => 0,
        };
        const clock = createSharedClock(slow, { now: () => iso(time.now) });
        await clock.sync();
        expect(time.asked).toBe(3);
        expect(Date.parse(clock.now())).toBeLessThanOrEqual(time.now);
        expect(Date.parse(clock.now())).toBeGreaterThanOrEqual(time.now - 5_000);
      } finally {
        vi.useRealTimers();
      }
    },
  );
});
