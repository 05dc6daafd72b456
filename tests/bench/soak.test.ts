import { describe, expect, it } from "vitest";
import type { Alert, FaultKind, Injury } from "../../bench/soak/chronicle.ts";
import { explain } from "../../bench/soak/explain.ts";
import { createFastClock } from "../../bench/soak/fast-clock.ts";

const AT = 1_000_000;

const alert = (event: string, text: string): Alert => ({ event, text, at: AT, time: "04T10:00" });
const injury = (kind: FaultKind, from: number, until = from): Injury => ({ kind, from, until });

const LOCKED = alert("claiming-failed", '{"reason":"StoreError: the database is locked"}');
const ARCHIVED = alert("delivery-troubled", '{"state":"failed","reason":"slack: channel C1 is archived"}');

describe("an alert of a soaked bot", () => {
  it.each<{ name: string; said: Alert; injuries: readonly Injury[]; cause: FaultKind | null }>([
    { name: "was done at that moment", said: LOCKED, injuries: [injury("database", AT)], cause: "database" },
    {
      name: "still lasts",
      said: ARCHIVED,
      injuries: [injury("slack-archived", 0, Infinity)],
      cause: "slack-archived",
    },
    { name: "was over long before", said: LOCKED, injuries: [injury("database", 0, 1_000)], cause: null },
    { name: "came only afterwards", said: LOCKED, injuries: [injury("database", AT + 1)], cause: null },
    { name: "was of another kind", said: LOCKED, injuries: [injury("slack-lost", AT)], cause: null },
    {
      name: "does not fit its words",
      said: alert("claiming-failed", '{"reason":"TypeError: undefined is no function"}'),
      injuries: [injury("database", AT)],
      cause: null,
    },
    {
      name: "is known, but the alert is not",
      said: alert("never-heard-of", ""),
      injuries: [injury("database", AT), injury("machine", AT)],
      cause: null,
    },
  ])("has its cause where the fault $name: $cause", ({ said, injuries, cause }) => {
    expect(explain(said, injuries)).toBe(cause);
  });
});

describe("a fast clock", () => {
  it("counts so many milliseconds for one of the machine's, and can be put forward and back", () => {
    const clock = createFastClock({ start: Date.UTC(2026, 1, 3), begin: Date.now() - 1_000, rate: 3_600 });
    const now = (): number => Date.parse(clock.now());
    expect(now()).toBeGreaterThanOrEqual(Date.UTC(2026, 1, 3, 1));
    const before = now();
    clock.shift(7_200_000);
    expect(now()).toBeGreaterThanOrEqual(before + 7_200_000);
    clock.shift(0);
    expect(now()).toBeLessThan(before + 7_200_000);
  });

  it("rests as long as it takes its time to pass, and no longer than until it is told to stop", async () => {
    const clock = createFastClock({ start: 0, begin: Date.now(), rate: 1_000 });
    const start = performance.now();
    await clock.rest?.(300_000, new AbortController().signal);
    const rested = performance.now() - start;
    expect(rested).toBeGreaterThan(290);
    await clock.rest?.(86_400_000, AbortSignal.abort());
    expect(performance.now() - start).toBeLessThan(80_000);
  });
});
