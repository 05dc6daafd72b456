import { describe, expect, it } from "vitest";
import { createHealth } from "../../src/operations/health.ts";

const answering = { ping: async () => ({ now: null }) };

describe("readiness", () => {
  it("is there from the start's end to the stop's begin", async () => {
    const health = createHealth(answering);
    expect(await health.readiness()).toEqual({ ready: false, reason: "starting" });
    health.started();
    expect(await health.readiness()).toEqual({ ready: true });
    health.stopping();
    health.started();
    expect(await health.readiness()).toEqual({ ready: false, reason: "stopping" });
  });

  it.each([
    ["fails", () => Promise.reject(new Error("gone"))],
    ["never answers", () => new Promise<never>(() => undefined)],
  ])("is not there when the store %s", async (_, ping) => {
    const health = createHealth({ ping }, 50);
    health.started();
    expect(await health.readiness()).toEqual({ ready: false, reason: "store" });
  });

  it("asks the store once where many ask at once", async () => {
    let pings = 0;
    const health = createHealth({
      ping: async () => {
        pings += 1;
        return { now: null };
      },
    });
    health.started();
    await Promise.all(Array.from({ length: 100 }, () => health.readiness()));
    expect(pings).toBe(1);
  });
});
