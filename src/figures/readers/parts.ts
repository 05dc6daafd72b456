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

const SIGNS = "½1/2 ⅓1/3 ⅔2/3 ¼1/4 ¾3/4 ⅕1/5 ⅖2/5 ⅗3/5 ⅘4/5 ⅙1/6 ⅚5/6 ⅛1/8 ⅜3/8 ⅝5/8 ⅞7/8";

const VULGAR: ReadonlyMap<number, Part> = new Map(
  SIGNS.split(" ").map((sign) => [
    sign.charCodeAt(0),
    fraction(Number(sign.charAt(1)), Number(sign.charAt(3))),
  ]),
);

/** The fraction that one character writes. */
export function vulgarPart(code: number): Part | undefined {
  return VULGAR.get(code);
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
