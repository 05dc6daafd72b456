import type { Moment } from "../../../domain/figure.ts";
import { fromNumber, isDay, monthNumber, toNumber, weekdayOf } from "./calendar.ts";
import type { Day } from "./calendar.ts";
import { isStretch, printStated } from "./stated.ts";
import type { Relative, Stated, StatedMoment, StatedYear, YearHint } from "./stated.ts";

/** Against what a date is completed. */
export interface Reference {
  /** Null when the day of publication is not known. */
  readonly published: Day | null;
  /** Whether the sentence speaks of what is to come. */
  readonly ahead: boolean;
}

/** What a reading gives a moment; the span and the qualifier come from the text. */
export type Resolved = Pick<Moment, "kind" | "value" | "stated" | "source">;

/** An unwritten year puts a date at most so many months back, else ahead of the publication day. */
const MONTHS_BACK = { open: 8, ahead: 2 };

/** Completes what the words state as far as the publication day allows; undefined when nothing is known. */
export function resolve(stated: StatedMoment, reference: Reference): Resolved | undefined {
  return isStretch(stated) ? resolveStretch(stated, reference) : resolveOne(stated, reference);
}

function resolveOne(stated: Stated, reference: Reference): Resolved | undefined {
  const own = printStated(stated);
  const kind = stated.part === "day" || isOneDay(stated) ? "date" : "period";
  if (isComplete(stated) && own !== null) return { kind, value: own, stated: own, source: "stated" };
  const value = complete(stated, reference);
  if (value !== undefined) return { kind, value, stated: own, source: "assumed" };
  return own === null ? undefined : { kind, value: own, stated: own, source: "stated" };
}

/** Both ends; an end without a year takes that of the other one. */
function resolveStretch([from, to]: readonly [Stated, Stated], reference: Reference): Resolved | undefined {
  const [first, last] = shareYear(from, to);
  const [low, high] = [resolveOne(first, reference), resolveOne(last, reference)];
  if (low === undefined || high === undefined) return undefined;
  const statedEnds = [firstOf(low.stated), lastOf(high.stated)];
  const [statedLow, statedHigh] = statedEnds;
  const source = low.source === "stated" && high.source === "stated" ? "stated" : "assumed";
  const ends =
    source === "assumed" ? inOrder(low, high, last, reference) : [firstOf(low.value), lastOf(high.value)];
  const [start, end] = ends;
  if (start === undefined || end === undefined) return undefined;
  const stated =
    statedLow === undefined || statedHigh === undefined ? null : ([statedLow, statedHigh] as const);
  return { kind: "period", value: [start, end], stated, source };
}

/** "10. Dezember bis 5. Januar": the end lies after the start, be it in the next year. */
function inOrder(
  low: Resolved,
  high: Resolved,
  last: Stated,
  reference: Reference,
): readonly (string | undefined)[] {
  const [start, end] = [firstOf(low.value), lastOf(high.value)];
  if (start === undefined || end === undefined || start <= end || !("year" in last)) return [start, end];
  if (last.part === "year" || last.year !== null || reference.published === null) return [start, end];
  const next = resolveOne({ ...last, year: Number(end.slice(0, 4)) + 1 }, reference);
  return [start, next && lastOf(next.value)];
}

function shareYear(from: Stated, to: Stated): readonly [Stated, Stated] {
  const [first, last] = [yearOf(from), yearOf(to)];
  if (first === null && last !== null && !isSilent(from)) return [from, to];
  if (first === null && typeof last === "number")
    return [withYear(from, startsLater(from, to) ? last - 1 : last), to];
  if (first === null && last !== null) return [withYear(from, last), to];
  if (last === null && typeof first === "number" && isSilent(to)) {
    return [from, withYear(to, startsLater(from, to) ? first + 1 : first)];
  }
  return [from, to];
}

function yearOf(stated: Stated): StatedYear {
  return "year" in stated ? stated.year : null;
}

function isSilent(stated: Stated): boolean {
  return "year" in stated && stated.year === null;
}

function withYear(stated: Stated, year: StatedYear): Stated {
  return "year" in stated && stated.part !== "year" ? { ...stated, year } : stated;
}

function startsLater(from: Stated, to: Stated): boolean {
  return placeInYear(from) > placeInYear(to);
}

/** Months and days into the year, as one number to compare by. */
function placeInYear(stated: Stated): number {
  switch (stated.part) {
    case "day":
      return stated.month * 100 + stated.day;
    case "month":
      return stated.month * 100;
    case "quarter":
      return (stated.index * 3 - 2) * 100;
    case "half":
      return (stated.index * 6 - 5) * 100;
    case "year":
    case "years":
    case "offset":
    case "weekday":
      return 0;
  }
}

function isComplete(stated: Stated): boolean {
  if (stated.part === "year" || stated.part === "years") return true;
  return "year" in stated && typeof stated.year === "number";
}

function isOneDay(stated: Stated): boolean {
  return (
    stated.part === "weekday" ||
    (stated.part === "offset" && (stated.unit === "day" || stated.unit === "workday"))
  );
}

function firstOf(value: Moment["stated"]): string | undefined {
  return value === null ? undefined : typeof value === "string" ? value : value[0];
}

function lastOf(value: Moment["stated"]): string | undefined {
  return value === null ? undefined : typeof value === "string" ? value : value[1];
}

function complete(stated: Stated, reference: Reference): Moment["value"] | undefined {
  const { published } = reference;
  if (published === null) return undefined;
  if (stated.part === "offset" || stated.part === "weekday")
    return completeRelative(stated, published, reference.ahead);
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

/** The last quarter or half that has begun or begins next month; in a sentence that looks ahead, one not yet over. */
function yearOfPart(stated: Yearless, published: Day, ahead: boolean): number {
  const now = monthNumber(published.year, published.month);
  const start = Math.floor(placeInYear(stated) / 100) - 1;
  const length = stated.part === "half" ? 6 : 3;
  return ahead ? Math.ceil((now - start - length + 1) / 12) : Math.floor((now + 1 - start) / 12);
}

/** The year that puts the month within the window around the publication day. */
function nearestYear(stated: Yearless, published: Day, ahead: boolean): number {
  const back = ahead ? MONTHS_BACK.ahead : MONTHS_BACK.open;
  const earliest = monthNumber(published.year, published.month) - back;
  const month = Math.floor(placeInYear(stated) / 100);
  const year = Math.floor(earliest / 12);
  return monthNumber(year, month) >= earliest ? year : year + 1;
}

function completeRelative(stated: Relative, published: Day, ahead: boolean): Moment["value"] {
  if (stated.part === "weekday") return printDay(weekdayNear(stated, published, ahead));
  const { unit, by } = stated;
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
    case "year-ago-quarter":
      return printPart("quarter", published.year * 4 + quarter - 2 + 4 * by, 4);
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
