import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { openOffice } from "./office.ts";
import type { Office } from "./office.ts";

/** Around the hour that is left out, or comes twice, in each of the zones; Lord Howe moves its clocks by half an hour. */
const TIMES = ["00:00", "01:15", "01:30", "01:45", "02:00", "02:15", "02:30", "02:59", "03:00", "08:00"];
const STEP = 1_200_000;

const CHANGES = [
  ["Europe/Berlin", "2026-03-29"],
  ["Europe/Berlin", "2026-10-25"],
  ["America/New_York", "2026-03-08"],
  ["America/New_York", "2026-11-01"],
  ["Australia/Sydney", "2026-04-05"],
  ["Australia/Sydney", "2026-10-04"],
  ["Australia/Lord_Howe", "2026-04-05"],
  ["Australia/Lord_Howe", "2026-10-04"],
] as const;

function midnight(day: Temporal.PlainDate, zone: string): string {
  return new Date(day.toZonedDateTime(zone).epochMilliseconds).toISOString();
}

/** A worker sees the time go by in steps of twenty minutes. */
async function liveThrough(office: Office, until: string): Promise<void> {
  const worker = office.start();
  while (office.now < until) {
    office.now = new Date(Date.parse(office.now) + STEP).toISOString();
    await new Promise((resolve) => setTimeout(resolve, 4));
  }
  await worker.stop();
  await office.work();
}

describe("a change of the clocks", () => {
  it.each(CHANGES)("in %s on %s gives each local slot its brief, once", async (zone, changes) => {
    const day = Temporal.PlainDate.from(changes);
    const days = [day.subtract({ days: 1 }), day, day.add({ days: 1 })];
    const office = await openOffice();
    office.now = new Date(Date.parse(midnight(day.subtract({ days: 1 }), zone)) - 1_000).toISOString();
    for (const time of TIMES) {
      await office.watch(`C${time}`, {
        zone,
        times: [time],
        days: [1, 2, 3, 4, 5, 6, 7],
        lateMinutes: 1_400,
      });
    }
    await liveThrough(office, midnight(day.add({ days: 2 }), zone));
    for (const time of TIMES) {
      const records = (await office.records(`C${time}`)).filter(
        ({ slot }) => slot.key < day.add({ days: 2 }).toString(),
      );
      const told = records.map(({ slot, state }) => `${slot.key} ${state}`).sort();
      expect(told).toEqual(days.map((each) => `${each.toString()}T${time} ${zone} sent`));
      const keys = office.platform.stands
        .filter(({ channel }) => channel === `C${time}`)
        .map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });
});
