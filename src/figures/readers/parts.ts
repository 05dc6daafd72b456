import type { Decimal } from "../../domain/decimal.ts";
import { add, decimal, fromDigits } from "../../domain/decimal.ts";
import { isDigit, skipBlanks } from "./cursor.ts";
import type { DigitRun } from "./digits.ts";

/** Digits of a fraction that never ends. */
const PLACES = 15;

/** A third is stated no finer than in percent. */
const ROUGHLY = -2;

/** A fraction as a decimal. */
export interface Part {
  readonly value: Decimal;
  readonly precision: number;
}

/** Numerator over denominator, to fifteen places where it never ends. */
export function fraction(numerator: number, denominator: number): Part {
  const scaled = (BigInt(numerator) * 10n ** BigInt(PLACES)) / BigInt(denominator);
  const digits = scaled.toString().padStart(PLACES + 1, "0");
  const value = decimal(`${digits.slice(0, -PLACES)}.${digits.slice(-PLACES)}`);
  const places = value.split(".")[1]?.length ?? 0;
  return { value, precision: places === PLACES ? ROUGHLY : -places };
}

const VULGAR: ReadonlyMap<number, readonly [number, number]> = new Map([
  ..."¼½¾".split("").map((sign, index): [number, [number, number]] => [sign.charCodeAt(0), [index + 1, 4]]),
  ["⅓".charCodeAt(0), [1, 3]],
  ["⅔".charCodeAt(0), [2, 3]],
  ["⅕".charCodeAt(0), [1, 5]],
  ["⅖".charCodeAt(0), [2, 5]],
  ["⅗".charCodeAt(0), [3, 5]],
  ["⅘".charCodeAt(0), [4, 5]],
  ["⅙".charCodeAt(0), [1, 6]],
  ["⅚".charCodeAt(0), [5, 6]],
  ["⅛".charCodeAt(0), [1, 8]],
  ["⅜".charCodeAt(0), [3, 8]],
  ["⅝".charCodeAt(0), [5, 8]],
  ["⅞".charCodeAt(0), [7, 8]],
]);

/** The fraction that one character writes. */
export function vulgarPart(code: number): Part | undefined {
  const pair = VULGAR.get(code);
  return pair && fraction(...pair);
}

/** The fraction behind whole digits, "3½" and "3 1/2", or the digits as its numerator, "3/4". */
export function fractionBehind(
  text: string,
  at: number,
  { end, whole, fraction: digits, grouped }: DigitRun,
): (Part & { readonly end: number }) | undefined {
  if (digits !== "" || grouped || whole.length > 4) return undefined;
  const sign = vulgarPart(text.charCodeAt(end));
  if (sign) return { value: add(fromDigits(whole, ""), sign.value), precision: sign.precision, end: end + 1 };
  if (text[end] === "/") return overAt(text, at);
  const gap = skipBlanks(text, end);
  const mixed = gap > end && isDigit(text.charCodeAt(gap)) ? overAt(text, gap) : undefined;
  return mixed && { ...mixed, value: add(fromDigits(whole, ""), mixed.value) };
}

/** "3/4": less than one, and neither a date ("24/7", "9/11") nor a code. */
function overAt(text: string, at: number): (Part & { readonly end: number }) | undefined {
  const numerator = shortAt(text, at);
  if (!numerator || text[numerator.end] !== "/") return undefined;
  const denominator = shortAt(text, numerator.end + 1);
  if (!denominator || numerator.value === 0 || numerator.value >= denominator.value) return undefined;
  if ("/-.,:".includes(text[denominator.end] ?? " ") && isDigit(text.charCodeAt(denominator.end + 1)))
    return undefined;
  if (numerator.value === 9 && denominator.value === 11) return undefined;
  const next = text[skipBlanks(text, denominator.end)];
  return next === "%" ? undefined : { ...fraction(numerator.value, denominator.value), end: denominator.end };
}

function shortAt(text: string, at: number): { readonly value: number; readonly end: number } | undefined {
  let [value, end] = [0, at];
  while (isDigit(text.charCodeAt(end)) && end - at < 4) {
    value = value * 10 + text.charCodeAt(end) - 48;
    end += 1;
  }
  return end === at || isDigit(text.charCodeAt(end)) ? undefined : { value, end };
}
