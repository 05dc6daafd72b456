import { describe, expect, it } from "vitest";
import { createPacer } from "../../../src/platforms/slack/pacing.ts";

const PACE = { channel: 60, workspace: 20, patience: 1000, queue: 1000, lead: 0 };

/** Milliseconds until each of the turns came, from before they were asked for. */
async function timesOf(ask: () => readonly Promise<unknown>[]): Promise<readonly number[]> {
  const start = performance.now();
  return Promise.all(
    ask().map(async (turn) => {
      await turn;
      return performance.now() - start;
    }),
  );
}

describe("the pacer", () => {
  it("spaces posts into one channel", async () => {
    const pacer = createPacer(PACE);
    const turn = () => pacer.turn("T1", "C1");
    const [first = 0, second = 0, third = 0] = await timesOf(() => [turn(), turn(), turn()]);
    expect(second).toBeGreaterThan(50);
    expect(third).toBeGreaterThan(110);
    expect(first).toBeLessThan(second);
  });

  it("lets other channels go ahead of one that waits", async () => {
    const pacer = createPacer(PACE);
    pacer.rest("T1", "C1", 0.5);
    const [slow = 0, quick = 0] = await timesOf(() => [pacer.turn("T1", "C1"), pacer.turn("T1", "C2")]);
    expect(slow).toBeGreaterThan(490);
    expect(quick).toBeLessThan(slow);
  });

  it("makes those wait again who queued before Slack asked for rest", async () => {
    const pacer = createPacer(PACE);
    const turns = [pacer.turn("T1", "C1"), pacer.turn("T1", "C1")];
    await turns[0];
    pacer.rest("T1", "C1", 0.3);
    const [, second = 0] = await timesOf(() => turns);
    expect(second).toBeGreaterThan(250);
  });

  it("rests the whole workspace when a second channel is told to", async () => {
    const pacer = createPacer(PACE);
    pacer.rest("T1", "C1", 0.3);
    pacer.rest("T1", "C2", 0.3);
    const [same = 0, other = 0] = await timesOf(() => [pacer.turn("T1", "C3"), pacer.turn("T2", "C1")]);
    expect(same).toBeGreaterThan(280);
    expect(other).toBeLessThan(same);
  });

  it("lets whoever stops wait no longer", async () => {
    const pacer = createPacer(PACE);
    pacer.rest("T1", "C1", 0.9);
    const stop = new AbortController();
    setTimeout(() => {
      stop.abort();
    }, 20);
    const [stopped = 0, waited = 0] = await timesOf(() =>
      [stop, new AbortController()].map(({ signal }) => pacer.announce("T1", "C1", signal)),
    );
    expect(stopped).toBeLessThan(waited);
    expect(await pacer.announce("T1", "C1", stop.signal)).toEqual({ ok: false, retryAfter: 0 });
  });

  it("says when to come back instead of holding a post for ever", async () => {
    const pacer = createPacer(PACE);
    pacer.rest("T1", "C1", 30);
    const turn = await pacer.turn("T1", "C1");
    expect(turn.ok ? 0 : Math.ceil(turn.retryAfter)).toBe(30);
  });

  it("tells of a turn before it comes where that is asked, and does not give it before", async () => {
    const pacer = createPacer({ ...PACE, channel: 300, lead: 100 });
    const { signal } = new AbortController();
    await pacer.announce("T1", "C1", signal);
    const before = performance.now();
    const second = await pacer.announce("T1", "C1", signal);
    const told = performance.now() - before;
    expect(told).toBeGreaterThan(150);
    expect(second).toMatchObject({ ok: true });
    if (second.ok) expect(second.at - before).toBeGreaterThan(290);
    await pacer.turn("T1", "C1");
    expect(performance.now() - before).toBeGreaterThan(590);
  });

  it("has few of a workspace wait that have not begun, however many it has, and sends the others away", async () => {
    const pacer = createPacer();
    const { signal } = new AbortController();
    const asked = (from: number, until: number) =>
      Array.from({ length: until - from }, (_, index) => pacer.announce("T1", `C${from + index}`, signal));
    const waiting = asked(0, 11);
    const away = await Promise.all(asked(20, 200));
    expect(away.every(({ ok }) => !ok)).toBe(true);
    expect((await Promise.all(waiting)).every(({ ok }) => ok)).toBe(true);
  });

  it("has those that were sent away come back one after the other", async () => {
    const pacer = createPacer({ ...PACE, workspace: 200, queue: 500 });
    const { signal } = new AbortController();
    const turns = Array.from({ length: 40 }, (_, index) => pacer.announce("T1", `C${index}`, signal));
    const away = (await Promise.all(turns)).flatMap((turn) => (turn.ok ? [] : [turn.retryAfter]));
    expect(away.length).toBeGreaterThan(30);
    for (const [index, seconds] of away.entries())
      if (index > 0) expect(seconds - (away[index - 1] ?? 0)).toBeCloseTo(0.2, 1);
  });

  it("lets what has begun wait longer than what has not", async () => {
    const pacer = createPacer({ ...PACE, queue: 50 });
    pacer.rest("T1", "C1", 0.3);
    expect(await pacer.announce("T1", "C1", new AbortController().signal)).toMatchObject({ ok: false });
    expect(await pacer.turn("T1", "C1")).toMatchObject({ ok: true });
  });
});
