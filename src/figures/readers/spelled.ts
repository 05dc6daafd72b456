import type { Decimal } from "../../domain/decimal.ts";
import { decimal, fromDigits } from "../../domain/decimal.ts";
import { isBlank, isHyphen, skipBlanks, wordAt } from "./cursor.ts";
import type { NumberTail, NumberWord } from "./locale.ts";
import type { Text } from "./text.ts";

const LONGEST = 80;

/** A number in words. */
export interface Spelled {
  readonly end: number;
  readonly value: Decimal;
  readonly precision: number;
  /** The highest power of ten a scale word gave. */
  readonly power: number;
  readonly tail: NumberTail | null;
}

/** What is counted so far; thousands and above are in `total`, what is below them in `current`. */
interface Sum {
  total: bigint;
  current: bigint | null;
  half: boolean;
  /** The scale used last; smaller ones may follow. */
  power: number;
  highest: number;
  /** Place value of the last digit stated. */
  finest: number;
  end: number;
  tail: NumberTail | null;
}

export interface SpelledOptions {
  /** Words behind digits go on from them: "3 hundred and one". */
  readonly from?: bigint;
  /** Between two ends joined by "and", it does not go on with one. */
  readonly alone?: boolean;
}

/** The number in words at a place: "sechzehntausend", "two hundred and fifty", "drei Millionen". */
export function spelledAt(source: Text, at: number, options: SpelledOptions = {}): Spelled | undefined {
  const sum: Sum = {
    total: 0n,
    current: options.from ?? null,
    half: false,
    power: Infinity,
    highest: 0,
    finest: 0,
    end: at,
    tail: null,
  };
  let place = at;
  for (let count = 0; count < MOST_WORDS && sum.tail === null; count += 1) {
    const next = nextWord(source, place, sum, options);
    if (!next || !take(next, sum)) break;
    place = sum.end = next.end;
  }
  return sum.end === at ? undefined : finish(source, sum);
}

const MOST_WORDS = 24;

interface Next {
  readonly means: NumberWord;
  readonly end: number;
  /** Over an "and". */
  readonly joined: boolean;
}

/** The number word that goes on from a place, over a blank, a hyphen or an "and". */
function nextWord(source: Text, at: number, sum: Sum, options: SpelledOptions): Next | undefined {
  const { text, locale } = source;
  const first = sum.end === at && sum.current === null && sum.total === 0n;
  const gap = first ? at : skipGap(text, at);
  if (!first && gap === at) return undefined;
  const word = wordAt(text, gap, LONGEST);
  if (!word) return undefined;
  if (word.key !== locale.and || first || options.alone === true) {
    const means = locale.numberWord(word.key);
    return means && { means, end: word.end, joined: false };
  }
  return afterAnd(source, skipBlanks(text, word.end), sum);
}

/** "and" goes on behind hundreds and scales only, German "und" from ones to tens too. */
function afterAnd(source: Text, at: number, sum: Sum): Next | undefined {
  const word = wordAt(source.text, at, LONGEST);
  const means = word && source.locale.numberWord(word.key);
  if (!word || means?.add === undefined) return undefined;
  if (isOnes(sum)) {
    const joins =
      source.locale.language === "de" && means.add >= 20 && means.add < 100 && means.add % 10 === 0;
    return joins ? { means, end: word.end, joined: true } : undefined;
  }
  const open = sum.current === null || sum.current % 100n === 0n;
  if (!open || startsHigher(source, word.end, sum)) return undefined;
  return { means, end: word.end, joined: true };
}

function isOnes({ total, current }: Sum): boolean {
  return total === 0n && current !== null && current < 10n;
}

/** "two million and three million" are two numbers, "two hundred and two thousand" is one. */
function startsHigher({ text, locale }: Text, at: number, sum: Sum): boolean {
  const word = wordAt(text, skipGap(text, at), LONGEST);
  const power = word && locale.numberWord(word.key)?.power;
  if (power === undefined) return false;
  return power >= sum.power || (power === 2 && sum.current !== null);
}

/** Blanks, or one hyphen. */
function skipGap(text: string, at: number): number {
  if (isHyphen(text.charCodeAt(at))) return at + 1;
  return isBlank(text.charCodeAt(at)) ? skipBlanks(text, at) : at;
}

