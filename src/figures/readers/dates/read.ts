import type { Qualifier } from "../../../domain/figure.ts";
import { dayAt, yearTailAt } from "./atoms.ts";
import type { Ordinal } from "./atoms.ts";
import { isDayOfMonth } from "./calendar.ts";
import {
  isBlank,
  isDigit,
  isHyphen,
  meaningAt,
  skipBlanks,
  leadsBefore,
  skipWords,
  wordAt,
  wordBefore,
} from "./cursor.ts";
import type { Source } from "./cursor.ts";
import { startsDate } from "./gates.ts";
import { numericAt } from "./numeric.ts";
import type { Read } from "./numeric.ts";
import { singleAt } from "./single.ts";
import { isRelative } from "./stated.ts";
import type { Stated, StatedMoment } from "./stated.ts";

/** A date, a period or a stretch of them as written. */
export interface Reading {
  readonly start: number;
  readonly end: number;
  readonly stated: StatedMoment;
  readonly qualifier: Qualifier | null;
}

/** The date that starts at a place, be it the first of a stretch; undefined where none does. */
export function readDate(source: Source, at: number): Reading | undefined {
  if (!mayStart(source, at) || !startsDate(source.text, at)) return undefined;
  const days = slashStretchAt(source, at) ?? dayStretchAt(source, at);
  if (days) return days;
  const first = singleAt(source, at, opensStretch(source, at));
  if (!first) return undefined;
  const stretch = stretchFrom(source, at, first);
  return stretch ?? { start: at, ...first, qualifier: qualifierBefore(source, at) };
}

/** A digit, a word we know, or the letter of "Q3": anything else is left at the price of one look. */
function mayStart(source: Source, at: number): boolean {
  const code = source.text.charCodeAt(at);
  if (isDigit(code)) return true;
  return (
    isDigit(source.text.charCodeAt(at + 1)) ||
    isDigit(source.text.charCodeAt(at + 2)) ||
    meaningAt(source, at) !== undefined
  );
}

function opensStretch({ text, words }: Source, at: number): boolean {
  return leadsBefore(text, at, words.fillers).some((lead) => words.pairs.has(lead));
}

/** "13 bis 15 Juli", "9 to 12 of June", "from the 13th to 15th of July 1995": the month stands once, behind. */
function dayStretchAt(source: Source, at: number): Reading | undefined {
  const from = dayAt(source, at);
  const joint = from && jointAt(source, at, from.end);
  const last = joint && singleAt(source, joint.end, false);
  if (!from || !joint || !last || !dayAt(source, joint.end)) return undefined;
  if (last.stated.part === "quarter") return quarterStretch(at, from, last);
  if (last.stated.part !== "day") return undefined;
  const { month, day } = last.stated;
  if (from.value >= day || !isDayOfMonth(month, from.value)) return undefined;
  return {
    start: at,
    end: last.end,
    stated: [{ ...last.stated, day: from.value }, last.stated],
    qualifier: null,
  };
}

/** "first to third quarter 2025". */
function quarterStretch(at: number, from: Ordinal, { stated, end }: Read): Reading | undefined {
  if (stated.part !== "quarter" || !from.marked || from.value >= stated.index) return undefined;
  return { start: at, end, stated: [{ ...stated, index: from.value }, stated], qualifier: null };
}

function stretchFrom(source: Source, at: number, first: Read): Reading | undefined {
  const joint = jointAt(source, at, first.end);
  if (!joint) return daysWithin(source, at, first);
  const sameMonth = dayBehind(source, joint.end, first.stated);
  if (sameMonth) return { start: at, ...sameMonth, qualifier: null };
  const last = singleAt(source, joint.end, true);
  if (!last || !canSpan(first.stated, last.stated)) return undefined;
  if (joint.staged) return staged(source, at, first, last.stated);
  return { start: at, end: last.end, stated: [first.stated, last.stated], qualifier: null };
}

/** "29/2-1/3": two days in digits; in English two fractions look the same, unless a year follows. */
function slashStretchAt(source: Source, at: number): Reading | undefined {
  const { text, words } = source;
  const first = numericAt(source, at, true);
  if (!first || !isHyphen(text.charCodeAt(first.end))) return undefined;
  const last = numericAt(source, first.end + 1, true);
  if (first.stated.part !== "day" || last?.stated.part !== "day") return undefined;
  if (!words.dayFirst && last.stated.year === null) return undefined;
  return { start: at, end: last.end, stated: [first.stated, last.stated], qualifier: null };
}

