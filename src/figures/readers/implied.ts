import { add, decimal, multiply, shift } from "../../domain/decimal.ts";
import type { Decimal } from "../../domain/decimal.ts";
import type { Candidate } from "./candidate.ts";
import { isHyphen, isLetter, skipBlanks, wordAt, wordBefore } from "./cursor.ts";
import type { Word } from "./cursor.ts";
import { digitCountAt } from "./digit-count.ts";
import { scaleBehind } from "./scale.ts";
import type { Numeral } from "./numeral.ts";
import { halfOf } from "./one.ts";
import { fraction } from "./parts.ts";
import type { Text } from "./text.ts";
import { measureBehind } from "./unit.ts";

/** A value that a word implies: "half", "die Hälfte", "ein Drittel", "verdoppelt"; "half a million" states one. */
export function impliedAt(source: Text, at: number): Candidate | undefined {
  const { text, locale } = source;
  if (!isLetter(text.charCodeAt(at))) return undefined;
  const word = wordAt(text, at);
  if (!word) return undefined;
  const times = locale.multiplied.get(word.key);
  if (times !== undefined)
    return isPhrasal(text, word.end) ? undefined : implied("multiple", at, word.end, decimal(times));
  const share = locale.shares.get(word.key);
  if (share !== undefined) return implied("number", at, word.end, decimal(share));
  if (locale.halves.has(word.key)) return halfAt(source, at, word);
  if (locale.digitCounts.has(word.key)) return digitCountAt(source, at);
  return locale.ones.has(word.key) ? onePart(source, at, word) : undefined;
}

/** "doubling down" doubles nothing. */
function isPhrasal(text: string, end: number): boolean {
  return wordAt(text, skipBlanks(text, end))?.key === "down";
}

function halfAt(source: Text, at: number, { end }: Word): Candidate | undefined {
  const { text, locale } = source;
  const gap = skipBlanks(text, end);
  const one = wordAt(text, gap);
  const scale = scaleBehind(source, one && locale.ones.has(one.key) ? one.end : end, gap);
  if (scale && scale.power > 2) return halfNumber(source, halfOf(at, scale));
  return isHalf(source, at, end) ? implied("number", at, end, HALF) : undefined;
}

function halfNumber(source: Text, numeral: Numeral): Candidate {
  const measure = measureBehind(source, numeral);
  const plain = {
    ...implied("number", numeral.start, numeral.end, numeral.value),
    precision: numeral.precision,
    numeral,
  };
  return {
    ...plain,
    implied: false,
    ...(measure && { kind: measure.kind, unit: measure.unit, end: measure.end }),
  };
}

/** Not the half of "first half", "half-year" and "half an hour". */
function isHalf({ text, locale }: Text, at: number, end: number): boolean {
  if (isHyphen(text.charCodeAt(end)) || isHyphen(text.charCodeAt(at - 1))) return false;
  const before = wordBefore(text, at);
  if (before && (locale.dates.words.get(before.key)?.ordinal !== undefined || NO_HALF.has(before.key)))
    return false;
  const next = wordAt(text, skipBlanks(text, end));
  return !(next && (locale.ones.has(next.key) || NO_HALF.has(next.key)));
}

const NO_HALF = new Set(
  "other better latter first second last final early late opening closing this next previous a time year day hour mile erste zweite ersten zweiten andere anderen beiden".split(
    " ",
  ),
);

/** "ein Drittel", "a third of", "one-third". */
function onePart(source: Text, at: number, { key, end }: Word): Candidate | undefined {
  const { text, locale } = source;
  const gap = isHyphen(text.charCodeAt(end)) ? end + 1 : skipBlanks(text, end);
  const part = gap === end ? undefined : wordAt(text, gap);
  const denominator = part && locale.parts.get(part.key);
  if (!part || denominator === undefined) return undefined;
  const sure = locale.language === "de" || (key === "one" && isHyphen(text.charCodeAt(end)));
  return sure || isPartOf(source, part.end) ? partOf(source, at, part.end, [1, denominator]) : undefined;
}

/** "a third" of something, not "a third party". */
function isPartOf({ text }: Text, end: number): boolean {
  const gap = skipBlanks(text, end);
  const next = wordAt(text, gap);
  return next ? PART_TAILS.has(next.key) : !isHyphen(text.charCodeAt(gap));
}

const PART_TAILS = new Set("of more less in since from to on as below above than lower higher".split(" "));

/** The parts that a small number counts: "zwei Drittel", "two-thirds", "three quarters of". */
export function partBehind(source: Text, numeral: Numeral): Candidate | undefined {
  const { text, locale } = source;
  if (numeral.tail !== null) return undefined;
  if (numeral.power > 0 || numeral.value.length > 2) return andAHalf(source, numeral);
  const { end } = numeral;
  const gap = isHyphen(text.charCodeAt(end)) ? end + 1 : skipBlanks(text, end);
  const part = gap === end || !isLetter(text.charCodeAt(gap)) ? undefined : wordAt(text, gap);
  const denominator = part && locale.parts.get(part.key);
  if (!part || denominator === undefined) return andAHalf(source, numeral);
  const periods = denominator === 4 && locale.language === "en";
  if (periods && !isPartOf(source, part.end)) return undefined;
  if (locale.language === "en" && !part.key.endsWith("s")) return undefined;
  const numerator = Number(numeral.value);
  return numerator < denominator
    ? partOf(source, numeral.start, part.end, [numerator, denominator])
    : undefined;
}

/** "two and a half miles", "one and a half", "one million and a half". */
function andAHalf(source: Text, numeral: Numeral): Candidate | undefined {
  const { text, locale } = source;
  const end = numeral.end + AND_A_HALF.length;
  if (locale.language !== "en" || text[numeral.end] !== " " || numeral.precision !== numeral.power)
    return undefined;
  if (text.slice(numeral.end, end).toLowerCase() !== AND_A_HALF || isLetter(text.charCodeAt(end)))
    return undefined;
  const scale = numeral.power > 0 ? undefined : scaleBehind(source, end, numeral.start);
  const power = numeral.power + (scale?.power ?? 0);
  const value = add(shift(numeral.value, scale?.power ?? 0), shift(HALF, power));
  return halfNumber(source, { ...numeral, end: scale?.end ?? end, value, precision: power - 1, power });
}

const AND_A_HALF = " and a half";
const HALF = decimal("0.5");

function partOf(
  source: Text,
  start: number,
  end: number,
  [over, under]: readonly [number, number],
): Candidate {
  const { value, precision } = fraction(over, under);
  const scale = scaleOf(source, end);
  if (!scale) return { ...implied("number", start, end, value), precision };
  const scaled = multiply(value, decimal(`1${"0".repeat(scale.power)}`));
  return { ...implied("number", start, scale.end, scaled), precision: 0, implied: false };
}

/** "of a million", "einer Million". */
function scaleOf(source: Text, end: number): { readonly power: number; readonly end: number } | undefined {
  const { text, locale } = source;
  const first = wordAt(text, skipBlanks(text, end));
  const one = first?.key === "of" ? wordAt(text, skipBlanks(text, first.end)) : first;
  if (!one || !locale.ones.has(one.key)) return undefined;
  const scale = scaleBehind(source, one.end, end);
  return scale && scale.power > 2 ? scale : undefined;
}

function implied(kind: Candidate["kind"], start: number, end: number, value: Decimal): Candidate {
  const places = value.split(".")[1]?.length ?? 0;
  return {
    kind,
    start,
    end,
    value,
    unit: null,
    per: null,
    qualifier: null,
    precision: -places,
    implied: true,
    numeral: null,
    cent: false,
  };
}
