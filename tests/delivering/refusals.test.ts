import { describe, expect, it } from "vitest";
import { startWorker } from "../../src/delivering/worker.ts";
import type { DeliveryRecord } from "../../src/domain/delivery.ts";
import { createIds } from "../../src/operations/ids.ts";
import { createCalendar } from "../../src/scheduling/exchanges/calendar.ts";
import { openPassingStore } from "../../src/storage/open-store.ts";
import { createMemoryLog, directory } from "../platforms/offices.ts";
import { writeSchedule } from "../scheduling/schedule.ts";
import { STAGES } from "./stages.ts";
import type { Stage } from "./stages.ts";

const EIGHT = Date.parse("2026-11-25T07:00:00.000Z");

interface Outcome {
  readonly records: readonly DeliveryRecord[];
  /** Milliseconds until it was settled. */
  readonly took: number;
}

/** One brief to a channel of a real client, until it is settled. */
async function deliverTo(name: "slack" | "discord", prepare: (stage: Stage) => void) {
  const started = performance.now();
  const clock = { now: () => new Date(EIGHT + performance.now() - started).toISOString() };
  const stage = await STAGES[name](clock);
  const { channel, publisher, admins } = stage;
  const store = await openPassingStore(clock);
  prepare(stage);
  await store.channels.saveSettings(channel, {
    language: "en",
    zone: "Europe/Berlin",
    watchlist: ["AMZN"],
    editors: "admins",
    adminChannel: admins,
  });
  await store.schedules.save(channel, writeSchedule({ quiet: "say" }), "2026-11-25T07:00:00.000Z");
  const [ids, log, calendar] = [createIds(clock), createMemoryLog(), createCalendar({})];
  const worker = startWorker(
    { store, directory, model: null, publisher, platforms: [name], calendar, clock, ids, log },
    { tick: 20, lease: 60_000, capacity: 4 },
  );
  const records = (): Promise<readonly DeliveryRecord[]> => store.deliveries.history(channel, "2026-11-25");
  await expect
    .poll(async () => (await records())[0]?.state, { timeout: 25_000 })
    .toMatch(/^(?:sent|failed)$/u);
  const took = performance.now() - started;
  await worker.stop();
  const outcome: Outcome = { records: await records(), took };
  await stage.close();
  return { stage, ...outcome };
}

describe("a channel that refuses for good", () => {
  it.each([
    ["slack", "is_archived"],
    ["slack", "not_in_channel"],
    ["slack", "channel_not_found"],
    ["discord", "50001"],
    ["discord", "50013"],
    ["discord", "10003"],
  ] as const)("ends it on %s (%s), and the admins are told once", async (name, code) => {
    const { records, stage } = await deliverTo(name, (each) => {
      each.refuse({ code });
    });
    expect(records.map(({ state }) => state)).toEqual(["failed"]);
    expect(stage.stands()).toEqual([]);
    expect(stage.told()).toHaveLength(1);
  });
});

describe("a channel that asks for time", () => {
  it.each(["slack", "discord"] as const)("gets it on %s, and then the brief, once", async (name) => {
    const { records, stage, took } = await deliverTo(name, (each) => {
      each.refuse({ wait: 2 });
    });
    expect(records.map(({ state }) => state)).toEqual(["sent"]);
    expect(took).toBeGreaterThanOrEqual(2_000);
    expect(stage.stands()).toHaveLength(1);
    expect(stage.told()).toEqual([]);
  });
});
