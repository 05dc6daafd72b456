import type { Moment } from "../../domain/figure.ts";
import type { FormatStyle, FormatWords, MomentParts } from "./words.ts";

/** Where a reader stands: an unstated year is told when it is not this day's. */
export interface MomentContext {
  readonly words: FormatWords;
  readonly style: FormatStyle;
  /** YYYY-MM-DD. */
  readonly asOf: string | null;
}

/** A day, a period or a stretch of them; the year as far as the words state it, or it is not the reader's. */
export function formatMoment(moment: Moment, context: MomentContext): string {
  const told = [moment.value].flat().map((iso, at) => partsOf(iso, at, moment, context));
  const [from, to] = told;
  if (!from || told.some((parts) => parts === null))
    return [moment.value].flat().join(` ${context.words.to} `);
  const printed = to ? formatStretch([from, to], moment, context) : formatOne(from, moment, context);
  const bound = moment.qualifier === null ? "" : `${context.words.bound(moment.qualifier, from)} `;
  return bound + printed;
}

const ISO =
  /^(?:(?<year>\d{4})|-)(?:-(?:Q(?<quarter>[1-4])|H(?<half>[12])|(?<month>0[1-9]|1[0-2])(?:-(?<day>\d{2}))?))?$/u;

/** Null for a value that is no calendar day, month, quarter, half or year. */
function partsOf(iso: string, at: number, moment: Moment, { asOf }: MomentContext): MomentParts | null {
  const groups = ISO.exec(iso)?.groups;
  if (!groups) return null;
  const number = (name: string): number | null => (groups[name] === undefined ? null : Number(groups[name]));
  const day = number("day");
  const year = groups["year"] ?? null;
  const stated = moment.stated === null ? null : ([moment.stated].flat()[at] ?? null);
  // "gestern" states no year but means this one; "Vorquartal" may well mean another.
  const told = stated === null ? day === null : !stated.startsWith("-");
  const other = asOf !== null && year !== null && year !== asOf.slice(0, 4);
  return {
    year: told || other ? year : null,
    month: number("month"),
    day,
    quarter: number("quarter"),
    half: number("half"),
  };
}

function formatOne(parts: MomentParts, { surface }: Moment, { words, style }: MomentContext): string {
  const isYear = parts.month === null && parts.quarter === null && parts.half === null;
  if (isYear && parts.year !== null && FISCAL.test(surface)) return words.fiscal(parts.year, style);
  return words.moment(parts, style);
}

/** How a year that need not be the calendar's is written. */
const FISCAL = /geschäftsjahr|fiskaljahr|finanzjahr|fiscal|\b(?:FY|GJ)/iu;
const SPLIT_YEAR = /\d[/–-]\d/u;

function formatStretch(
  [from, to]: readonly [MomentParts, MomentParts],
  { surface }: Moment,
  { words, style }: MomentContext,
): string {
  const split = splitYear(from, to);
  if (split !== null && FISCAL.test(surface)) return words.fiscal(split, style);
  if (split !== null && SPLIT_YEAR.test(surface)) return split;
  return `${words.opening(from, to, style)} ${words.to} ${words.moment(to, style)}`;
}

/** "2025/26" for two years that follow each other and nothing more; else null. */
function splitYear(from: MomentParts, to: MomentParts): string | null {
  if (from.month !== null || from.quarter !== null || from.half !== null) return null;
  if (from.year === null || to.year === null || Number(from.year) + 1 !== Number(to.year)) return null;
  return `${from.year}/${to.year.slice(2)}`;
}
