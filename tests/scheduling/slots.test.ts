import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import type { Schedule, Slot } from "../../src/domain/schedule.ts";
import { createCalendar } from "../../src/scheduling/exchanges/calendar.ts";
import { nextSlot, slotsBetween } from "../../src/scheduling/slots.ts";
import { writeSchedule } from "./schedule.ts";

const calendar = createCalendar({});

function on(schedule: Schedule, from: string, until: string): readonly string[] {
  const stretch = { from: `${from}T00:00:00.000Z`, until: `${until}T00:00:00.000Z` };
  return slotsBetween(schedule, stretch, calendar).map(({ key, at }) => `${key} = ${at}`);
}

describe("slots", () => {
  it.each([
    [
      "a time that is left out comes when the clocks change",
      { times: ["02:30"] },
      "2026-03-29",
      "2026-03-30",
      ["2026-03-29T02:30 Europe/Berlin = 2026-03-29T01:00:00.000Z"],
    ],
    [
      "the very first time that is left out as well",
      { times: ["02:00"] },
      "2026-03-29",
      "2026-03-30",
      [
        "2026-03-29T02:00 Europe/Berlin = 2026-03-29T01:00:00.000Z",
        "2026-03-30T02:00 Europe/Berlin = 2026-03-30T00:00:00.000Z",
      ],
    ],
    [
      "a time that occurs twice comes once, the first time",
      { times: ["02:30"] },
      "2026-10-25",
      "2026-10-26",
      ["2026-10-25T02:30 Europe/Berlin = 2026-10-25T00:30:00.000Z"],
    ],
    [
      "an unchanged time keeps its hour across the change",
      {},
      "2026-10-24",
      "2026-10-26",
      [
        "2026-10-24T08:00 Europe/Berlin = 2026-10-24T06:00:00.000Z",
        "2026-10-25T08:00 Europe/Berlin = 2026-10-25T07:00:00.000Z",
      ],
    ],
    [
      "only on the days chosen",
      { days: [6] },
      "2026-11-23",
      "2026-11-30",
      ["2026-11-28T08:00 Europe/Berlin = 2026-11-28T07:00:00.000Z"],
    ],
    [
      "before XETRA opens, on its trading days alone",
      { times: [], moments: [{ exchange: "XETRA", moment: "before-open" }] },
      "2026-12-23",
      "2026-12-29",
      [
        "2026-12-23T08:30 Europe/Berlin = 2026-12-23T07:30:00.000Z",
        "2026-12-28T08:30 Europe/Berlin = 2026-12-28T07:30:00.000Z",
      ],
    ],
    [
      "after NYSE closes, early on a half day",
      { times: [], moments: [{ exchange: "NYSE", moment: "after-close" }] },
      "2026-11-25",
      "2026-11-28",
      [
        "2026-11-25T16:15 America/New_York = 2026-11-25T21:15:00.000Z",
        "2026-11-27T13:15 America/New_York = 2026-11-27T18:15:00.000Z",
      ],
    ],
    [
      "a time and a moment that are the same are one",
      { times: ["08:30"], moments: [{ exchange: "XETRA", moment: "before-open" }] },
      "2026-11-25",
      "2026-11-26",
      ["2026-11-25T08:30 Europe/Berlin = 2026-11-25T07:30:00.000Z"],
    ],
    [
      "a day that a zone leaves out altogether comes when the next begins",
      { zone: "Pacific/Apia", times: ["08:00"] },
      "2011-12-29",
      "2011-12-31",
      [
        "2011-12-29T08:00 Pacific/Apia = 2011-12-29T18:00:00.000Z",
        "2011-12-30T08:00 Pacific/Apia = 2011-12-30T10:00:00.000Z",
        "2011-12-31T08:00 Pacific/Apia = 2011-12-30T18:00:00.000Z",
      ],
    ],
  ] as const)("%s", (...[, given, from, until, expected]) => {
    expect(on(writeSchedule(given), from, until)).toEqual(expected);
  });
});

const time = fc
  .tuple(fc.nat(23), fc.nat(59))
  .map(([hour, minute]) => `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`);

const YEARS = { from: "2026-01-01T00:00:00.000Z", until: "2027-01-01T00:00:00.000Z" };

function walk(schedule: Schedule): readonly Slot[] {
  const slots: Slot[] = [];
  let slot = nextSlot(schedule, YEARS.from, calendar);
  while (slot !== null && slot.at <= YEARS.until) {
    slots.push(slot);
    slot = nextSlot(schedule, slot.at, calendar);
  }
  return slots;
}

describe.each([
  ["Europe/Berlin", "2026-03-29", "2026-10-25"],
  ["America/New_York", "2026-03-08", "2026-11-01"],
  ["Australia/Sydney", "2026-04-05", "2026-10-04"],
  ["Australia/Lord_Howe", "2026-04-05", "2026-10-04"],
])("in %s", (zone, ...changes) => {
  it("gives each local slot exactly once through both changes of clocks, at its time or at the change", () => {
    fc.assert(
      fc.property(time, fc.constantFrom(...changes), (local, change) => {
        const middle = Temporal.PlainDate.from(change);
        const stretch = {
          from: `${middle.subtract({ days: 4 }).toString()}T00:00:00.000Z`,
          until: `${middle.add({ days: 4 }).toString()}T00:00:00.000Z`,
        };
        const slots = slotsBetween(writeSchedule({ zone, times: [local] }), stretch, calendar);
        const days = slots.map(({ key }) => key.slice(0, 10));
        for (const offset of [-2, -1, 0, 1, 2]) {
          const day = middle.add({ days: offset }).toString();
          expect(days.filter((found) => found === day)).toHaveLength(1);
        }
        for (const { key, at } of slots) {
          const shown = Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDateTime();
          const wanted = Temporal.PlainDateTime.from(key.slice(0, 16));
          const late = wanted.until(shown).total({ unit: "minutes" });
          expect(late).toBeGreaterThanOrEqual(0);
          expect(late).toBeLessThanOrEqual(60);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("walks from slot to slot over a year and meets every one that the year holds", () => {
    fc.assert(
      fc.property(fc.uniqueArray(time, { minLength: 1, maxLength: 3 }), (times) => {
        const moments = [{ exchange: "NYSE", moment: "after-close" }] as const;
        const schedule = writeSchedule({ zone, times: [...times].sort(), days: [1, 3, 7], moments });
        const walked = new Set(walk(schedule).map(({ at }) => at));
        const all = slotsBetween(schedule, YEARS, calendar).filter(({ at }) => at > YEARS.from);
        expect([...walked]).toEqual([...new Set(all.map(({ at }) => at))]);
      }),
      { numRuns: 3 },
    );
  });
});

describe("a schedule that never comes", () => {
  it("has no next slot", () => {
    expect(nextSlot(writeSchedule({ times: [] }), YEARS.from, calendar)).toBeNull();
  });
});
