import { setImmediate } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { createMemory } from "../../src/delivering/memory.ts";

const SPAN = 10_000;

function openMemory() {
  const time = { now: Date.UTC(2026, 10, 25, 8) };
  const clock = { now: () => new Date(time.now).toISOString() };
  return { time, remember: createMemory<object>(clock, SPAN) };
}

const make = async (): Promise<object> => ({});

describe("what is asked for by many at once", () => {
  it("is asked once in its span, and anew after it", async () => {
    const { time, remember } = openMemory();
    const first = await remember("a", make);
    time.now += SPAN - 1;
    expect(await remember("a", make)).toBe(first);
    time.now += 1;
    expect(await remember("a", make)).not.toBe(first);
  });

  it("is asked anew where the clock was set back", async () => {
    const { time, remember } = openMemory();
    const first = await remember("a", make);
    time.now -= 1_000;
    expect(await remember("a", make)).not.toBe(first);
  });

  it("is not kept beyond its span", async () => {
    const { time, remember } = openMemory();
    const kept = await Promise.all(["a", "b"].map(async (name) => new WeakRef(await remember(name, make))));
    time.now += SPAN;
    await remember("c", make);
    await setImmediate();
    collectGarbage();
    expect(kept.map((ref) => ref.deref())).toEqual([undefined, undefined]);
  });
});

function collectGarbage(): void {
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
}
