import type { QuantityKind, Unit } from "../../domain/figure.ts";
import { isHyphen, isLetter, skipBlanks, wordAt } from "./cursor.ts";
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
  if (numeral.tail !== null && numeral.tail !== "noun") return tailMeasure(numeral, numeral.tail);
  return rateBehind(source, numeral.end) ?? moneyBehind(source, numeral.end) ?? nounMeasure(source, numeral);
}

/** "dreifach", "zehnprozentig": the unit is in the same word. */
function tailMeasure({ end }: Numeral, tail: Exclude<NumberTail, "noun">): Measure {
  if (tail === "percent") return { kind: "percent", unit: stated("%"), end, cent: false };
  return { kind: "multiple", unit: null, end, cent: false };
}

/** Percent, points, basis points and multiples. */
export function rateBehind(source: Text, at: number): Measure | undefined {
  const { text, locale } = source;
  const hyphen = isHyphen(text.charCodeAt(at)) && text.charCodeAt(at) <= 0x2011;
  const gap = hyphen ? at + 1 : skipBlanks(text, at);
  const sign = text.charAt(gap);
  if (sign === "%") return percentSign(source, gap);
  if (!isLetter(text.charCodeAt(gap))) return undefined;
  const word = wordAt(text, gap);
  if (!word) return undefined;
  const two = twoWordsAt(source, gap, word.key, word.end);
  if (two) return two;
  const unit = locale.units.get(word.key);
  if (!unit || (unit.code === "bp" && word.key.length === 2 && gap === at))
    return unit ? rate(unit, word.end) : undefined;
  return rate(unit, word.end);
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
  return { kind: "percent", unit: stated("%"), end: at + 1, cent: false };
}

/** "per cent", "percentage points", "basis points", "p.c.". */
function twoWordsAt({ text, locale }: Text, at: number, key: string, end: number): Measure | undefined {
  if (key === "p" && text.slice(end, end + 3) === ".c.") return rate({ kind: "percent", code: "%" }, end + 3);
  const gap = isHyphen(text.charCodeAt(end)) ? end + 1 : skipBlanks(text, end);
  const next = gap === end ? undefined : wordAt(text, gap);
  const unit = next && locale.units.get(`${key} ${next.key}`);
  return next && unit ? rate(unit, next.end) : undefined;
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
