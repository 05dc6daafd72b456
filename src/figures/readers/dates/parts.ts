import { endsFree, fullYear, isCounting, ordinalAt, yearAt, yearTailAt } from "./atoms.ts";
import type { Atom } from "./atoms.ts";
import {
  digitsAt,
  isHyphen,
  meaningAt,
  skipBlanks,
  skipJoint,
  skipWords,
  wordAt,
  wordBefore,
} from "./cursor.ts";
import type { Digits, Source } from "./cursor.ts";
import type { Read } from "./numeric.ts";
import type { Stated, StatedYear } from "./stated.ts";

type PartName = "quarter" | "half";

/** "Q3", "H1 2016", "Q4-2025", "Q3'24", "Q1 FY26": a letter and a digit. */
export function letterPartAt(source: Source, at: number): Read | undefined {
  const { text } = source;
  const part = isNamed(source, at) ? undefined : partOfLetter(text[at]);
  const digits = part && digitsAt(text, at + 1);
  if (!part || digits?.length !== 1 || !isIndex(part, digits.value)) return undefined;
  const { year, end } = partYearAt(source, digits.end);
  return endsFree(text, end) ? { stated: partOf(part, digits.value, year), end } : undefined;
}

/** "Audi Q4" is a car. */
function isNamed({ text, words }: Source, at: number): boolean {
  const before = wordBefore(text, at);
  return before !== undefined && words.noYearLeads.has(before.key);
}

/** "1Q25", "2H 2025", "18q4", "2019-Q1", "2019 H2": digits first. */
export function digitPartAt(source: Source, at: number): Read | undefined {
  const { text } = source;
  const digits = digitsAt(text, at);
  if (!digits || digits.length === 3 || digits.length > 4) return undefined;
  if (digits.length === 1) {
    const part = partOfLetter(text[digits.end]);
    if (!part || !isIndex(part, digits.value)) return undefined;
    const year = partYearAt(source, digits.end + 1);
    return endsFree(text, year.end)
      ? { stated: partOf(part, digits.value, year.year), end: year.end }
      : undefined;
  }
  const comma = digits.length === 4 && text[digits.end] === ",";
  const letter = digits.length === 4 ? skipJoint(text, digits.end + (comma ? 1 : 0)) : digits.end;
  const part = partOfLetter(text[letter]);
  const index = part && digitsAt(text, letter + 1);
  if (!part || index?.length !== 1 || !isIndex(part, index.value) || !endsFree(text, index.end))
    return undefined;
  const year = digits.length === 4 ? digits : fullYear(digits);
  return { stated: partOf(part, index.value, year.value), end: index.end };
}

/** "third quarter of 2015", "4. Quartal", "erstes Halbjahr", "fiscal second-quarter", "3rd qtr". */
export function countedPartAt(source: Source, at: number): Read | undefined {
  const { text } = source;
  const place = ordinalAt(source, at);
  if (!place?.marked || place.value > 4) return undefined;
  const counted = meaningAt(source, skipYearWord(source, skipJoint(text, place.end)));
  const part = counted?.means.counted;
  if (!counted || !part || !isIndex(part, place.value)) return undefined;
  const long = part === "half" && text[counted.end] === "-" ? meaningAt(source, counted.end + 1) : undefined;
  const named = long?.means.unit === "year" ? long.end : counted.end;
  const { year, end } = partYearAt(source, named);
  if (year === null && isPartOfOther(source, named)) return undefined;
  return { stated: partOf(part, place.value, year), end };
}

/** "the second half of the match" is no half of a year. */
function isPartOfOther(source: Source, at: number): boolean {
  const { text, words } = source;
  const blank = skipBlanks(text, at);
  const open = skipWords(text, at, words.fillers);
  const word = open > blank ? wordAt(text, open) : undefined;
  if (!word || words.fillers.has(word.key)) return false;
  const opener = wordAt(text, blank);
  return opener !== undefined && words.ofMonth.has(opener.key) && !meaningAt(source, open)?.means.yearWord;
}

/** "Schlussquartal 2025": the place is in the word. */
export function namedPartAt(source: Source, at: number): Read | undefined {
  const word = meaningAt(source, at);
  if (word?.means.quarter === undefined) return undefined;
  const { year, end } = partYearAt(source, word.end);
  return { stated: partOf("quarter", word.means.quarter, year), end };
}

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
  const mark = digits && /^(?:ern?|['’]?s)/u.exec(text.slice(digits.end, digits.end + 3))?.[0];
  const from = digits && firstOfTen(digits);
  if (!digits || mark === undefined || from === undefined || !endsFree(text, digits.end + mark.length))
    return undefined;
  return decadeFrom(source, from, digits.end + mark.length, { alone: digits.length === 4 || mark !== "er" });
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

/** The year behind a quarter or half: "2016", "-2019", "/24", "'24", " of fiscal 2015", " FY26", "letzten Jahres". */
function partYearAt(source: Source, at: number): { readonly year: StatedYear; readonly end: number } {
  const { text } = source;
  const joined = text[at] === "/" || text[at] === "'" || text[at] === "’" || text[at] === "-" ? at + 1 : at;
  const close = digitsAt(text, joined);
  if (close && close.length === 4 && endsFree(text, close.end)) return { year: close.value, end: close.end };
  if (close?.length === 2 && endsFree(text, close.end)) {
    const pairLike = text[close.end] === "/";
    if (!pairLike) return { year: fullYear(close).value, end: close.end };
  }
  const worded = wordedYearAt(source, skipWords(text, at, source.words.fillers));
  if (worded && (worded.stated.part === "year" || worded.stated.part === "years")) {
    return { year: worded.stated.part === "year" ? worded.stated.year : worded.stated.to, end: worded.end };
  }
  const distant = distantYearAt(source, at);
  if (distant) return distant;
  const pair = yearPairAt(source, skipBlanks(text, at), true);
  if (pair?.stated.part === "years") return { year: pair.stated.to, end: pair.end };
  return yearTailAt(source, at, { short: false });
}

/** "von 2016", but not "von 2000 auf 3000". */
function distantYearAt(
  source: Source,
  at: number,
): { readonly year: number; readonly end: number } | undefined {
  const { text, words } = source;
  const open = skipWords(text, at, words.ofYear, 1);
  const year = open > skipBlanks(text, at) ? yearAt(source, open) : undefined;
  const next = year && wordAt(text, skipBlanks(text, year.end));
  return year && (!next || words.yearLeads.has(next.key)) ? { year: year.value, end: year.end } : undefined;
}

function skipYearWord(source: Source, at: number): number {
  const word = meaningAt(source, at);
  return word?.means.yearWord === true && word.means.counted === undefined
    ? skipJoint(source.text, word.end)
    : at;
}

function partOfLetter(letter: string | undefined): PartName | undefined {
  if (letter === "Q" || letter === "q") return "quarter";
  return letter === "H" || letter === "h" ? "half" : undefined;
}

function isIndex(part: PartName, index: number): boolean {
  return index >= 1 && index <= (part === "quarter" ? 4 : 2);
}

function partOf(part: PartName, index: number, year: StatedYear): Stated {
  return { part, index, year };
}