interface Joint {
  readonly end: number;
  /** "bis Ende Juni": the end is told apart from the start, and is a date of its own. */
  readonly staged: boolean;
}

/** What joins both ends of a stretch, and where its other end begins. */
function jointAt({ text, words }: Source, start: number, at: number): Joint | undefined {
  const next = skipBlanks(text, at);
  if (isHyphen(text.charCodeAt(next)) || text[next] === "~") {
    if (isBlank(text.charCodeAt(next + 1)) !== next > at) return undefined;
    return { end: skipBlanks(text, next + 1), staged: false };
  }
  const word = next > at ? wordAt(text, next) : undefined;
  if (!word) return undefined;
  const leads = leadsBefore(text, start, words.fillers);
  const isJoint = words.to.has(word.key) || leads.some((lead) => words.pairs.get(lead) === word.key);
  if (!isJoint) return undefined;
  const open = skipWords(text, word.end, words.fillers);
  const end = skipWords(text, open, words.stages);
  return { end: end > open ? skipWords(text, end, words.fillers) : open, staged: end > open };
}

/** "July 13 to 15, 2012", "April ninth through 17th": the month stands once, before. */
function dayBehind(
  source: Source,
  at: number,
  first: Stated,
): Omit<Reading, "start" | "qualifier"> | undefined {
  if (first.part !== "day" || typeof first.year === "number") return undefined;
  const day = dayAt(source, at);
  if (!day || day.value <= first.day || !isDayOfMonth(first.month, day.value)) return undefined;
  if (singleAt(source, at, false)) return undefined;
  const tail = yearTailAt(source, day.end, { short: false });
  const year = tail.year ?? first.year;
  return {
    end: tail.end,
    stated: [
      { ...first, year },
      { ...first, year, day: day.value },
    ],
  };
}

/** "November between 19 and 20". */
function daysWithin(source: Source, at: number, { stated, end }: Read): Reading | undefined {
  const { text, words } = source;
  if (stated.part !== "month") return undefined;
  const opener = wordAt(text, skipBlanks(text, end));
  const joiner = opener && words.pairs.get(opener.key);
  if (!opener || joiner === undefined) return undefined;
  const from = dayAt(source, skipBlanks(text, opener.end));
  const and = from && wordAt(text, skipBlanks(text, from.end));
  const to = and?.key === joiner ? dayAt(source, skipBlanks(text, and.end)) : undefined;
  if (!from || !to || to.value <= from.value || !isDayOfMonth(stated.month, to.value)) return undefined;
  const { year, month } = stated;
  const first = { part: "day", year, month, day: from.value } as const;
  return { start: at, end: to.end, stated: [first, { ...first, day: to.value }], qualifier: null };
}

/** The start keeps to itself but takes the year the end states. */
function staged(source: Source, at: number, first: Read, last: Stated): Reading | undefined {
  const { stated } = first;
  if (!("year" in stated) || stated.part === "year" || stated.year !== null) return undefined;
  if (!("year" in last) || typeof last.year !== "number") return undefined;
  return {
    start: at,
    end: first.end,
    stated: { ...stated, year: last.year },
    qualifier: qualifierBefore(source, at),
  };
}

/** Whether two times can be the ends of one stretch. */
function canSpan(first: Stated, last: Stated): boolean {
  if (isRelative(first) || isRelative(last) || first.part === "years" || last.part === "years") return false;
  if (first.part === "year")
    return last.part === "year" ? last.year > first.year : "year" in last && last.year !== null;
  return last.part !== "year";
}

/** The bound written before a date, over small words: "seit Anfang 2025", "by the end of June". */
function qualifierBefore({ text, words }: Source, at: number): Qualifier | null {
  let before = wordBefore(text, at);
  for (let skipped = 0; before && skipped < 4; skipped += 1) {
    const qualifier = words.qualifiers.get(before.key);
    if (qualifier) return qualifier;
    const small = words.fillers.has(before.key) || words.stages.has(before.key);
    if (!small && !meaningAt({ text, words }, before.start)?.means.yearWord) return null;
    before = wordBefore(text, before.start);
  }
  return null;
}
