import type { Unit } from "../../domain/figure.ts";
import {
  CODE_ALIASES,
  CURRENCY_CODES,
  CURRENCY_SIGNS,
  DOLLARS,
  DOLLAR_OF,
  SHORT_NAMES,
} from "../locales/currencies.ts";
import { isBlank, isDigit, isHyphen, isLetter, skipBlanks, wordAt, wordBefore } from "./cursor.ts";
import type { Word } from "./cursor.ts";
import type { CurrencyWord } from "./locale.ts";
import type { Text } from "./text.ts";

/** A currency beside a number. */
export interface Currency {
  readonly start: number;
  readonly end: number;
  readonly unit: Unit;
  /** The number counts hundredths of it. */
  readonly cent: boolean;
}

/** The currency before a number: "$", "US$", "EUR", "RM"; nothing before `floor` belongs to it. */
export function currencyBefore(source: Text, at: number, floor: number): Currency | undefined {
  const { text } = source;
  const gap = at > floor && isBlank(text.charCodeAt(at - 1)) ? at - 1 : at;
  if (gap <= floor) return undefined;
  const sign = CURRENCY_SIGNS.get(text.charAt(gap - 1));
  if (sign)
    return countryBeforeSign(source, gap, floor) ?? signBehindLetters(text, gap - 1, { floor, ...sign });
  if (!isLetter(text.charCodeAt(gap - 1)) && text.charAt(gap - 1) !== ".") return undefined;
  return codeBefore(text, gap, floor) ?? (gap < at ? nameBefore(source, gap, floor) : undefined);
}

/** "us $ 30", "Canadian $3m": the country stands apart from the sign. */
function countryBeforeSign({ text, locale }: Text, end: number, floor: number): Currency | undefined {
  if (text.charAt(end - 1) !== "$" || !isBlank(text.charCodeAt(end - 2))) return undefined;
  const word = wordBefore(text, end - 1);
  const country =
    word && word.start >= floor ? (locale.countries.get(word.key) ?? SPACED.get(word.key)) : undefined;
  const code = country === undefined ? undefined : DOLLAR_OF.get(country);
  return word && code !== undefined ? currency(word.start, end, code, false) : undefined;
}

const SPACED: ReadonlyMap<string, string> = new Map([
  ["c", "ca"],
  ["hk", "hk"],
  ["nz", "nz"],
  ["nt", "tw"],
]);

/** "Australian dollars 648m": the name stands before the sum, with its country. */
function nameBefore({ text, locale }: Text, end: number, floor: number): Currency | undefined {
  const noun = wordBefore(text, end);
  const found = noun && noun.start > floor ? locale.currencies.get(noun.key) : undefined;
  if (!noun || (found?.of === undefined && !noun.key.endsWith("s")) || !found || found.cent) return undefined;
  const first = wordBefore(text, noun.start);
  const country = first && first.start >= floor ? locale.countries.get(first.key) : undefined;
  if (!first || country === undefined) return undefined;
  return currency(first.start, end, found.of?.[country] ?? found.code, false);
}

interface SignHere {
  readonly code: string;
  readonly assumed: boolean;
  readonly floor: number;
}

function signBehindLetters(text: string, at: number, { code, assumed, floor }: SignHere): Currency {
  const end = at + 1;
  if (text.charAt(at) !== "$") return currency(at, end, code, assumed);
  const joint = text[at - 1] === "-" ? at - 1 : at;
  let start = joint;
  while (start > floor && isLetter(text.charCodeAt(start - 1)) && joint - start < 4) start -= 1;
  const whose = start < joint ? DOLLARS.get(text.slice(start, joint).toLowerCase()) : undefined;
  return whose === undefined ? currency(at, end, code, assumed) : currency(start, end, whose, false);
}

const LONGEST_CODE = 3;

/** "EUR 20", "CAD3.03", "Rs. 500": a code or short name, right before the number or over a blank. */
function codeBefore(text: string, at: number, floor: number): Currency | undefined {
  const end = text[at - 1] === "." ? at - 1 : at;
  let start = end;
  while (start > floor && isLetter(text.charCodeAt(start - 1))) {
    start -= 1;
    if (end - start > LONGEST_CODE) return undefined;
  }
  if (start === end || isDigit(text.charCodeAt(start - 1)) || isHyphen(text.charCodeAt(start - 1)))
    return undefined;
  const name = text.slice(start, end);
  const code = end === at && CURRENCY_CODES.has(name) ? name : SHORT_NAMES.get(name);
  if (code === undefined || (code === "COP" && isDigit(text.charCodeAt(at)))) return undefined;
  return currency(start, at, CODE_ALIASES.get(code) ?? code, name.length < LONGEST_CODE);
}

/** Whether letters right before digits are a currency, so that the whole is no code. */
export function isCurrencyPrefix(name: string): boolean {
  return name !== "COP" && (CURRENCY_CODES.has(name) || SHORT_NAMES.has(name));
}

/** Where a currency before a number and the blank behind it end; the place itself where none stands. */
export function skipCurrency(text: string, at: number): number {
  const word = wordAt(text, at, LONGEST_CODE + 1);
  const isCode = word !== undefined && isCurrencyPrefix(text.slice(at, word.end));
  const end = word && (isCode || DOLLARS.has(word.key)) ? word.end : at;
  const sign = CURRENCY_SIGNS.has(text.charAt(end)) ? end + 1 : isCode ? end : at;
  return sign > at ? skipBlanks(text, sign) : at;
}

