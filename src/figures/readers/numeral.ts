import type { Decimal } from "../../domain/decimal.ts";
import { add, fromDigits, negate, shift } from "../../domain/decimal.ts";
import { isBlank, isDigit, isHyphen, isLetter, skipBlanks, wordAt, wordBefore } from "./cursor.ts";
import { digitRunAt } from "./digits.ts";
import type { DigitRun } from "./digits.ts";
import { fractionBehind, vulgarPart } from "./parts.ts";
import type { NumberTail } from "./locale.ts";
import { scaleBehind } from "./scale.ts";
import type { Scale } from "./scale.ts";
import { spelledAt } from "./spelled.ts";
import type { Spelled } from "./spelled.ts";
import type { Text } from "./text.ts";

/** A number with its scale, before anything is known of its unit. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly value: Decimal;
  /** Place value of the last stated digit as a power of ten. */
  readonly precision: number;
  /** Power of ten of the scale word; 0 without one. */
  readonly power: number;
  readonly written: "digits" | "words";
  /** The bare digits, where no mark, sign or scale is with them. */
  readonly bare: boolean;
  readonly negative: boolean;
  readonly tail: NumberTail | null;
}

/** The number whose first digit or word stands at a place, with the sign before it. */
export function numeralAt(source: Text, at: number, alone = false): Numeral | undefined {
  const { text } = source;
  const code = text.charCodeAt(at);
  if (isDigit(code)) return digitsFirst(source, at);
  return isLetter(code) ? wordsFirst(source, at, alone) : vulgarFirst(source, at);
}

function digitsFirst(source: Text, at: number): Numeral | undefined {
  const { text, locale } = source;
  const run = digitRunAt(text, at, locale.decimalMark);
  if (!run) return undefined;
  const dotted = opensWithDot(text, at);
  const digits = dotted ? leadingDot(run) : pointed(source, run);
  if (!digits || isPadded(digits)) return undefined;
  const sign = signBefore(source, dotted ? at - 1 : at);
  const part = fractionBehind(text, at, digits);
  const end = part?.end ?? skipDash(source, digits);
  const scale = scaleBehind(source, end, at);
  if (part || scale) {
    const plain = part ?? { value: valueOf(digits), precision: -digits.fraction.length, end };
    return written("digits", scale ? applyScale(source, plain, scale) : { ...plain, power: 0 }, sign);
  }
  return {
    start: sign.start,
    end,
    value: sign.negative ? negate(valueOf(digits)) : valueOf(digits),
    precision: -digits.fraction.length,
    power: 0,
    written: "digits",
    bare: end === at + digits.whole.length,
    negative: sign.negative,
    tail: null,
  };
}

/** "5,- Euro" and "19.– Franken": the dash stands for no cents. */
function skipDash({ text, locale }: Text, { end, fraction }: DigitRun): number {
  const mark = text.charAt(end);
  if (locale.language !== "de" || fraction !== "" || (mark !== "," && mark !== ".")) return end;
  const next = text.charCodeAt(end + 2);
  return isHyphen(text.charCodeAt(end + 1)) && !isDigit(next) && !isLetter(next) ? end + 2 : end;
}

function valueOf({ whole, fraction }: DigitRun): Decimal {
  return fromDigits(whole, fraction);
}

function written(
  how: Numeral["written"],
  { value, precision, power, end }: Scaled,
  { start, negative }: Sign,
  tail: NumberTail | null = null,
): Numeral {
  const signed = negative ? negate(value) : value;
  return { start, end, value: signed, precision, power, written: how, bare: false, negative, tail };
}

/** "1 point 1", "2 Komma 5". */
function pointed({ text, locale }: Text, run: DigitRun): DigitRun {
  const point = ` ${locale.point} `;
  if (
    run.fraction !== "" ||
    text[run.end] !== " " ||
    text.slice(run.end, run.end + point.length).toLowerCase() !== point
  )
    return run;
  const behind = digitRunAt(text, run.end + point.length, locale.decimalMark);
  return behind?.fraction === "" ? { ...run, fraction: behind.whole, end: behind.end } : run;
}

/** ".75" stands for 0.75 where nothing stands before the dot. */
function opensWithDot(text: string, at: number): boolean {
  if (text[at - 1] !== ".") return false;
  const before = text.charCodeAt(at - 2);
  return Number.isNaN(before) || !(isLetter(before) || isDigit(before) || before === 46);
}