/** Adds one more word; false where it does not fit. */
function take({ means: word, joined }: Next, sum: Sum): boolean {
  if (word.dozen === true) return takeDozen(sum);
  const taken =
    word.power !== undefined ? takePower(word.power, sum) : takeAddend(word.add ?? 0, joined, sum);
  if (!taken) return false;
  if (word.half === true) sum.half = true;
  if (word.tail !== undefined) sum.tail = word.tail;
  return true;
}

function takeDozen(sum: Sum): boolean {
  if (sum.half || (sum.current === null && sum.total > 0n)) return false;
  sum.current = (sum.current ?? 1n) * 12n;
  return true;
}

function takePower(power: number, sum: Sum): boolean {
  if (power === 2) {
    if (sum.current !== null && (sum.current >= 100n || sum.current === 0n)) return false;
    sum.current = (sum.current ?? 1n) * 100n;
    return true;
  }
  if (power >= sum.power || (sum.current === null && sum.total > 0n)) return false;
  sum.total += (sum.current ?? 1n) * 10n ** BigInt(power);
  if (sum.half) sum.total += 5n * 10n ** BigInt(power - 1);
  sum.finest = sum.half ? power - 1 : power;
  [sum.current, sum.half, sum.power] = [null, false, power];
  sum.highest = Math.max(sum.highest, power);
  return true;
}

function takeAddend(add: number, joined: boolean, sum: Sum): boolean {
  if (sum.half) return false;
  if (sum.current === null) {
    if (sum.power !== Infinity && add >= 10 ** Math.min(sum.power, 9)) return false;
    sum.current = BigInt(add);
    return true;
  }
  if (joined && isOnes(sum) && add >= 20 && add < 100 && add % 10 === 0) {
    sum.current += BigInt(add);
    return true;
  }
  if (!fits(sum.current, add)) return false;
  sum.current += BigInt(add);
  return true;
}

/** Ones fit behind tens, tens and ones behind hundreds, what is below thousand behind thousands. */
function fits(current: bigint, add: number): boolean {
  if (add === 0) return false;
  if (current >= 1000n && current % 1000n === 0n) return add < 1000;
  if (current >= 100n && current % 100n === 0n) return add < 100;
  return add < 10 && current % 10n === 0n && current >= 20n;
}

function finish(source: Text, sum: Sum): Spelled {
  const whole = sum.total + (sum.current ?? 0n);
  const decimals = sum.half || sum.tail !== null ? undefined : decimalsAt(source, sum.end);
  const base = {
    end: sum.end,
    value: fromDigits(whole.toString(), sum.half ? "5" : ""),
    precision: sum.half ? -1 : sum.current === null ? sum.finest : 0,
    power: sum.highest,
    tail: sum.tail,
  };
  return decimals ? { ...base, ...withDecimals(source, `${whole}`, decimals) } : base;
}

interface Decimals {
  readonly digits: string;
  readonly end: number;
}

/** "point zero three", "Komma eins vier". */
function decimalsAt({ text, locale }: Text, at: number): Decimals | undefined {
  const point = wordAt(text, skipBlanks(text, at));
  if (point?.key !== locale.point) return undefined;
  let digits = "";
  let end = point.end;
  while (digits.length < MOST_WORDS) {
    const word = wordAt(text, skipBlanks(text, end), LONGEST);
    const add = word && (word.key === "o" ? 0 : locale.numberWord(word.key)?.add);
    if (!word || add === undefined || (add > 9 && digits !== "")) break;
    digits += String(add);
    end = word.end;
    if (add > 9) break;
  }
  return digits === "" ? undefined : { digits, end };
}

function withDecimals(
  { text, locale }: Text,
  whole: string,
  { digits, end }: Decimals,
): Pick<Spelled, "value" | "precision" | "power" | "end"> {
  const word = wordAt(text, skipGap(text, end));
  const scale = word && locale.numberWord(word.key)?.power;
  const power = scale !== undefined && scale > 2 ? scale : 0;
  const value = decimal(`${whole}${digits.padEnd(power, "0").slice(0, power)}.${digits.slice(power) || "0"}`);
  return { value, precision: power - digits.length, power, end: word && power > 0 ? word.end : end };
}
