import { describe, expect, it } from "vitest";
import { createPacer } from "../../../src/platforms/slack/pacing.ts";

const PACE = { channel: 60, workspace: 20, patience: 1000 };

/** Milliseconds until each of the turns came. */
async function timesOf(turns: readonly Promise<unknown>[]): Promise<readonly number[]> {
  const start = performance.now();
  return Promise.all(
    turns.map(async (turn) => {
      await turn;
      return performance.now() - start;
    }),
  );
}

describe("the pacer", () => {
  it("spaces posts into one channel", async () => {
    const pacer = createPacer(PACE);
    const times = await timesOf([pacer.turn("T1", "C1"), pacer.turn("T1", "C1"), pacer.turn("T1", "C1")]);
    expect(times[0]).toBeLessThan(40);
    expect(times[1]).toBeGreaterThan(50);
    expect(times[2]).toBeGreaterThan(110);
  });

  it("lets other channels go ahead of one that waits", async () => {
    const pacer = createPacer(PACE);
    pacer.rest("T1", "C1", 0.5);
    const [slow = 0, quick = 0] = await timesOf([pacer.turn("T1", "C1"), pacer.turn("T1", "C2")]);
    expect(quick).toBeLessThan(100);
    expect(slow).toBeGreaterThan(490);
  });

  it("makes those wait again who queued before Slack asked for rest", async () => {
    const pacer = createPacer(PACE);
    const turns = [pacer.turn("T1", "C1"), pacer.turn("T1", "C1")];
    await turns[0];
    pacer.rest("T1", "C1", 0.3);
    const [, second = 0] = await timesOf(turns);
    expect(second).toBeGreaterThan(250);
  });

  it("rests the whole workspace when a second channel is told to", async () => {
    const pacer = createPacer(PACE);
    pacer.rest("T1", "C1", 0.3);
    pacer.rest("T1", "C2", 0.3);
    const [same = 0, other = 0] = await timesOf([pacer.turn("T1", "C3"), pacer.turn("T2", "C1")]);
    expect(same).toBeGreaterThan(280);
    expect(other).toBeLessThan(100);
  });

  it("lets whoever stops wait no longer", async () => {
    const pacer = createPacer(PACE);
    pacer.rest("T1", "C1", 0.9);
    const stop = new AbortController();
    setTimeout(() => {
      stop.abort();
    }, 20);
    const [time = 0] = await timesOf([pacer.turn("T1", "C1", stop.signal)]);
    expect(time).toBeLessThan(500);
    expect(await pacer.turn("T1", "C1", stop.signal)).toEqual({ ok: false, retryAfter: 0 });
  });

  it("says when to come back instead of holding a post for ever", async () => {
    const pacer = createPacer(PACE);
    pacer.rest("T1", "C1", 30);
    expect(await pacer.turn("T1", "C1")).toEqual({ ok: false, retryAfter: 30 });
  });

  it("has few of a workspace wait, however many it has, and sends the others away at once", async () => {
    const pacer = createPacer();
    const stop = new AbortController();
    const turns = Array.from({ length: 200 }, (_, index) => pacer.turn("T1", `C${index}`, stop.signal));
    expect(await turns[0]).toEqual({ ok: true });
    expect(await turns[199]).toEqual({ ok: false, retryAfter: 11 });
    stop.abort();
    const waited = (await Promise.all(turns)).filter((turn) => !turn.ok && turn.retryAfter === 0);
    expect(waited.length).toBeGreaterThan(40);
    expect(waited.length).toBeLessThan(60);
  });
});
