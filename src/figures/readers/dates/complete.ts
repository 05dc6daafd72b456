import type { Moment } from "../../../domain/figure.ts";
import { fromNumber, isDay, monthNumber, toNumber, weekdayOf } from "./calendar.ts";
import type { Day } from "./calendar.ts";
import { placeInYear, printStated } from "./stated.ts";
import type { Relative, Stated, YearHint } from "./stated.ts";

/** Against what a date is completed. */
export interface Reference {
  readonly published: Day;
  /** Whether the sentence speaks of what is to come. */
  readonly ahead: boolean;
  /** The periods the text named last. */
  readonly named: Named;
}

/** A month and a quarter as a count from year 0, and a year; null where the text named none. */
export interface Named {
  readonly month: number | null;
  readonly quarter: number | null;
  readonly year: number | null;
}

/** For so many months a quarter or half that is over is still the one that results are expected for. */
const MONTHS_REPORTED = { quarter: 3, half: 1 };

/** An unwritten year puts a date at most so many months back, else ahead of the publication day. */
const MONTHS_BACK = { open: 8, ahead: 2 };

/** The value of an open or relative time, seen from the publication day; undefined where there is no such day. */
export function complete(stated: Stated, reference: Reference): Moment["value"] | undefined {
  const { published } = reference;
  if (stated.part === "offset" || stated.part === "weekday") return completeRelative(stated, reference);
  if (stated.part === "year" || stated.part === "years") return undefined;
  const year = yearFor(stated, published, reference.ahead);
  if (stated.part === "day" && !isDay({ ...stated, year })) return undefined;
  return printStated({ ...stated, year }) ?? undefined;
}

type Yearless = Extract<Stated, { part: "day" | "month" | "quarter" | "half" }>;

function yearFor(stated: Yearless, published: Day, ahead: boolean): number {
  const { year } = stated;
  if (typeof year === "number") return year;
  if (year !== null && "by" in year) return published.year + year.by;
  if (year !== null) return yearOnSide(stated, published, year);
  if (stated.part === "quarter" || stated.part === "half") return yearOfPart(stated, published, ahead);
  return nearestYear(stated, published, ahead);
}

/** "next May" is the first May after the publication day, "last May" the last one before it. */
function yearOnSide(
  stated: Yearless,
  published: Day,
  { side }: Extract<YearHint, { side: unknown }>,
): number {
  const place = placeInYear(stated);
  const today = placeInYear({ part: stated.part === "day" ? "day" : "month", ...published });
  if (side > 0) return place > today ? published.year : published.year + 1;
  return place < today ? published.year : published.year - 1;
}

/** The last quarter or half that has begun or begins next month; in a sentence that looks ahead, one not long over. */
function yearOfPart(stated: Yearless, published: Day, ahead: boolean): number {
  const now = monthNumber(published.year, published.month);
  const start = Math.floor(placeInYear(stated) / 100) - 1;
  const [length, reported] =
    stated.part === "half" ? [6, MONTHS_REPORTED.half] : [3, MONTHS_REPORTED.quarter];
  return ahead ? Math.ceil((now - start - length + 1 - reported) / 12) : Math.floor((now + 1 - start) / 12);
}

/** The year that puts the month within the window around the publication day. */
function nearestYear(stated: Yearless, published: Day, ahead: boolean): number {
  const back = ahead ? MONTHS_BACK.ahead : MONTHS_BACK.open;
  const earliest = monthNumber(published.year, published.month) - back;
  const month = Math.floor(placeInYear(stated) / 100);
  const year = Math.floor(earliest / 12);
  return monthNumber(year, month) >= earliest ? year : year + 1;
}

function completeRelative(stated: Relative, reference: Reference): Moment["value"] {
  if (stated.part === "weekday") return printDay(weekdayNear(stated, reference.published, reference.ahead));
  const { unit, by } = stated;
  const { published, named } = reference;
  const [half, quarter] = [Math.ceil(published.month / 6), Math.ceil(published.month / 3)];
  switch (unit) {
    case "day":
      return printDay(fromNumber(toNumber(published) + by));
    case "workday":
      return printDay(workdayBefore(published));
    case "week": {
      const monday = toNumber(published) - weekdayOf(published) + 1 + 7 * by;
      return [printDay(fromNumber(monday)), printDay(fromNumber(monday + 6))];
    }
    case "month":
      return printPart("month", monthNumber(published.year, published.month) + by, 12);
    case "quarter":
      return printPart("quarter", published.year * 4 + quarter - 1 + by, 4);
    case "reported-month":
      return printPart("month", (named.month ?? monthNumber(published.year, published.month)) + by, 12);
    case "reported-quarter":
      return printPart("quarter", (named.quarter ?? published.year * 4 + quarter - 2) + by, 4);
    case "reported-year":
      return String((named.year ?? published.year) + by);
    case "half":
      return printPart("half", published.year * 2 + half - 1 + by, 2);
    case "year":
      return String(published.year + by);
  }
}

function workdayBefore(day: Day): Day {
  const weekday = weekdayOf(day);
  return fromNumber(toNumber(day) - (weekday === 1 ? 3 : weekday === 7 ? 2 : 1));
}

/** Prints the part of a year that is counted from year 0 in such parts. */
function printPart(part: "month" | "quarter" | "half", count: number, perYear: number): string {
  const [year, index] = [Math.floor(count / perYear), (count % perYear) + 1];
  const stated: Stated = part === "month" ? { part, year, month: index } : { part, year, index };
  return String(printStated(stated));
}

/** A bare weekday is the last one up to the publication day, or the next one in a sentence that looks ahead. */
function weekdayNear(
  { weekday, side }: Extract<Relative, { part: "weekday" }>,
  published: Day,
  ahead: boolean,
): Day {
  const distance = (weekday - weekdayOf(published) + 7) % 7;
  const today = toNumber(published);
  if (side > 0) return fromNumber(today + (distance === 0 ? 7 : distance));
  if (side < 0) return fromNumber(today - (distance === 0 ? 7 : 7 - distance));
  if (distance === 0) return published;
  return fromNumber(ahead ? today + distance : today + distance - 7);
}

function printDay({ year, month, day }: Day): string {
  return String(printStated({ part: "day", year, month, day }));
}
