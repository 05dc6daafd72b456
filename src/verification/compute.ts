import type { Decimal } from "../domain/decimal.ts";
import { absolute, add, compare, multiply, round, subtract } from "../domain/decimal.ts";
import type { Amount, Quantity } from "../domain/figure.ts";
import { isRange } from "../domain/figure.ts";
import { scaled } from "../figures/agree.ts";

/** How one figure follows from two; "rest" is a difference that the source tells of without a figure. */
export type Operation = "difference" | "sum" | "rest" | "product" | "ratio";

/** A size that another figure must have, as far as floats tell; what may be is computed exactly. */
export interface Wanted {
  readonly size: number;
  readonly slack: number;
}

/** Which sizes beside this one give the claim's figure. */
export function wantedBeside(size: number, claim: Quantity, operation: Operation): readonly Wanted[] {
  const [target = 0] = sizesOf(claim);
  const sizes = WANTED[operation](size, target).filter((wanted) => Number.isFinite(wanted));
  return sizes.map((wanted) => ({ size: wanted, slack: slackOf(claim, wanted + target, operation) }));
}

const WANTED: Readonly<Record<Operation, (size: number, target: number) => readonly number[]>> = {
  difference: (size, target) => [Math.abs(size - target), size + target],
  rest: (size, target) => [Math.abs(size - target), size + target],
  sum: (size, target) => [Math.abs(size - target), size + target],
  product: (size, target) => [target / size],
  ratio: (size, target) => [size * target, size / target],
};

/** Products and multiples lie as loosely as they may be told; a sum told with "about" by one of its last digit. */
function slackOf({ qualifier, precision, kind }: Quantity, around: number, operation: Operation): number {
  if (operation === "ratio" || operation === "product") return around * 0.2;
  const place = kind === "basis-point" ? precision - 2 : precision;
  return around * 1e-9 + (qualifier === "about" ? 10 ** place : 0);
}

/** How much a figure comes to as a float, both ends where it is a range. */
export function sizesOf(figure: Quantity): readonly number[] {
  const value = scaled(figure);
  return (isRange(value) ? value : [value]).map((end) => Math.abs(Number(end)));
}

interface Computing {
  readonly operation: Operation;
  /** Which end of a range is meant. */
  readonly end: "low" | "high" | null;
}

/** Whether the operation gives the claim's figure exactly, or rounded where it says "about". */
export function yields(
  claim: Quantity,
  operands: readonly [Quantity, Quantity],
  { operation, end }: Computing,
): boolean {
  const target = scaled(claim);
  if (isRange(target)) return false;
  const [one, other] = operands.map((operand) => endOf(scaled(operand), end));
  if (one === undefined || other === undefined) return false;
  if (operation === "ratio") return isRatio(claim, one, other) || isRatio(claim, other, one);
  const results = combine(one, other, operation);
  return results.length > 0 && results.every((result) => isTold(result, claim, target));
}

function endOf(value: Amount, end: Computing["end"]): Amount {
  return isRange(value) && end !== null ? value[end === "low" ? 0 : 1] : value;
}

/** One result, or one for both ends of two ranges. */
function combine(one: Amount, other: Amount, operation: Operation): readonly Decimal[] {
  const apply = operation === "sum" ? add : operation === "product" ? multiply : subtract;
  if (isRange(one) && isRange(other)) return [apply(one[0], other[0]), apply(one[1], other[1])];
  return isRange(one) || isRange(other) ? [] : [apply(one, other)];
}

function isTold(result: Decimal, { qualifier, precision, kind }: Quantity, target: Decimal): boolean {
  if (compare(absolute(result), absolute(target)) === 0) return true;
  if (qualifier !== "about") return false;
  const place = kind === "basis-point" ? precision - 2 : precision;
  return compare(absolute(round(result, place)), absolute(target)) === 0;
}

/** Whether the first of two figures is as many times the second as the claim says. */
export function isTimes(claim: Quantity, [one, other]: readonly [Quantity, Quantity]): boolean {
  return isRatio(claim, scaled(one), scaled(other));
}

/** How far a multiple may lie from the quotient it is told for, as a share of it. */
const LOOSE = 0.12;

/** "More than three and a half times": the quotient lies just above; "double" is one. */
function isRatio({ qualifier, value }: Quantity, one: Amount, other: Amount): boolean {
  if (isRange(one) || isRange(other) || isRange(value)) return false;
  const [quotient, times] = [Math.abs(Number(one) / Number(other)), Number(value)];
  if (qualifier === "more-than" || qualifier === "at-least")
    return quotient >= times && quotient <= times * (1 + LOOSE);
  if (qualifier === "less-than" || qualifier === "at-most")
    return quotient <= times && quotient >= times * (1 - LOOSE);
  return Math.abs(quotient - times) <= times * (qualifier === "about" ? LOOSE / 2 : 0.005);
}
