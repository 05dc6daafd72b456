import { dayAt, endsFree, isCounting, yearTailAt } from "./atoms.ts";
import type { Ordinal } from "./atoms.ts";
import { isDayOfMonth } from "./calendar.ts";
import { isHyphen, skipBlanks, wordAt } from "../cursor.ts";
import type { Source } from "./source.ts";
import { jointAt } from "./joints.ts";
import type { Joint } from "./joints.ts";
import { numericAt } from "./numeric.ts";
import type { Read } from "./numeric.ts";
import { singleAt } from "./single.ts";
import { isRelative } from "./stated.ts";
import type { Stated, StatedMoment } from "./stated.ts";

/** What a reading of one or two ends states, and where it ends. */
export interface Stretch {
  readonly stated: StatedMoment;
  readonly end: number;
}

/** "13 bis 15 Juli", "9 to 12 of June", "from the 13th to 15th of July 1995": the month stands once, behind. */
export function dayStretchAt(source: Source, at: number): Stretch | undefined {
  const from = dayAt(source, at);
  const joint = from && jointAt(source, at, from.end);
  const last = joint && singleAt(source, joint.end, false);
  if (!from || !joint || !last || !dayAt(source, joint.end)) return undefined;
  if (last.stated.part === "quarter" || last.stated.part === "half") {
    return from.marked && follows(from.value, last.stated.index, joint) ? partStretch(from, last) : undefined;
  }
  if (last.stated.part !== "day") return undefined;
  const { month, day } = last.stated;
  if (!follows(from.value, day, joint) || !isDayOfMonth(month, from.value)) return undefined;
  return {
    end: last.end,
    stated: [{ ...last.stated, day: from.value }, last.stated],
  };
}

/** "5. bis 7." spans any days; "5. und 6." only neighbors, for else two days are meant. */
function follows(first: number, second: number, { kind }: Joint): boolean {
  return kind === "and" ? second === first + 1 : second > first;
}

/** "first to third quarter 2025". */
function partStretch(from: Ordinal, { stated, end }: Read): Stretch | undefined {
  if (stated.part !== "quarter" && stated.part !== "half") return undefined;
  return { end, stated: [{ ...stated, index: from.value }, stated] };
}

/** What the time already read opens together with what stands behind it; undefined where it stands alone. */
export function stretchFrom(source: Source, at: number, first: Read): Stretch | undefined {
  const joint = jointAt(source, at, first.end);
  if (!joint) return daysWithin(source, at, first);
  const sameMonth = dayBehind(source, joint, first.stated);
  if (sameMonth) return sameMonth;
  const last = singleAt(source, joint.end, joint.kind !== "and");
  if (!last || !canSpan(first.stated, last.stated)) return undefined;
  if (joint.kind !== "to") return withYearOf(source, at, { first, last: last.stated });
  return { end: last.end, stated: [first.stated, last.stated] };
}

/** "29/2-1/3": two days in digits; in English two fractions look the same, unless a year follows. */
export function slashStretchAt(source: Source, at: number): Stretch | undefined {
  const { text, words } = source;
  const first = numericAt(source, at, true);
  if (!first || !isHyphen(text.charCodeAt(first.end))) return undefined;
  const last = numericAt(source, first.end + 1, true);
  if (first.stated.part !== "day" || last?.stated.part !== "day") return undefined;
  if (!words.dayFirst && last.stated.year === null) return undefined;
  return { end: last.end, stated: [first.stated, last.stated] };
}

/** "July 13 to 15, 2012", "April ninth through 17th": the month stands once, before. */
function dayBehind(source: Source, joint: Joint, first: Stated): Stretch | undefined {
  if (first.part !== "day" || typeof first.year === "number") return undefined;
  const day = dayAt(source, joint.end);
  if (!day || !follows(first.day, day.value, joint) || !isDayOfMonth(first.month, day.value))
    return undefined;
  if (singleAt(source, joint.end, false) || isCounting(source, day.end) || !endsFree(source.text, day.end))
    return undefined;
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
function daysWithin(source: Source, at: number, { stated, end }: Read): Stretch | undefined {
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
  return { end: to.end, stated: [first, { ...first, day: to.value }] };
}

/** The first keeps to itself but takes the year the second states: "von April bis Ende Juni 2014", "March and April 2025". */
function withYearOf(
  source: Source,
  at: number,
  { first, last }: { first: Read; last: Stated },
): Stretch | undefined {
  const { stated } = first;
  if (!("year" in stated) || stated.part === "year" || stated.year !== null) return undefined;
  if (!("year" in last) || typeof last.year !== "number" || last.part === "year") return undefined;
  return { end: first.end, stated: { ...stated, year: last.year } };
}

/** Whether two times can be the ends of one stretch. */
function canSpan(first: Stated, last: Stated): boolean {
  if (isRelative(first) || isRelative(last) || first.part === "years" || last.part === "years") return false;
  if (first.part === "year")
    return last.part === "year" ? last.year > first.year : "year" in last && last.year !== null;
  return last.part !== "year";
}