function leadingDot({ whole, fraction, end, grouped }: DigitRun): DigitRun | undefined {
  return fraction !== "" || grouped ? undefined : { whole: "0", fraction: whole, end, grouped };
}

/** "0033" and "007" are codes. */
function isPadded({ whole }: DigitRun): boolean {
  return whole.length > 1 && whole.startsWith("0");
}

interface Sign {
  readonly start: number;
  readonly negative: boolean;
}

/** A plus or minus right before a number, or the word for it; a dash amid text is no sign. */
function signBefore({ text, locale }: Text, at: number): Sign {
  const sign = text[at - 1] ?? "";
  if (sign === "+" || ("-−–".includes(sign) && sign !== "")) {
    if (isEither(text, at - 1)) return { start: at, negative: false };
    if (standsFree(text, at - 1)) return { start: at - 1, negative: sign !== "+" };
  }
  if (sign === " " && text[at - 2] === "-" && at === 2) return { start: 0, negative: true };
  const word = sign === " " ? wordBefore(text, at) : undefined;
  if (word && isEither(text, word.start)) return { start: at, negative: false };
  const negative =
    word !== undefined && locale.minus.has(word.key) && text.charAt(word.start) === word.key.charAt(0);
  return negative ? { start: word.start, negative } : { start: at, negative: false };
}

/** "plus or minus 2%", "+/-2 %": a width, and no direction. */
function isEither(text: string, at: number): boolean {
  return EITHER.test(text.slice(Math.max(0, at - LONGEST_EITHER), at));
}

const EITHER = /(?:\+\/?|(?<!\p{L})plus(?: or | oder |[ /-]))$/iu;
const LONGEST_EITHER = 11;

function standsFree(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return at === 0 || isBlank(before) || before === 10 || '([:;/|"„“~$€£¥'.includes(text.charAt(at - 1));
}

interface Plain {
  readonly value: Decimal;
  readonly precision: number;
  readonly end: number;
}

type Scaled = Plain & { readonly power: number };

function applyScale(source: Text, plain: Plain, { power, end }: Scale): Scaled {
  const scaled = { value: shift(plain.value, power), precision: plain.precision + power, power, end };
  return withRest(source, scaled) ?? scaled;
}

/** "3 hundred and one", "4 Millionen 200 Tausend": what follows below the scale belongs to the number. */
function withRest(source: Text, scaled: Scaled): Scaled | undefined {
  const { text, locale } = source;
  const gap = skipBlanks(text, scaled.end);
  if (gap === scaled.end) return undefined;
  const and = wordAt(text, gap);
  const joined = and?.key === locale.and ? skipBlanks(text, and.end) : gap;
  const rest = restAt(source, joined);
  if (!rest || rest.end === joined || !(rest.power < scaled.power) || rest.tail !== null) return undefined;
  if (rest.value.includes(".") || rest.value.length > scaled.power) return undefined;
  return { ...scaled, value: add(scaled.value, rest.value), precision: rest.precision, end: rest.end };
}

function restAt(source: Text, at: number): Spelled | undefined {
  const run = digitRunAt(source.text, at, source.locale.decimalMark);
  if (!isDigit(source.text.charCodeAt(at))) return spelledAt(source, at, { alone: false });
  const scale = run?.fraction === "" ? scaleBehind(source, run.end, at) : undefined;
  if (!run || !scale) return undefined;
  const value = shift(fromDigits(run.whole, ""), scale.power);
  return { value, precision: scale.power, power: scale.power, end: scale.end, tail: null };
}

function wordsFirst(source: Text, at: number, alone: boolean): Numeral | undefined {
  const spelled = spelledAt(source, at, { alone });
  return spelled && written("words", spelled, signBefore(source, at), spelled.tail);
}

/** "½", "¾" alone. */
function vulgarFirst(source: Text, at: number): Numeral | undefined {
  const part = vulgarPart(source.text.charCodeAt(at));
  if (!part) return undefined;
  const plain = { ...part, end: at + 1 };
  const scale = scaleBehind(source, at + 1, at);
  return written(
    "digits",
    scale ? applyScale(source, plain, scale) : { ...plain, power: 0 },
    signBefore(source, at),
  );
}
