import { yearTailAt } from "./atoms.ts";
import { isCapital, skipJoint, wordAt, wordBefore } from "../cursor.ts";
import { meaningAt } from "./source.ts";
import type { Source } from "./source.ts";
import type { Read } from "./numeric.ts";
import type { RelativeUnit } from "./stated.ts";

/** A time told from the publication day: "gestern", "last Thursday", "im Vorjahr", "next quarter", "next May". */
export function relativeAt(source: Source, at: number): Read | undefined {
  const word = meaningAt(source, at);
  if (!word) return undefined;
  const { relative, which, unit } = word.means;
  if (relative) return { stated: { part: "offset", ...relative }, end: word.end };
  if (unit !== undefined && isStaged(source, at)) return offset(unit, 0, word.end);
  const next = meaningAt(source, skipJoint(source.text, word.end));
  if (!next) return undefined;
  if (unit === "year" && next.means.ago) return yearAgoAt(source, next.end);
  if (which === undefined) return undefined;
  return whichUnit(source, at, { which, next, reported: word.means.reported === true });
}

/** "by the end of the year", "Anfang des Monats": the one that runs. */
function isStaged({ text, words }: Source, at: number): boolean {
  let before = wordBefore(text, at);
  if (!before || !words.fillers.has(before.key)) return false;
  for (let count = 0; before && count < 2 && words.fillers.has(before.key); count += 1) {
    before = wordBefore(text, before.start);
  }
  return before !== undefined && words.stages.has(before.key);
}

interface Which {
  readonly which: -1 | 0 | 1;
  readonly next: NonNullable<ReturnType<typeof meaningAt>>;
  readonly reported: boolean;
}

function whichUnit(source: Source, at: number, { which, next, reported }: Which): Read | undefined {
  const { unit, weekday, month, yearWord } = next.means;
  if (weekday !== undefined && !source.words.shortWeekdays.has(next.key)) {
    return { stated: { part: "weekday", weekday, side: which }, end: next.end };
  }
  if (month !== undefined) {
    if (source.words.verbs.has(next.key) && !isCapital(source.text.charCodeAt(next.end - next.key.length)))
      return undefined;
    const year = which === 0 ? { by: 0 } : ({ side: which } as const);
    return { stated: { part: "month", year, month }, end: next.end };
  }
  if (unit === "quarter" && which === -1) {
    const fourth = lastQuarterOf(source, next.end);
    if (fourth) return fourth;
  }
  if (unit !== undefined && unit !== "quarter" && isSpan(source, at)) return undefined;
  if (unit === "year" && reported) return yearAgoAt(source, next.end);
  if (unit !== undefined) return offset(reported ? reportedUnit(unit) : unit, which, next.end);
  if (!yearWord) return undefined;
  const year = meaningAt(source, skipJoint(source.text, next.end));
  return year?.means.unit === undefined ? undefined : offset(year.means.unit, which, year.end);
}

function reportedUnit(unit: RelativeUnit): RelativeUnit {
  return unit === "month" || unit === "quarter" || unit === "year" ? `reported-${unit}` : unit;
}

/** "over the last year" is a length of time, "last year" a year. */
function isSpan({ text, words }: Source, at: number): boolean {
  const before = wordBefore(text, at);
  return before !== undefined && words.spanLeads.has(`${before.key} ${wordAt(text, at)?.key ?? ""}`);
}

function offset(unit: RelativeUnit, by: number, end: number): Read {
  return { stated: { part: "offset", unit, by }, end };
}

/** "the last quarter of 2004" is its fourth. */
function lastQuarterOf(source: Source, at: number): Read | undefined {
  const tail = yearTailAt(source, at, { short: false });
  if (tail.year === null) return undefined;
  return { stated: { part: "quarter", year: tail.year, index: 4 }, end: tail.end };
}

/** "the year-ago quarter", "the prior-year month"; without a unit behind, the year itself. */
function yearAgoAt(source: Source, end: number): Read {
  const next = meaningAt(source, skipJoint(source.text, end));
  const unit = next?.means.unit;
  if (!next || (unit !== "quarter" && unit !== "month")) return offset("reported-year", -1, end);
  return offset(reportedUnit(unit), unit === "quarter" ? -4 : -12, next.end);
}
