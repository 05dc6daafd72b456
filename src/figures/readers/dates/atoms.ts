import { isCapital, isDigit, isHyphen, isLetter } from "../cursor.ts";
import { meaningAt } from "./source.ts";
import { digitsAt, skipBlanks, skipJoint, skipWords, wordAt } from "../cursor.ts";
import type { Source } from "./source.ts";
import type { StatedYear } from "./stated.ts";

/** A part of a date, and where it ends. */
export interface Atom {
  readonly value: number;
  readonly end: number;
}

/** A day or a place in digits with its mark, or in words: "5.", "1st", "zweiundzwanzigsten", "twenty-first". */
export interface Ordinal extends Atom {
  /** Whether the writing itself makes it an ordinal; "5" alone does not. */
  readonly marked: boolean;
  readonly inWords: boolean;
}

export function ordinalAt(source: Source, at: number): Ordinal | undefined {
  return isDigit(source.text.charCodeAt(at)) ? ordinalInDigits(source, at) : ordinalInWords(source, at);
}

function ordinalInDigits({ text, words }: Source, at: number): Ordinal | undefined {
  const digits = digitsAt(text, at);
  if (!digits || digits.length > 2 || digits.value === 0) return undefined;
  const { value, end } = digits;
  if (words.dotted && text[end] === "." && !isDigit(text.charCodeAt(end + 1))) {
    return { value, end: end + 1, marked: true, inWords: false };
  }
  const suffix = wordAt(text, end);
  if (!suffix) return { value, end, marked: false, inWords: false };
  if (words.suffixes.has(suffix.key)) return { value, end: suffix.end, marked: true, inWords: false };
  return isMonth({ text, words }, suffix.key) ? { value, end, marked: false, inWords: false } : undefined;
}

function isMonth({ words }: Source, key: string): boolean {
  return words.words.get(key)?.month !== undefined;
}

function ordinalInWords(source: Source, at: number): Ordinal | undefined {
  const word = meaningAt(source, at);
  if (word?.means.ordinal !== undefined) {
    return { value: word.means.ordinal, end: word.end, marked: true, inWords: true };
  }
  if (word?.means.tens === undefined) return undefined;
  const ones = meaningAt(source, skipJoint(source.text, word.end));
  if (ones?.means.ordinal === undefined || ones.means.ordinal > 9) return undefined;
  return { value: word.means.tens + ones.means.ordinal, end: ones.end, marked: true, inWords: true };
}

/** A day of the month; 1 to 31. */
export function dayAt(source: Source, at: number): Ordinal | undefined {
  const day = ordinalAt(source, at);
  return day && day.value <= 31 ? day : undefined;
}

/** A month by name, the dot of an abbreviation included where a date goes on behind it. */
export interface Month extends Atom {
  readonly key: string;
  readonly capital: boolean;
}

export function monthAt(source: Source, at: number): Month | undefined {
  const word = meaningAt(source, at);
  if (word?.means.month === undefined) return undefined;
  const capital = isCapital(source.text.charCodeAt(at));
  const dotted = word.key.length <= 5 && source.text[word.end] === "." && isAbbreviation(source, word.end);
  return { value: word.means.month, end: word.end + (dotted ? 1 : 0), key: word.key, capital };
}

/** "Dec. 21", "Sept., 2016", but not "in May. The". */
function isAbbreviation({ text }: Source, dot: number): boolean {
  const next = skipBlanks(text, dot + 1);
  const code = text.charCodeAt(next);
  return isDigit(code) || (isLetter(code) && !isCapital(code)) || ",-–".includes(text[next] ?? " ");
}

/** A year in four digits, or in two behind an apostrophe. */
export function yearAt({ text, words }: Source, at: number): Atom | undefined {
  const apostrophe = text[at] === "'" || text[at] === "’";
  const digits = digitsAt(text, apostrophe ? at + 1 : at);
  if (!digits) return undefined;
  if (apostrophe) return digits.length === 2 && endsFree(text, digits.end) ? fullYear(digits) : undefined;
  if (digits.length !== 4 || digits.value < 1000 || digits.value > 2199) return undefined;
  const end = digits.end + (isEstimate(text, digits.end) ? 1 : 0);
  if (!endsFree(text, end) || isCounting({ text, words }, end)) return undefined;
  return { value: digits.value, end };
}

/** "2026e", "2027E": of the year something is estimated. */
function isEstimate(text: string, at: number): boolean {
  return text.charAt(at) === "e" || text.charAt(at) === "E";
}

/** Two digits as a year at the end of a clause: "03 Aug 96". */
function shortYearAt({ text }: Source, at: number): Atom | undefined {
  const digits = digitsAt(text, at);
  if (digits?.length !== 2) return undefined;
  const next = text[digits.end];
  const closes =
    next === undefined || (".,;:!?)".includes(next) && !isDigit(text.charCodeAt(digits.end + 1)));
  return closes ? fullYear(digits) : undefined;
}

/** "96" is 1996 and "16" is 2016; news speaks of a century up to 2039. */
export function fullYear({ value, end }: Atom): Atom {
  return { value: value < 40 ? 2000 + value : 1900 + value, end };
}

/** Whether a number may end here: no digit, letter, percent or currency sign goes on, no decimals. */
export function endsFree(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  if (Number.isNaN(code)) return true;
  if (isDigit(code) || isLetter(code) || "%€$£¥°".includes(text[end] ?? "")) return false;
  return !(
    (text[end] === "," || text[end] === "." || text[end] === ":") &&
    isDigit(text.charCodeAt(end + 1))
  );
}

/** Whether the word or sign behind a number makes it a count or an amount: "2000 Euro", "15 %". */
export function isCounting({ text, words }: Source, end: number): boolean {
  const next = isHyphen(text.charCodeAt(end)) ? end + 1 : skipBlanks(text, end);
  if ("%€$£¥".includes(text[next] ?? " ")) return true;
  const word = wordAt(text, next);
  return word !== undefined && words.counts.has(word.key);
}

export interface YearTail {
  readonly year: StatedYear;
  readonly end: number;
}

/** The year behind a date, however it is joined: ", 2016", "of 2018", "des Jahres 2018", "last year". */
export function yearTailAt(source: Source, at: number, { short }: { readonly short: boolean }): YearTail {
  const { text, words } = source;
  const blank = skipBlanks(text, text[at] === "," ? at + 1 : at);
  const open = skipWords(text, blank, words.fillers);
  const relative = relativeYearAt(source, open);
  if (relative) return relative;
  const year = yearAt(source, skipYearWords(source, open));
  if (year) return { year: year.value, end: year.end };
  const shortYear = short && text[at] !== "," && blank > at ? shortYearAt(source, blank) : undefined;
  return shortYear ? { year: shortYear.value, end: shortYear.end } : { year: null, end: at };
}

function skipYearWords(source: Source, at: number): number {
  let end = at;
  for (let count = 0; count < 2; count += 1) {
    const word = meaningAt(source, end);
    if (!word?.means.yearWord) break;
    end = skipBlanks(source.text, word.end);
  }
  return end;
}

/** "letzten Jahres", "last year", "Vorjahres". */
function relativeYearAt(source: Source, at: number): YearTail | undefined {
  const first = meaningAt(source, at);
  if (first?.means.relative?.unit === "reported-year")
    return { year: { by: first.means.relative.by }, end: first.end };
  if (first?.means.which === undefined) return undefined;
  const second = meaningAt(source, skipBlanks(source.text, first.end));
  return second?.means.unit === "year" ? { year: { by: first.means.which }, end: second.end } : undefined;
}
