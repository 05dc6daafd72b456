import type { Amount, Quantity } from "../domain/figure.ts";
import { isRange } from "../domain/figure.ts";
import type { Decimal } from "../domain/decimal.ts";
import { absolute, compare, decimal, multiply, round, shift, subtract } from "../domain/decimal.ts";

/**
 * How a value agrees with another: the same, rightly rounded to fewer digits, within two percent of it, one end of its
 * range, or not at all.
 */
export type ValueMatch = "equal" | "rounded" | "near" | "end" | "none";

/**
 * Whether a figure of a claim has the value of one of its source: unit first, then the number, exactly. Signs are left
 * to the words around ("fell 2.1 %" is "-2.1 %"), and so are counted nouns, which may be of two languages, and bounds.
 */
export function matchValues(claim: Quantity, source: Quantity): ValueMatch {
  if (!sameUnit(claim, source)) return "none";
  const stated = isShareOf(claim, source) && !isRange(source.value) ? shift(source.value, 2) : scaled(source);
  return matchAmounts(scaled(claim), stated, claim);
}

/** Money of one currency; percentages; points and basis points; counts of anything. */
export function sameUnit(claim: Quantity, source: Quantity): boolean {
  const families = [familyOf(claim), familyOf(source)];
  if (families[0] !== families[1]) {
    return (
      mayBePoints(claim, source) ||
      mayBePoints(source, claim) ||
      isTimes(claim, source) ||
      isShareOf(claim, source)
    );
  }
  if (families[0] !== "money") return true;
  return claim.unit?.code === source.unit?.code || areCents(claim, source);
}

/** "25%" of what is "a quarter". */
function isShareOf(claim: Quantity, source: Quantity): boolean {
  return claim.kind === "percent" && isFraction(source);
}

/** "A quarter", "ein Drittel", "half". */
function isFraction({ kind, value, unit, surface }: Quantity): boolean {
  if (kind !== "number" && kind !== "multiple") return false;
  return Number(value) > 0 && Number(value) < 1 && unit === null && /^\p{L}/u.test(surface);
}

/** "verkaufte sich 3,5 Millionen Mal" counts what was sold. */
function isTimes(claim: Quantity, source: Quantity): boolean {
  return claim.kind === "multiple" && source.kind === "number" && /\d{4}|\p{L}.*\sMal$/u.test(claim.surface);
}

/** A cent is of no currency in particular where none is named; "von 47 auf 52 Cent" names it once. */
function areCents(one: Quantity, other: Quantity): boolean {
  const both = [one, other];
  return (
    both.every(({ unit }) => unit?.source === "assumed") &&
    both.some(({ surface }) => /cents?$/iu.test(surface))
  );
}

/** "1.8 points" of a ratio are percentage points. */
function mayBePoints(one: Quantity, other: Quantity): boolean {
  return one.kind === "percentage-point" && isPoints(other);
}

/** "1.5 points", of an index or of a rate. */
export function isPoints({ kind, unit }: Quantity): boolean {
  return kind === "number" && POINTS.test(unit?.code ?? "");
}

const POINTS = /^(?:points?|punkten?|punkte|zählern?)$/iu;

/** Points and basis points are one family; every other kind is its own. */
export function familyOf({ kind }: Quantity): string {
  return kind === "basis-point" ? "percentage-point" : kind;
}

const HUNDREDTH = decimal("0.01");

/** The value with basis points in percentage points. */
export function scaled({ kind, value }: Quantity): Amount {
  if (kind !== "basis-point") return value;
  return isRange(value)
    ? [multiply(value[0], HUNDREDTH), multiply(value[1], HUNDREDTH)]
    : multiply(value, HUNDREDTH);
}

function matchAmounts(claim: Amount, source: Amount, stated: Quantity): ValueMatch {
  if (isRange(claim)) {
    if (!isRange(source)) return "none";
    const both = [matchNumbers(claim[0], source[0], stated), matchNumbers(claim[1], source[1], stated)];
    return both.includes("none")
      ? "none"
      : both.includes("near")
        ? "near"
        : both.includes("rounded")
          ? "rounded"
          : "equal";
  }
  if (!isRange(source)) return matchNumbers(claim, source, stated);
  return source.some((end) => matchNumbers(claim, end, stated) === "equal") ? "end" : "none";
}

function matchNumbers(claim: Decimal, source: Decimal, { precision, kind }: Quantity): ValueMatch {
  const place = kind === "basis-point" ? precision - 2 : precision;
  if (isFarApart(claim, source, place)) return "none";
  const [one, other] = [absolute(claim), absolute(source)];
  if (compare(one, other) === 0) return "equal";
  if (compare(round(other, place), one) === 0) return "rounded";
  return isNear(one, other) ? "near" : "none";
}

/**
 * Beyond all rounding and nearness. Floats tell this well enough, and spare most comparisons; what is close is
 * compared exactly.
 */
function isFarApart(claim: Decimal, source: Decimal, place: number): boolean {
  const [one, other] = [Math.abs(Number(claim)), Math.abs(Number(source))];
  const distance = Math.abs(one - other);
  return distance > other * 0.03 && distance > 10 ** place;
}

const CLOSE = decimal("0.02");

/** Within two percent: what "knapp" and "just under" may name. */
function isNear(claim: Decimal, source: Decimal): boolean {
  return compare(absolute(subtract(claim, source)), multiply(source, CLOSE)) <= 0;
}
