import { dayAt, isCounting, monthAt, endsFree, yearAt, yearTailAt } from "./atoms.ts";
import type { Month, Ordinal } from "./atoms.ts";
import { isDayOfMonth } from "./calendar.ts";
import { digitsAt, isDigit, isHyphen, skipBlanks, skipJoint, skipWords, wordBefore } from "../cursor.ts";
import { meaningAt } from "./source.ts";
import type { Source } from "./source.ts";
import { isDayLead, isLoneMonth, isYearHere } from "./gates.ts";
import { numericAt } from "./numeric.ts";
import type { Read } from "./numeric.ts";
import { countedPartAt, digitPartAt, letterPartAt, namedPartAt } from "./parts.ts";
import { decadeAt, wordedYearAt, yearPairAt } from "./years.ts";
import { relativeAt } from "./relative.ts";

/** One date or period that starts at a place; `loose` where the words before say that a date is meant. */
export function singleAt(source: Source, at: number, loose: boolean): Read | undefined {
  const read = isDigit(source.text.charCodeAt(at)) ? digitsFirst(source, at, loose) : wordFirst(source, at);
  return read?.stated.part === "year" ? (partOfYear(source, read.stated.year, read.end) ?? read) : read;
}

/** "2025's third quarter", "fiscal 2026 first half", "FY26 Q2": the year comes first. */
function partOfYear(source: Source, year: number, at: number): Read | undefined {
  const { text } = source;
  const possessive = /^['’]s /u.test(text.slice(at, at + 3)) ? 2 : 0;
  const gap = skipJoint(text, at + possessive);
  const part = gap === at ? undefined : (letterPartAt(source, gap) ?? countedPartAt(source, gap));
  if (!part || !("year" in part.stated) || part.stated.part === "year" || part.stated.year !== null)
    return undefined;
  return { stated: { ...part.stated, year }, end: part.end };
}

function digitsFirst(source: Source, at: number, loose: boolean): Read | undefined {
  return (
    countedPartAt(source, at) ??
    digitPartAt(source, at) ??
    yearPairAt(source, at, false) ??
    numericAt(source, at, loose || isDayLead(source, at)) ??
    decadeAt(source, at) ??
    dayMonthAt(source, at) ??
    yearMonthAt(source, at) ??
    bareYearAt(source, at, loose)
  );
}

function wordFirst(source: Source, at: number): Read | undefined {
  const { text } = source;
  if (text[at] === "'" || text[at] === "’") return decadeAt(source, at + 1);
  return (
    letterPartAt(source, at) ??
    weekdayAt(source, at) ??
    monthFirstAt(source, at) ??
    countedPartAt(source, at) ??
    dayMonthAt(source, at) ??
    namedPartAt(source, at) ??
    wordedYearAt(source, at) ??
    decadeAt(source, at) ??
    relativeAt(source, at)
  );
}

/** "5. Februar 2026", "second of Aug.", "12 of Nov", "23/Sep" is left to the numeric reader. */
function dayMonthAt(source: Source, at: number): Read | undefined {
  const day = dayAt(source, at);
  return day && monthBehind(source, day);
}

function monthBehind(source: Source, day: Ordinal): Read | undefined {
  const { text, words } = source;
  const gap = isHyphen(text.charCodeAt(day.end)) ? day.end + 1 : skipWords(text, day.end, words.ofMonth);
  const month = monthAt(source, gap);
  if (!month || !isDayOfMonth(month.value, day.value)) return undefined;
  if (!day.marked && !month.capital && words.verbs.has(month.key) && !isClosed(text, month.end))
    return undefined;
  const start = isHyphen(text.charCodeAt(month.end)) ? month.end + 1 : month.end;
  const tail = yearTailAt(source, start, { short: true });
  const end = tail.year === null ? month.end : tail.end;
  return { stated: { part: "day", year: tail.year, month: month.value, day: day.value }, end };
}

/** "Feb. 5, 2026", "July 1st", "Februar 18", "April 2017", "Dec/2018", "March last year", "in May". */
function monthFirstAt(source: Source, at: number): Read | undefined {
  const month = monthAt(source, at);
  if (!month) return undefined;
  return (
    monthDay(source, month) ??
    monthYear(source, month) ??
    (isLoneMonth(source, at, month) ? lone(month) : undefined)
  );
}

function lone(month: Month): Read {
  return { stated: { part: "month", year: null, month: month.value }, end: month.end };
}

function monthDay(source: Source, month: Month): Read | undefined {
  const { text } = source;
  const joined = isHyphen(text.charCodeAt(month.end)) || text[month.end] === "/";
  const gap = joined ? month.end + 1 : skipWords(text, month.end, source.words.fillers, 1);
  const day = dayAt(source, gap);
  if (!day || !isDayOfMonth(month.value, day.value)) return undefined;
  if (!day.inWords && (!endsFree(text, day.end) || isCounting(source, day.end))) return undefined;
  if (source.words.dotted && !isClosed(text, day.end)) return undefined;
  const tail = yearTailAt(source, day.end, { short: true });
  return { stated: { part: "day", year: tail.year, month: month.value, day: day.value }, end: tail.end };
}

/** German "Februar 18" is a day only where nothing is counted behind it. */
function isClosed(text: string, end: number): boolean {
  const next = text[skipBlanks(text, end)];
  return next === undefined || ".,;:-–)".includes(next) || isDigit(text.charCodeAt(skipBlanks(text, end)));
}

function monthYear(source: Source, month: Month): Read | undefined {
  const { text } = source;
  const joined = text[month.end] === "/" || isHyphen(text.charCodeAt(month.end));
  const year = joined ? yearAt(source, month.end + 1) : undefined;
  if (year) return { stated: { part: "month", year: year.value, month: month.value }, end: year.end };
  if (joined && text[month.end] === "/") return undefined;
  const tail = yearTailAt(source, month.end, { short: false });
  return tail.year === null
    ? undefined
    : { stated: { part: "month", year: tail.year, month: month.value }, end: tail.end };
}

/** "2024 Aug", "2018 March 18". */
function yearMonthAt(source: Source, at: number): Read | undefined {
  const { text } = source;
  const year = yearAt(source, at);
  const gap = year ? skipBlanks(text, year.end) : at;
  const month = year && gap > year.end ? monthAt(source, gap) : undefined;
  if (!year || !month || (!month.capital && source.words.verbs.has(month.key))) return undefined;
  const digits = digitsAt(text, skipBlanks(text, month.end));
  const day = digits && dayAt(source, skipBlanks(text, month.end));
  if (
    day &&
    endsFree(text, day.end) &&
    !isCounting(source, day.end) &&
    isDayOfMonth(month.value, day.value)
  ) {
    return { stated: { part: "day", year: year.value, month: month.value, day: day.value }, end: day.end };
  }
  if (digits?.length === 4) return undefined;
  return { stated: { part: "month", year: year.value, month: month.value }, end: month.end };
}

function bareYearAt(source: Source, at: number, loose: boolean): Read | undefined {
  const year = yearAt(source, at);
  if (!year || !isYearHere(source, { start: at, ...year }, loose)) return undefined;
  return { stated: { part: "year", year: year.value }, end: year.end };
}

/** "Tue May 9", "Montag, Februar 18", "Mittwoch den 22. Januar", "Freitag 30.12.16"; alone it is relative. */
function weekdayAt(source: Source, at: number): Read | undefined {
  const { text, words } = source;
  const word = meaningAt(source, at);
  if (word?.means.weekday === undefined) return undefined;
  const stop = text[word.end] === "." || text[word.end] === "," ? word.end + 1 : word.end;
  const open = skipWords(text, text[stop] === "," ? stop + 1 : stop, words.fillers);
  const date = isDigit(text.charCodeAt(open))
    ? datedAt(source, open)
    : (monthDated(source, open) ?? dayMonthAt(source, open));
  if (date?.stated.part === "day") return date;
  if (words.shortWeekdays.has(word.key)) return undefined;
  const before = wordBefore(text, at);
  return before && words.habits.has(before.key) ? undefined : bareWeekday(word.means.weekday, word.end);
}

function bareWeekday(weekday: number, end: number): Read {
  return { stated: { part: "weekday", weekday, side: 0 }, end };
}

function datedAt(source: Source, at: number): Read | undefined {
  return numericAt(source, at, true) ?? dayMonthAt(source, at);
}

function monthDated(source: Source, at: number): Read | undefined {
  const month = monthAt(source, at);
  return month && monthDay(source, month);
}
