import { setImmediate as turn } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { createTurnstile } from "../../src/operations/turnstile.ts";

/** Work that ends when it is told to. */
function openWork() {
  const ends: (() => void)[] = [];
  let started = 0;
  return {
    work: async () => {
      started += 1;
      await new Promise<void>((resolve) => ends.push(resolve));
      return "done";
    },
    started: () => started,
    endOne: () => ends.shift()?.(),
  };
}

describe("a turnstile", () => {
  it("does so much at once, lets so many wait in order, and refuses the rest at once", async () => {
    const enter = createTurnstile({ atOnce: 2, waiting: 1 });
    const { work, started, endOne } = openWork();
    const asked = Array.from({ length: 5 }, () => enter(work, () => "refused"));
    await turn();
    expect(started()).toBe(2);
    expect(await Promise.all(asked.slice(3))).toEqual(["refused", "refused"]);
    endOne();
    await turn();
    expect(started()).toBe(3);
    endOne();
    endOne();
    expect(await Promise.all(asked.slice(0, 3))).toEqual(["done", "done", "done"]);
  });

  it("gives the place of work that failed to the next", async () => {
    const enter = createTurnstile({ atOnce: 1, waiting: 9 });
    const fail = (): Promise<string> => Promise.reject(new Error("broken"));
    await expect(enter(fail, () => "refused")).rejects.toThrow("broken");
    expect(
      await enter(
        async () => "next",
        () => "refused",
      ),
    ).toBe("next");
  });
});
