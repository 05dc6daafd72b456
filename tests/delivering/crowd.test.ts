import { expect, it } from "vitest";
import { createPacer } from "../../src/platforms/slack/pacing.ts";
import { openOffice } from "./office.ts";

const NEWS =
  "Amazon.com said on Tuesday it will spend $125 billion on data centers in 2026. Amazon shares rose 4 percent.";
const PLACES = 320;

it("has small workspaces begin in time beside sixteen that have more due at once than they may post", async () => {
  const office = await openOffice();
  for (let workspace = 1; workspace <= 16; workspace += 1)
    for (let channel = 1; channel <= 60; channel += 1)
      await office.watch(`T${workspace} C${workspace}-${channel}`);
  const small = ["T91 S1", "T92 S2", "T93 S3", "T94 S4"];
  for (const channel of small) await office.watch(channel);
  await office.publish("a1", { title: "Amazon raises its spending plan", text: NEWS });
  const pacer = createPacer();
  office.platform.turn = async (signal, channel) => {
    const given = await pacer.announce(channel.workspace, channel.channel, signal);
    if (given.ok) return { ok: true, turn: { channel, at: given.at } };
    const { retryAfter } = given;
    return {
      ok: false,
      failure: { type: "refused", code: "ratelimited", message: "slack: busy", retryAfter },
    };
  };
  office.now = "2026-11-25T07:00:01.000Z";
  const begin = performance.now();
  const worker = office.start({ tick: 1_000, capacity: PLACES });
  const standing = () => office.platform.stands.map(({ channel }) => channel);
  await expect
    .poll(() => standing().filter((channel) => channel.startsWith("S")).length, { timeout: 20_000 })
    .toBe(4);
  const took = performance.now() - begin;
  await worker.stop();
  expect(took).toBeLessThan(5_000);
  // And each of the large ones as many as it may meanwhile.
  const ofFirst = standing().filter((channel) => channel.startsWith("C1-")).length;
  expect(ofFirst).toBeGreaterThanOrEqual(Math.floor(took / 200) - 3);
}, 40_000);
