import { add, negate, shift } from "../../domain/decimal.ts";
import type { Candidate } from "./candidate.ts";
import { isDigit, isLetter, skipBlanks, wordAt } from "./cursor.ts";
import { currencyBefore, currencyBehind } from "./currency.ts";
import type { Currency } from "./currency.ts";
import { impliedAt, partBehind } from "./implied.ts";
import { oddsAt } from "./odds.ts";
import { numeralAt } from "./numeral.ts";
import type { Numeral } from "./numeral.ts";
import { oneAt } from "./one.ts";
import { pointsAt } from "./points.ts";
import { rangeFrom } from "./range.ts";
import type { Place, Text } from "./text.ts";
import { measureBehind } from "./unit.ts";

/** The quantity whose number stands at a place, be it the first of a range; undefined where none does. */
export function quantityAt(source: Text, place: Place): Candidate | undefined {
  const first = singleAt(source, place);
  return first && (rangeFrom(source, first, singleAt) ?? first);
}

/** One number with its unit. */
export function singleAt(source: Text, place: Place): Candidate | undefined {
  const worded = isLetter(source.text.charCodeAt(place.at))
    ? (pointsAt(source, place.at) ?? impliedAt(source, place.at))
    : undefined;
  const implied = worded ?? oddsAt(source, place.at);
  if (implied) return implied;
  const numeral = numeralAt(source, place.at, place.alone);
  const part = numeral && partBehind(source, numeral);
  if (part) return part;
  const number = numeral && !isOneWord(numeral) ? numeral : oneAt(source, place.at);
  return number && withUnit(source, number, place);
}

/** "one" and "eins" are numbers only beside what `oneAt` asks for. */
function isOneWord({ written, value, power }: Numeral): boolean {
  return written === "words" && value === "1" && power === 0;
}

/** The number with what stands before and behind it. */
function withUnit(source: Text, numeral: Numeral, { floor }: Place): Candidate {
  const before = currencyBefore(source, numeral.start, floor);
  const signed = before && !numeral.negative ? signBeforeCurrency(source, before, floor) : undefined;
  const number = signed === undefined ? numeral : negated(numeral);
  if (before)
    return withCurrency(
      source,
      spacedScale(source, number),
      signed === undefined ? before : { ...before, start: signed },
    );
  const measure = measureBehind(source, number);
  if (!measure) return candidate(number, { kind: "number", unit: null, end: number.end, cent: false });
  const plain = candidate(number, measure);
  return measure.kind === "money" ? (withCents(source, plain) ?? plain) : plain;
}

/** "-$5": the place of the minus sign before a currency. */
function signBeforeCurrency({ text }: Text, { start }: Currency, floor: number): number | undefined {
  if (start <= floor || !"-−–".includes(text.charAt(start - 1))) return undefined;
  const before = text.charAt(start - 2);
  return before === "" || before === " " || before === "(" ? start - 1 : undefined;
}

function negated(numeral: Numeral): Numeral {
  return { ...numeral, value: negate(numeral.value), negative: true };
}

/** "¥30 b", "$5 m": behind a currency a letter over a blank is a scale too. */
function spacedScale({ text, locale }: Text, number: Numeral): Numeral {
  if (number.power > 0 || text[number.end] !== " ") return number;
  const word = wordAt(text, number.end + 1, 2);
  const power = word && locale.letters.get(text.slice(number.end + 1, word.end));
  if (!word || power === undefined || isDigit(text.charCodeAt(word.end))) return number;
  return {
    ...number,
    value: shift(number.value, power),
    precision: number.precision + power,
    power,
    end: word.end,
  };
}

/** A currency before the number; one behind it counts where it says more: "$1,190.00 AUD". */
function withCurrency(source: Text, number: Numeral, before: Currency): Candidate {
  const behind = before.unit.source === "assumed" ? currencyBehind(source, number.end) : undefined;
  const better = behind?.unit.source === "stated" && isSameMoney(before, behind) ? behind : before;
  const end = better === before ? number.end : better.end;
  const plain = candidate(number, { kind: "money", unit: better.unit, end, cent: false });
  return { ...plain, start: Math.min(before.start, plain.start) };
}

/** "$5 AUD" is one sum, "$5 euros" is not written. */
function isSameMoney({ unit: { code } }: Currency, { unit }: Currency): boolean {
  return code === unit.code || code === "USD" || code === "GBP";
}

type Measured = Pick<Candidate, "kind" | "unit" | "end" | "cent">;

function candidate(number: Numeral, { kind, unit, end, cent }: Measured): Candidate {
  return {
    kind,
    start: number.start,
    end: Math.max(end, number.end),
    value: cent ? shift(number.value, -2) : number.value,
    unit,
    per: null,
    qualifier: null,
    precision: cent ? number.precision - 2 : number.precision,
    implied: false,
    numeral: number,
    cent,
  };
}

/** "2 euros and 5 cents", "zwei Euro fünfzig": the hundredths belong to the sum. */
function withCents(source: Text, sum: Candidate): Candidate | undefined {
  const { text, locale } = source;
  if (sum.cent || typeof sum.value !== "string" || sum.value.includes(".")) return undefined;
  const gap = skipBlanks(text, sum.end);
  const and = wordAt(text, gap);
  const joined = and?.key === locale.and;
  const at = joined ? skipBlanks(text, and.end) : gap;
  const rest = at === sum.end ? undefined : (numeralAt(source, at, true) ?? oneAt(source, at));
  if (rest?.value.length === undefined || rest.value.length > 2 || rest.negative) return undefined;
  const cents = currencyBehind(source, rest.end);
  const worded =
    !joined && rest.written === "words" && sum.numeral?.written === "words" && rest.value.length === 2;
  if (cents ? !cents.cent : !worded) return undefined;
  return {
    ...sum,
    value: add(sum.value, shift(rest.value, -2)),
    precision: -2,
    end: cents?.end ?? rest.end,
  };
}
