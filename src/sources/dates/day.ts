import { MONTH_NUMBERS } from "./words.ts";

export interface Day {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  readonly day: number;
}

/** The day that words without a time name; null for none, or for one no calendar has. */
export function readDay(words: string): Day | null {
  for (const read of [isoDay, namedDay, numericDay, compactDay]) {
    const day = read(words);
    if (day !== null) return exists(day) ? day : null;
  }
  return null;
}

const ISO = /(?<!\d)(?<year>\d{4})[-/](?<month>0{0,2}\d{1,2})(?:[-/](?<day>\d{1,2}))?(?!\d)/u;

function isoDay(words: string): Day | null {
  const { year, month, day } = ISO.exec(words)?.groups ?? {};
  if (year === undefined || month === undefined) return null;
  return { year: Number(year), month: Number(month), day: Number(day ?? 1) };
}

/** The last name counts, since weekdays come first: "mar., 01 déc. 2020". "5 February 2026", "Feb 5th, 2026", "5. Februar 2026", "16 Nov 04", "Nov. 2020", "2004-július-13". */
function namedDay(words: string): Day | null {
  const name = [...words.matchAll(/\p{L}{3,}/gu)].findLast(([word]) => MONTH_NUMBERS.has(word.toLowerCase()));
  const month = MONTH_NUMBERS.get(name?.[0].toLowerCase() ?? "");
  if (!name || month === undefined) return null;
  const before = [...words.slice(0, name.index).matchAll(NUMBER)].map(([digits]) => digits);
  const after = [...words.slice(name.index + name[0].length).matchAll(NUMBER)].map(([digits]) => digits);
  const numbers = [...before.slice(-2), ...after];
  const year = numbers.find((digits) => digits.length === 4);
  const days = numbers.filter((digits) => digits.length <= 2);
  if (year !== undefined) return { year: Number(year), month, day: Number(days[0] ?? 1) };
  const [day, short] = days;
  return day === undefined || short === undefined ? null : { year: century(short), month, day: Number(day) };
}

/** Numbers of days and years, not those of an offset like +0100. */
const NUMBER = /(?<![\d+−:]|[A-Z ]-)\d{1,4}(?!\d|:)/gu;

const DOTTED = /(?<![\d.])(?<day>\d{1,2})\. ?(?<month>\d{1,2})\. ?(?<year>\d{4}|\d{2})(?!\d)/u;
const SLASHED = /(?<!\d)(?<first>\d{1,2})(?<mark>[/ -])(?<second>\d{1,2})\k<mark>(?<year>\d{4}|\d{2})(?!\d)/u;

function numericDay(words: string): Day | null {
  const dotted = DOTTED.exec(words)?.groups;
  if (dotted) {
    return {
      year: century(dotted["year"] ?? ""),
      month: Number(dotted["month"]),
      day: Number(dotted["day"]),
    };
  }
  const { first, second, year, mark } = SLASHED.exec(words)?.groups ?? {};
  if (first === undefined || second === undefined || year === undefined) return null;
  if (mark === "-" && year.length === 2)
    return { year: century(first), month: Number(second), day: Number(year) };
  const american = { year: century(year), month: Number(first), day: Number(second) };
  const european = { year: century(year), month: Number(second), day: Number(first) };
  if (!exists(american)) return european;
  return exists(european) && fitsWeekday(european, words) && !fitsWeekday(american, words)
    ? european
    : american;
}

const WEEKDAYS = ["sun|so", "mon|mo", "tue|di", "wed|mi", "thu|do", "fri|fr", "sat|sa"];

function fitsWeekday({ year, month, day }: Day, words: string): boolean {
  const forms = WEEKDAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? "";
  return new RegExp(`^(?:${forms})`, "iu").test(words.trim());
}

/** ISO 8601 without its century or its marks: "20260205", "031231", "-0312", "-03-12", "03335" by day of the year. */
function compactDay(words: string): Day | null {
  const written = words.trim();
  const full = /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/u.exec(written)?.groups;
  const short = /^-?(?<year>\d{2})-?(?<month>\d{2})(?:-?(?<day>\d{2}))?$/u.exec(written)?.groups;
  if (/^(?:19|20)\d\d$/u.test(written)) return { year: Number(written), month: 1, day: 1 };
  const found = full ?? short;
  if (found)
    return {
      year: century(found["year"] ?? ""),
      month: Number(found["month"]),
      day: Number(found["day"] ?? 1),
    };
  const ordinal = /^-?(?<year>\d{2}|\d{4})-?(?<count>[0-3]\d\d)$/u.exec(written)?.groups;
  if (!ordinal) return null;
  const at = new Date(Date.UTC(century(ordinal["year"] ?? ""), 0, Number(ordinal["count"])));
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
}

/** Two digits are of this century up to 68, as POSIX has it. */
function century(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year > 68 ? 1900 + year : 2000 + year;
}

function exists({ year, month, day }: Day): boolean {
  const at = new Date(Date.UTC(year, month - 1, day));
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day && year >= 100;
}
