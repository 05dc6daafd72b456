import { endsFree, fullYear, isCounting, monthAt } from "./atoms.ts";
import type { Atom } from "./atoms.ts";
import { isDayOfMonth } from "./calendar.ts";
import { digitsAt, isHyphen, skipBlanks } from "../cursor.ts";
import type { Digits } from "../cursor.ts";
import type { Source } from "./source.ts";
import type { Stated } from "./stated.ts";

/** What was read, and where it ends. */
export interface Read {
  readonly stated: Stated;
  readonly end: number;
}

interface Separator {
  readonly sign: "." | "/" | "-";
  readonly end: number;
  /** Whether blanks stand around it. */
  readonly wide: boolean;
}

/**
 * A date in digits, a month name among them or not: "2016-05-12", "12.05.2016", "5/12/16", "05-Aug-2016", "05/2016".
 * `loose` takes a day and a month alone ("28.10", "3/4") where the words before say that a date is meant.
 */
export function numericAt(source: Source, at: number, loose: boolean): Read | undefined {
  const first = digitsAt(source.text, at);
  if (!first || first.length === 3 || first.length > 4) return undefined;
  const separator = separatorAt(source.text, first.end);
  if (!separator) return undefined;
  const read =
    first.length === 4
      ? yearFirst(source, first, separator)
      : dayOrMonthFirst(source, first, separator, loose);
  return read && endsFree(source.text, read.end) ? read : undefined;
}

function separatorAt(text: string, at: number): Separator | undefined {
  const start = skipBlanks(text, at);
  const sign =
    text[start] === "." || text[start] === "/" ? text[start] : isHyphen(text.charCodeAt(start)) ? "-" : null;
  if (sign === null || (sign === "." && start > at)) return undefined;
  const end = skipBlanks(text, start + 1);
  return { sign, end, wide: end > start + 1 || start > at };
}

/** The part behind a separator: a month by name or in digits. */
interface Part extends Atom {
  readonly length: number;
  readonly named: boolean;
}

function partAt(source: Source, at: number): Part | undefined {
  const digits = digitsAt(source.text, at);
  if (digits) return { ...digits, named: false };
  const month = monthAt(source, at);
  return month && { value: month.value, end: month.end, length: 0, named: true };
}

/** "2016-05-12", "2016/Sep/23", "2016-05", "2016 /05", "2024-Aug". */
function yearFirst(source: Source, year: Digits, separator: Separator): Read | undefined {
  if (year.value < 1000 || year.value > 2199) return undefined;
  const month = partAt(source, separator.end);
  if (!month || month.length > 2 || month.value < 1 || month.value > 12) return undefined;
  const next = separatorAt(source.text, month.end);
  const day = next?.sign === separator.sign && !next.wide ? digitsAt(source.text, next.end) : undefined;
  if (day && day.length <= 2 && !separator.wide) return dayOf(year.value, month.value, day);
  if (separator.wide && separator.sign === "-" && !closesClause(source.text, month.end)) return undefined;
  const plain =
    month.named || (month.length === 2 && separator.sign !== "." && !isCounting(source, month.end));
  return plain && !isLongDash(source.text, separator)
    ? { stated: { part: "month", year: year.value, month: month.value }, end: month.end }
    : undefined;
}

function closesClause(text: string, end: number): boolean {
  const next = text[skipBlanks(text, end)];
  return next === undefined || ".,;:!?)".includes(next);
}

function isLongDash(text: string, separator: Separator): boolean {
  return (
    separator.sign === "-" && separator.wide && !text.slice(separator.end - 2, separator.end).includes("-")
  );
}

function dayOrMonthFirst(
  source: Source,
  first: Digits,
  separator: Separator,
  loose: boolean,
): Read | undefined {
  const second = partAt(source, separator.end);
  if (!second || (separator.wide && separator.sign === "-")) return undefined;
  if (second.length === 4) return monthAndYear(source, first, separator, second);
  if (second.length > 2) return undefined;
  const next = separatorAt(source.text, second.end);
  const last = next?.sign === separator.sign ? digitsAt(source.text, next.end) : undefined;
  const parted = { first, second, sign: separator.sign };
  if (last && isYearPart(last, parted, loose)) return orderedDay(source, parted, yearOf(last));
  return last === undefined || next?.wide === true ? dayAndMonth(source, parted, loose) : undefined;
}

/** "05.2016", "05/ 2016", "11-2016"; in English a dot would be a decimal point. */
function monthAndYear(source: Source, month: Digits, { sign }: Separator, year: Part): Read | undefined {
  if (month.value < 1 || month.value > 12 || year.value < 1000 || year.value > 2199) return undefined;
  if (sign === "." && (!source.words.dotted || month.length < 2)) return undefined;
  return { stated: { part: "month", year: year.value, month: month.value }, end: year.end };
}

interface Parted {
  readonly first: Digits;
  readonly second: Part;
  readonly sign: Separator["sign"];
}

/** Two digits are a year only where the writing is that of a date and not of a version or a part number. */
function isYearPart(last: Digits, { first, second, sign }: Parted, loose: boolean): boolean {
  if (last.length === 4) return last.value >= 1000 && last.value <= 2199;
  if (last.length !== 2) return false;
  return loose || second.named || sign === "/" || (first.length === 2 && second.length === 2);
}

function yearOf(last: Digits): Atom {
  return last.length === 2 ? fullYear(last) : last;
}

function orderedDay(source: Source, { first, second, sign }: Parted, year: Atom): Read | undefined {
  const dayFirst = second.named || sign === "." || source.words.dayFirst;
  const straight = dayFirst ? dayOf(year.value, second.value, first) : dayOf(year.value, first.value, second);
  const read =
    straight ?? (dayFirst ? dayOf(year.value, first.value, second) : dayOf(year.value, second.value, first));
  return read && { ...read, end: year.end };
}

function dayOf(year: number | null, month: number, day: Atom): Read | undefined {
  if (month > 12 || !isDayOfMonth(month, day.value)) return undefined;
  return { stated: { part: "day", year, month, day: day.value }, end: day.end };
}

/** "28.10." or, where a date is awaited, "28.10" and "3/4"; by name "23/Sep". */
function dayAndMonth(source: Source, { first, second, sign }: Parted, loose: boolean): Read | undefined {
  const { text, words } = source;
  if (second.named)
    return sign === "." ? undefined : dayOf(null, second.value, { ...first, end: second.end });
  if (isCounting(source, second.end)) return undefined;
  const closed = text[second.end] === "." && !isDigitBehind(text, second.end + 1);
  if (sign === "." && words.dotted && (closed || loose)) {
    return dayOf(null, second.value, { value: first.value, end: second.end + (closed ? 1 : 0) });
  }
  if (sign !== "/" || !loose) return undefined;
  const [day, month] = words.dayFirst ? [first, second] : [second, first];
  const read = dayOf(null, month.value, day) ?? dayOf(null, day.value, month);
  return read && { ...read, end: second.end };
}

function isDigitBehind(text: string, at: number): boolean {
  return digitsAt(text, at) !== undefined;
}
