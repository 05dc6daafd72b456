import { endsFree, fullYear, isCounting, yearAt } from "./atoms.ts";
import type { Atom } from "./atoms.ts";
import { digitsAt, isHyphen, skipJoint, skipWords } from "../cursor.ts";
import { meaningAt } from "./source.ts";
import type { Digits } from "../cursor.ts";
import type { Source } from "./source.ts";
import type { Read } from "./numeric.ts";

/** "fiscal 2025", "FY26", "Geschäftsjahr 2024/25", "year 2008", "year of 2008". */
export function wordedYearAt(source: Source, at: number): Read | undefined {
  const { text } = source;
  const word = meaningAt(source, at);
  if (!word?.means.yearWord) return undefined;
  const next = skipYearWord(source, skipWords(text, word.end, source.words.fillers, 1));
  if (next === word.end && !isFinancial(text, at, word.end)) return undefined;
  const pair = yearPairAt(source, next, true);
  if (pair) return pair;
  const year =
    yearAt(source, next) ?? oldYearAt(source, next, word.end) ?? shortFinancialYear(text, at, next);
  return year && { stated: { part: "year", year: year.value }, end: year.end };
}

/** "year 247": three digits only right behind the word. */
function oldYearAt(source: Source, at: number, wordEnd: number): Atom | undefined {
  const digits = digitsAt(source.text, at);
  if (digits?.length !== 3 || at !== wordEnd + 1) return undefined;
  return endsFree(source.text, digits.end) && !isCounting(source, digits.end) ? digits : undefined;
}

/** "FY26" and "GJ 25": the abbreviations, in capitals, take two digits. */
function shortFinancialYear(text: string, at: number, next: number): Atom | undefined {
  const digits = digitsAt(text, next);
  if (digits?.length !== 2 || !isFinancial(text, at, at + 2) || !endsFree(text, digits.end)) return undefined;
  return fullYear(digits);
}

function isFinancial(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end);
  return word === "FY" || word === "GJ" || word === "CY";
}

/** "2025/26", "2024/2025", "2013-14": two years that run into one another. */
export function yearPairAt({ text }: Source, at: number, sure: boolean): Read | undefined {
  const first = digitsAt(text, at);
  const isYear = first && (first.length === 4 || (sure && first.length === 2));
  const sign = first && text[first.end];
  if (!first || !isYear || (sign !== "/" && !isHyphen(text.charCodeAt(first.end)))) return undefined;
  const second = digitsAt(text, first.end + 1);
  if (!second || (second.length !== 2 && (second.length !== 4 || sign !== "/"))) return undefined;
  const from = first.length === 4 ? first.value : fullYear(first).value;
  const to = second.length === 4 ? second.value : Math.floor(from / 100) * 100 + second.value;
  const later = second.length === 2 && to < from ? to + 100 : to;
  const fits =
    later === from + 1 ? sure || sign === "/" || second.value > 12 : second.value > 12 && later > from;
  if (!fits || from < 1500 || later > from + 60 || !endsFree(text, second.end)) return undefined;
  return { stated: { part: "years", from, to: later }, end: second.end };
}

/** "1990s", "1990er Jahre", "90er-Jahre", "'90s", "nineties". */
export function decadeAt(source: Source, at: number): Read | undefined {
  const { text } = source;
  const word = meaningAt(source, at);
  if (word?.means.decade !== undefined) return decadeFrom(source, word.means.decade, word.end);
  const digits = digitsAt(text, at);
  const mark =
    digits && "ers'’".includes(text.charAt(digits.end) || " ") ? decadeMark(text, digits.end) : undefined;
  const from = digits && firstOfTen(digits);
  if (!digits || mark === undefined || from === undefined || !endsFree(text, digits.end + mark.length))
    return undefined;
  return decadeFrom(source, from, digits.end + mark.length, { alone: digits.length === 4 || mark !== "er" });
}

function decadeMark(text: string, at: number): string | undefined {
  return /^(?:ern?|['’]?s)/u.exec(text.slice(at, at + 3))?.[0];
}

/** 1990 of "1990" and of "90". */
function firstOfTen({ value, length }: Digits): number | undefined {
  if (value % 10 !== 0) return undefined;
  if (length === 4) return value >= 1500 && value <= 2190 ? value : undefined;
  return length === 2 && value >= 20 ? 1900 + value : undefined;
}

/** "90er" is a decade before "Jahre" only. */
function decadeFrom(source: Source, from: number, at: number, { alone = true } = {}): Read | undefined {
  const years = meaningAt(source, skipJoint(source.text, at));
  const isYears = years?.means.yearWord === true;
  if (!isYears && !alone) return undefined;
  return { stated: { part: "years", from, to: from + 9 }, end: isYears ? years.end : at };
}

/** Where a word like "fiscal" or "Geschäftsjahr" and the joint behind it end. */
export function skipYearWord(source: Source, at: number): number {
  const word = meaningAt(source, at);
  return word?.means.yearWord === true && word.means.counted === undefined
    ? skipJoint(source.text, word.end)
    : at;
}
