import { expect, it } from "vitest";
import { openOffice } from "./office.ts";

const CHANNELS = Array.from({ length: 100 }, (_, index) => `C${index + 1}`);

it("a rolling restart loses nothing, doubles nothing, and takes less than ten seconds", async () => {
  const office = await openOffice();
  for (const channel of CHANNELS) await office.watch(channel);
  await office.publish("a1", {
    title: "Amazon raises its spending plan",
    text: "Amazon.com said on Tuesday it will spend $125 billion on data centers in 2026.",
    published: { at: "2026-11-24T18:00:00.000Z", precision: "time", source: "stated" },
  });
  // Each post takes its time, so that the old one is asked to stop with posts in hand.
  office.platform.delay = () => new Promise((resolve) => setTimeout(resolve, 50));
  office.now = "2026-11-25T07:00:01.000Z";
  const old = office.start();
  await expect.poll(() => office.platform.stands.length, { timeout: 20_000, interval: 5 }).toBeGreaterThan(0);
  const next = office.start();
  const asked = performance.now();
  await old.stop();
  expect(performance.now() - asked).toBeLessThan(10_000);
  expect(office.platform.stands.length).toBeLessThan(CHANNELS.length);
  await expect.poll(() => office.platform.stands.length, { timeout: 20_000 }).toBe(CHANNELS.length);
  await next.stop();
  expect(office.platform.stands.map(({ channel }) => channel).sort()).toEqual(CHANNELS.toSorted());
  const records = await Promise.all(CHANNELS.map((channel) => office.records(channel)));
  expect(records.flat().map(({ state }) => state)).toEqual(CHANNELS.map(() => "sent"));
});