/** The currency behind a number: "€", "US$", "US-$", "EUR", "Euro", "Schweizer Franken", "australian dollars". */
export function currencyBehind(source: Text, at: number): Currency | undefined {
  const { text } = source;
  const gap = isHyphen(text.charCodeAt(at)) ? at + 1 : skipBlanks(text, at);
  const sign = CURRENCY_SIGNS.get(text.charAt(gap));
  if (sign)
    return isDigit(text.charCodeAt(gap + 1)) ? undefined : currency(gap, gap + 1, sign.code, sign.assumed);
  if (text.charAt(gap) === "¢") return { ...currency(gap, gap + 1, "USD", true), cent: true };
  if (!isLetter(text.charCodeAt(gap))) return undefined;
  if (gap === at && isPence(source, gap)) return { ...currency(gap, gap + 1, "GBP", false), cent: true };
  return lettersThenSign(text, gap) ?? codeAt(text, gap) ?? namedAt(source, gap);
}

/** "45p", but not the lines of a picture: "1080p". */
function isPence({ text, locale }: Text, at: number): boolean {
  if (locale.language !== "en" || text.charAt(at) !== "p" || isLetter(text.charCodeAt(at + 1))) return false;
  return !/(?:480|720|1080|1440|2160)$/u.test(text.slice(Math.max(0, at - 4), at));
}

/** "US$", "US-$", "C$". */
function lettersThenSign(text: string, at: number): Currency | undefined {
  const word = wordAt(text, at, 4);
  if (!word) return undefined;
  const joint = text[word.end] === "-" ? word.end + 1 : word.end;
  if (text[joint] !== "$") return undefined;
  const whose = DOLLARS.get(word.key);
  return whose === undefined || isDigit(text.charCodeAt(joint + 1))
    ? undefined
    : currency(at, joint + 1, whose, false);
}

/** "1,2 Mio. Fr." is money, "3 Fr" may be a Friday. */
const SCALED = /(?:Mio|Mrd|Mia|Tsd)\.? $/u;

const LOWER_CODES = new Set(["eur", "usd", "gbp", "chf", "jpy"]);

function codeAt(text: string, at: number): Currency | undefined {
  const word = wordAt(text, at, LONGEST_CODE);
  if (!word) return undefined;
  const name = text.slice(at, word.end);
  const code = LOWER_CODES.has(name) ? name.toUpperCase() : name;
  if (CURRENCY_CODES.has(code)) return currency(at, word.end, CODE_ALIASES.get(code) ?? code, false);
  const short = SHORT_NAMES.get(name);
  if (short === undefined || (name === "Fr" && !SCALED.test(text.slice(Math.max(0, at - 5), at))))
    return undefined;
  return currency(at, word.end, short, true);
}

/** "Dollar", "US-Dollar", "U.S. dollars", "britische Pfund", "Pfund Sterling", "Swiss francs". */
function namedAt(source: Text, at: number): Currency | undefined {
  const { text, locale } = source;
  const word = firstWord(source, at);
  if (!word) return undefined;
  const alone = locale.currencies.get(word.key);
  if (alone) return named(source, at, word.end, alone);
  const country = locale.countries.get(word.key);
  if (country === undefined) return undefined;
  const gap = isHyphen(text.charCodeAt(word.end)) ? word.end + 1 : skipBlanks(text, word.end);
  const noun = gap === word.end ? undefined : wordAt(text, gap);
  const found = noun && locale.currencies.get(noun.key);
  if (!noun || !found) return undefined;
  const code = found.of?.[country] ?? found.code;
  return { start: at, end: noun.end, unit: { code, source: "stated" }, cent: found.cent === true };
}

/** The word that names the country or the currency; of "Hong Kong" and "U.S." the last one. */
function firstWord({ text, locale }: Text, at: number): Word | undefined {
  if (text.startsWith("U.S. ", at)) return { key: "us", end: at + 4 };
  const word = wordAt(text, at);
  if (!word || !locale.countryOpeners.has(word.key)) return word;
  return wordAt(text, skipBlanks(text, word.end)) ?? word;
}

function named(source: Text, at: number, end: number, word: CurrencyWord): Currency {
  const { text } = source;
  const cents = word.code === "EUR" ? euroCents(source, at, end) : undefined;
  if (cents) return cents;
  const sterling = word.code === "GBP" && text.slice(end, end + 9).toLowerCase() === " sterling";
  const unit: Unit = { code: word.code, source: word.assumed && !sterling ? "assumed" : "stated" };
  return { start: at, end: sterling ? end + 9 : end, unit, cent: word.cent === true };
}

/** "20 euro cents". */
function euroCents({ text, locale }: Text, start: number, end: number): Currency | undefined {
  const joint = isHyphen(text.charCodeAt(end)) ? end + 1 : skipBlanks(text, end);
  const next = joint === end ? undefined : wordAt(text, joint);
  const found = next && locale.currencies.get(next.key);
  return next && found?.cent === true
    ? { ...currency(start, next.end, "EUR", false), cent: true }
    : undefined;
}

function currency(start: number, end: number, code: string, assumed: boolean): Currency {
  return { start, end, unit: { code, source: assumed ? "assumed" : "stated" }, cent: false };
}
