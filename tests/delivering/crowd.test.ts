import { expect, it } from "vitest";
import { createPacer, until } from "../../src/platforms/slack/pacing.ts";
import { openOffice } from "./office.ts";

const NEWS =
  "Amazon.com said on Tuesday it will spend $125 billion on data centers in 2026. Amazon shares rose 4 percent.";
const PLACES = 320;
const AT_EIGHT = Date.parse("2026-11-25T07:00:00.000Z");

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

it("has small workspaces begin in time beside sixteen that have more due at once than they may post", async () => {
  const office = await openOffice();
  for (let workspace = 1; workspace <= 16; workspace += 1)
    for (let channel = 1; channel <= 60; channel += 1)
      await office.watch(`T${workspace} C${workspace}-${channel}`);
  const small = ["T91 S1", "T92 S2", "T93 S3", "T94 S4"];
  for (const channel of small) await office.watch(channel);
  await office.publish("a1", { title: "Amazon raises its spending plan", text: NEWS });
  const pacer = createPacer();
  const turnsOfOne: number[] = [];
  office.platform.turn = async (signal, channel) => {
    const given = await pacer.announce(channel.workspace, channel.channel, signal);
    if (given.ok && channel.workspace === "T1") turnsOfOne.push(given.at);
    if (given.ok) return { ok: true, turn: { channel, comes: until(given.at) } };
    const { retryAfter } = given;
    return {
      ok: false,
      failure: { type: "refused", code: "ratelimited", message: "slack: busy", retryAfter },
    };
  };
  const begin = performance.now();
  const passing = setInterval(() => {
    office.now = new Date(AT_EIGHT + performance.now() - begin).toISOString();
  }, 10);
  const worker = office.start({ tick: 1_000, capacity: PLACES, rest: pause });
  const standing = () => office.platform.stands.map(({ channel }) => channel);
  await expect
    .poll(() => standing().filter((channel) => channel.startsWith("S")).length, { timeout: 20_000 })
    .toBe(4);
  const took = performance.now() - begin;
  await expect.poll(() => turnsOfOne.length, { timeout: 30_000 }).toBeGreaterThanOrEqual(30);
  await worker.stop();
  clearInterval(passing);
  expect(took).toBeLessThan(10_000);
  // Whoever was sent away comes back in time: hardly a turn is left out.
  const [first = 0, last = 0] = [turnsOfOne[0], turnsOfOne.at(-1)];
  expect((last - first) / (turnsOfOne.length - 1)).toBeLessThan(400);
}, 40_000);
