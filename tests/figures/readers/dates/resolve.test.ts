import { describe, expect, it } from "vitest";
import { readDay } from "../../../../src/figures/readers/dates/calendar.ts";
import type { Reference } from "../../../../src/figures/readers/dates/complete.ts";
import { resolve } from "../../../../src/figures/readers/dates/resolve.ts";
import type { Stated, StatedMoment } from "../../../../src/figures/readers/dates/stated.ts";

const day = (month: number, ofMonth: number): Stated => ({ part: "day", year: null, month, day: ofMonth });
const month = (index: number): Stated => ({ part: "month", year: null, month: index });
const quarter = (index: number): Stated => ({ part: "quarter", year: null, index });
const weekday = (index: number): Stated => ({ part: "weekday", weekday: index, side: 0 });
const quarters = (by: number): Stated => ({ part: "offset", unit: "quarter", by });

function valueOf(stated: StatedMoment, published: string, ahead: boolean): unknown {
  return resolve(stated, seenFrom(published, ahead))?.value;
}

function seenFrom(published: string, ahead: boolean): Reference {
  const day = readDay(published);
  if (!day) throw new RangeError(`"${published}" is no day`);
  return { published: day, ahead, named: { month: null, quarter: null, year: null } };
}

describe("completing a date from the publication day", () => {
  it.each([
    ["a day just past", day(2, 5), "2026-02-10", false, "2026-02-05"],
    ["a day soon to come", day(2, 5), "2026-01-28", false, "2026-02-05"],
    ["December read in January", day(12, 30), "2026-01-03", false, "2025-12-30"],
    ["January read in December", day(1, 4), "2025-12-28", false, "2026-01-04"],
    ["a month of half a year ago", month(5), "2026-11-24", false, "2026-05"],
    ["the same month in a sentence that looks ahead", month(5), "2026-11-24", true, "2027-05"],
    ["the current month", month(11), "2026-11-24", false, "2026-11"],
    ["the quarter reported on in January", quarter(4), "2026-01-30", false, "2025-Q4"],
    ["the quarter running in January", quarter(1), "2026-01-30", false, "2026-Q1"],
    ["the quarter about to begin", quarter(4), "2026-09-23", false, "2026-Q4"],
    ["the third quarter in November", quarter(3), "2026-11-05", false, "2026-Q3"],
    ["the first quarter, announced in November", quarter(1), "2026-11-05", true, "2027-Q1"],
    ["a weekday just past", weekday(5), "2026-02-10", false, "2026-02-06"],
    ["a weekday to come", weekday(5), "2026-02-10", true, "2026-02-13"],
    ["today's weekday", weekday(2), "2026-02-10", false, "2026-02-10"],
    ["the quarter before, over the year's end", quarters(-1), "2026-02-10", false, "2025-Q4"],
    ["the quarter after, over the year's end", quarters(1), "2026-11-10", false, "2027-Q1"],
  ])("finds %s", (...[, stated, published, ahead, expected]) => {
    expect(valueOf(stated, published, ahead)).toBe(expected);
  });

  it("marks what it fills in, and keeps what the words state", () => {
    const resolved = resolve(day(2, 5), seenFrom("2026-02-10", false));
    expect(resolved).toEqual({ kind: "date", value: "2026-02-05", stated: "--02-05", source: "assumed" });
  });

  it("leaves a partial date partial without a publication day", () => {
    const resolved = resolve(day(2, 5), null);
    expect(resolved).toEqual({ kind: "date", value: "--02-05", stated: "--02-05", source: "stated" });
  });

  it("knows nothing of a relative word without a publication day", () => {
    expect(resolve(weekday(1), null)).toBeUndefined();
  });

  it("does not make up the 29th of February", () => {
    const resolved = resolve(day(2, 29), seenFrom("2026-02-10", false));
    expect(resolved?.value).toBe("--02-29");
  });

  it("lets a stretch run into the next year", () => {
    expect(valueOf([day(12, 20), day(1, 6)], "2026-02-10", false)).toEqual(["2025-12-20", "2026-01-06"]);
  });

  it("gives the start of a stretch the year of its end", () => {
    const end: Stated = { part: "month", year: 2014, month: 6 };
    expect(resolve([month(4), end], null)).toEqual({
      kind: "period",
      value: ["2014-04", "2014-06"],
      stated: ["2014-04", "2014-06"],
      source: "stated",
    });
  });
});
