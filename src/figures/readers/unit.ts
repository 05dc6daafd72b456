import type { QuantityKind, Unit } from "../../domain/figure.ts";
import { isHyphen, isLetter, skipBlanks, wordAt } from "./cursor.ts";
import type { Word } from "./cursor.ts";
import { currencyBehind } from "./currency.ts";
import type { Numeral } from "./numeral.ts";
import type { NumberTail } from "./locale.ts";
import { nounBehind } from "./noun.ts";
import type { Text } from "./text.ts";

/** What stands behind a number and says what it measures. */
export interface Measure {
  readonly kind: QuantityKind;
  readonly unit: Unit | null;
  readonly end: number;
  /** The number counts hundredths of the unit. */
  readonly cent: boolean;
}

/** The unit behind a number; undefined where none stands there. */
export function measureBehind(source: Text, numeral: Numeral): Measure | undefined {
  if (numeral.tail !== null) return tailMeasure(source.text, numeral.end, numeral.tail);
  const gap = unitGap(source.text, numeral.end);
  if (!isLetter(source.text.charCodeAt(gap))) return signMeasure(source, numeral.end, gap);
  return rateAt(source, gap) ?? moneyBehind(source, numeral.end) ?? nounMeasure(source, numeral);
}

/** Where a unit can begin: behind a hyphen or blanks, or right behind the number. */
function unitGap(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return isHyphen(code) && code <= HARD_HYPHEN ? at + 1 : skipBlanks(text, at);
}

const HARD_HYPHEN = 0x2011;

function signMeasure(source: Text, at: number, gap: number): Measure | undefined {
  return source.text.charAt(gap) === "%" ? percentSign(source, gap) : moneyBehind(source, at);
}

/** "dreifach", "zehnprozentig", "zweijährig": the unit is in the same word. */
function tailMeasure(text: string, end: number, { kind, length }: NumberTail): Measure {
  if (kind === "percent") return { kind, unit: stated("%"), end, cent: false };
  if (kind === "multiple") return { kind, unit: null, end, cent: false };
  return { kind: "number", unit: stated(text.slice(end - length, end)), end, cent: false };
}

/** Percent, points, basis points and multiples. */
export function rateBehind(source: Text, at: number): Measure | undefined {
  const gap = unitGap(source.text, at);
  return source.text.charAt(gap) === "%" ? percentSign(source, gap) : rateAt(source, gap);
}

function rateAt(source: Text, at: number): Measure | undefined {
  const { text, locale } = source;
  const word = wordAt(text, at);
  if (!word) return undefined;
  const two = locale.unitOpeners.has(word.key) ? twoWordsAt(source, word) : undefined;
  if (two) return two;
  const unit = locale.units.get(word.key);
  const dotted = word.key === "pp" && text[word.end] === "." && text[word.end + 1] === " ";
  return unit && rate(unit, dotted ? word.end + 1 : word.end);
}

function rate(
  { kind, code }: { readonly kind: QuantityKind; readonly code: string | null },
  end: number,
): Measure {
  return { kind, unit: code === null ? null : stated(code), end, cent: false };
}

/** "%", "%-Punkte", "%ige". */
function percentSign({ text, locale }: Text, at: number): Measure {
  const joint = isHyphen(text.charCodeAt(at + 1)) ? at + 2 : skipBlanks(text, at + 1);
  const word = wordAt(text, joint);
  if (word && joint > at + 1 && locale.units.get(`% ${word.key}`))
    return rate({ kind: "percentage-point", code: "pp" }, word.end);
  return { kind: "percent", unit: stated("%"), end: at + 1 + endingOf(text, at + 1), cent: false };
}

/** The letters of "10%ige". */
function endingOf(text: string, at: number): number {
  return /^ige[nrsm]?(?!\p{L})/u.exec(text.slice(at, at + 5))?.[0].length ?? 0;
}

/** "per cent", "percentage points", "basis points", "p.c.". */
function twoWordsAt({ text, locale }: Text, { key, end }: Word): Measure | undefined {
  if (key === "p" && text.startsWith(".c.", end)) return rate({ kind: "percent", code: "%" }, end + 3);
  if (key === "v") return ofHundred(text, end);
  const gap = isHyphen(text.charCodeAt(end)) ? end + 1 : skipBlanks(text, end);
  const next = gap === end ? undefined : wordAt(text, gap);
  const unit = next && locale.units.get(`${key} ${next.key}`);
  return next && unit ? rate(unit, next.end) : undefined;
}

/** "v. H.", "v.H.". */
function ofHundred(text: string, at: number): Measure | undefined {
  const length = /^\. ?H\./u.exec(text.slice(at, at + 4))?.[0].length;
  return length === undefined ? undefined : rate({ kind: "percent", code: "%" }, at + length);
}

function moneyBehind(source: Text, at: number): Measure | undefined {
  const currency = currencyBehind(source, at);
  return currency && { kind: "money", unit: currency.unit, end: currency.end, cent: currency.cent };
}

function nounMeasure(source: Text, numeral: Numeral): Measure | undefined {
  const noun = nounBehind(source, numeral);
  return noun && { kind: "number", unit: stated(noun.code), end: noun.end, cent: false };
}

function stated(code: string): Unit {
  return { code, source: "stated" };
}
