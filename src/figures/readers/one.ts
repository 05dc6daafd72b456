import { decimal } from "../../domain/decimal.ts";
import { isCapital, isHyphen, isLetter, skipBlanks, wordAt } from "./cursor.ts";
import type { Word } from "./cursor.ts";
import { currencyBehind } from "./currency.ts";
import { scaleBehind } from "./scale.ts";
import type { Numeral } from "./numeral.ts";
import { spelledAt } from "./spelled.ts";
import type { Text } from "./text.ts";
import { rateBehind } from "./unit.ts";

/** "ein", "a", "one" as a number: only before a scale word, a percent or a currency; else it is an article or a pronoun. */
export function oneAt(source: Text, at: number): Numeral | undefined {
  const { text, locale } = source;
  const word = wordAt(text, at, 5);
  if (!word || !locale.ones.has(word.key)) return undefined;
  const gap = isHyphen(text.charCodeAt(word.end)) ? word.end + 1 : skipBlanks(text, word.end);
  if (gap === word.end || (!isLetter(text.charCodeAt(gap)) && text[gap] !== "%")) return undefined;
  return scaledOne(source, at, word.end, gap) ?? halfOne(source, at, gap) ?? plainOne(source, at, word);
}

/** "eine Million", "a hundred and fifty", "ein Dutzend", "one million two hundred thousand". */
function scaledOne(source: Text, at: number, end: number, gap: number): Numeral | undefined {
  const means = source.locale.numberWord(wordAt(source.text, gap)?.key ?? "");
  const isScale = means?.power !== undefined || means?.dozen === true;
  if (!isScale && !isCompoundOfOne(source, gap)) return undefined;
  const spelled = spelledAt(source, end, { from: 1n });
  if (!spelled) return undefined;
  return { ...spelled, start: at, written: "words", bare: false, negative: false };
}

/** "ein und zwanzig": the one is part of the number. */
function isCompoundOfOne({ text, locale }: Text, gap: number): boolean {
  return wordAt(text, gap)?.key === locale.and && locale.language === "de";
}

/** "eine halbe Million", "half a million" without its half. */
function halfOne(source: Text, at: number, gap: number): Numeral | undefined {
  const { text, locale } = source;
  const half = wordAt(text, gap);
  if (!half || !locale.halves.has(half.key)) return undefined;
  const scale = scaleBehind(source, half.end, gap);
  return scale && halfOf(at, scale);
}

/** Half of a scale: "eine halbe Million" is 500000. */
export function halfOf(
  start: number,
  { power, end }: { readonly power: number; readonly end: number },
): Numeral {
  const value = decimal(`5${"0".repeat(power - 1)}`);
  return {
    start,
    end,
    value,
    precision: power - 1,
    power,
    written: "words",
    bare: false,
    negative: false,
    tail: null,
  };
}

function plainOne(source: Text, at: number, { key, end }: Word): Numeral | undefined {
  const rate = rateBehind(source, end);
  const points = rate?.kind === "percentage-point" || rate?.kind === "basis-point";
  const article = key === "a" || key === "an";
  const capital = source.locale.language === "en" && isCapital(source.text.charCodeAt(at));
  if (!points && (article || capital)) return undefined;
  const counts = rate
    ? rate.kind !== "multiple" && rate.kind !== "number"
    : currencyBehind(source, end) !== undefined;
  if (!counts) return undefined;
  return {
    start: at,
    end,
    value: decimal(1),
    precision: 0,
    power: 0,
    written: "words",
    bare: false,
    negative: false,
    tail: null,
  };
}
