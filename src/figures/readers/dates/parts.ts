import { endsFree, fullYear, ordinalAt, yearAt, yearTailAt } from "./atoms.ts";
import type { Atom, YearTail } from "./atoms.ts";
import { digitsAt, skipBlanks, skipJoint, skipWords, wordAt, wordBefore } from "../cursor.ts";
import { meaningAt } from "./source.ts";
import type { Source } from "./source.ts";
import type { Read } from "./numeric.ts";
import type { Stated, StatedYear } from "./stated.ts";
import { skipYearWord, wordedYearAt, yearPairAt } from "./years.ts";

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

/** The year behind a quarter or half: "2016", "-2019", "/24", "'24", " of fiscal 2015", " FY26", "letzten Jahres". */
function partYearAt(source: Source, at: number): YearTail {
  const { text, words } = source;
  const close = closeYearAt(text, at);
  if (close) return { year: close.value, end: close.end };
  const worded =
    wordedYearAt(source, skipWords(text, at, words.fillers)) ??
    yearPairAt(source, skipBlanks(text, at), true);
  if (worded?.stated.part === "year") return { year: worded.stated.year, end: worded.end };
  if (worded?.stated.part === "years") return { year: worded.stated.to, end: worded.end };
  return distantYearAt(source, at) ?? yearTailAt(source, at, { short: false });
}

/** The year joined to a quarter without a blank, in four digits or two. */
function closeYearAt(text: string, at: number): Atom | undefined {
  const year = digitsAt(text, "/'’-".includes(text[at] ?? " ") ? at + 1 : at);
  if (!year || !endsFree(text, year.end) || text[year.end] === "/") return undefined;
  if (year.length === 4) return year;
  return year.length === 2 ? fullYear(year) : undefined;
}

/** "von 2016", but not "von 2000 auf 3000". */
function distantYearAt(source: Source, at: number): YearTail | undefined {
  const { text, words } = source;
  const open = skipWords(text, at, words.ofYear, 1);
  const year = open > skipBlanks(text, at) ? yearAt(source, open) : undefined;
  const next = year && wordAt(text, skipBlanks(text, year.end));
  return year && (!next || words.yearLeads.has(next.key)) ? { year: year.value, end: year.end } : undefined;
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
