import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import {
  fromNumber,
  isDay,
  readDay,
  toNumber,
  weekdayOf,
} from "../../../../src/figures/readers/dates/calendar.ts";

describe("the calendar of the date reader", () => {
  it("counts days as Temporal does, over four centuries and before 1970", () => {
    const epoch = Temporal.PlainDate.from("1970-01-01");
    for (let count = -150_000; count < 60_000; count += 37) {
      const expected = epoch.add({ days: count });
      const day = fromNumber(count);
      expect(day).toEqual({ year: expected.year, month: expected.month, day: expected.day });
      expect(toNumber(day)).toBe(count);
      expect(weekdayOf(day)).toBe(expected.dayOfWeek);
    }
  });

  it.each([
    ["2024-02-29", true],
    ["2000-02-29", true],
    ["1900-02-29", false],
    ["2025-02-29", false],
    ["2025-04-31", false],
    ["2025-12-31", true],
    ["2025-13-01", false],
    ["2025-00-10", false],
  ])("knows whether %s is a day: %s", (iso, expected) => {
    const [year = 0, month = 0, day = 0] = iso.split("-").map(Number);
    expect(isDay({ year, month, day })).toBe(expected);
    expect(readDay(iso) !== undefined).toBe(expected);
  });

  it("reads the day of an instant and nothing else", () => {
    expect(readDay("2026-02-05T23:59:00+01:00")).toEqual({ year: 2026, month: 2, day: 5 });
    expect(readDay("5 February 2026")).toBeUndefined();
    expect(readDay("2026-02-051")).toBeUndefined();
  });
});
