import type { Decimal } from "../../domain/decimal.ts";
import { absolute, compare, decimal, multiply, round, shift, subtract } from "../../domain/decimal.ts";
import type { Qualifier, Quantity } from "../../domain/figure.ts";
import { endsOf, isRange } from "../../domain/figure.ts";
import type { Agreement, Difference } from "./agreement.ts";
import { differing } from "./agreement.ts";

export function agreeOnQuantity(claim: Quantity, evidence: Quantity): Agreement {
  if (!sameUnit(claim, evidence)) return { verdict: "different", differences: ["unit"] };
  const [said, stated] = [inPoints(claim), inPoints(evidence)];
  const value = relateValues(said, stated);
  if (value === "value" || value === "near" || value === "range") {
    return { verdict: "different", differences: [value] };
  }
  const hedged = value === "rounded" && claim.qualifier === "about";
  const differences: Difference[] = value === "rounded" && !hedged ? ["rounding"] : [];
  if (value === "same" && statesFiner(said, stated)) differences.push("precision");
  if (!keepsQualifier(claim, evidence, hedged)) differences.push("qualifier");
  return differing(differences, value);
}

/** Money of one currency and measure; points and basis points are one unit, and so are "points" of a percentage. */
function sameUnit(claim: Quantity, evidence: Quantity): boolean {
  const perSame = claim.per === null || evidence.per === null || claim.per === evidence.per;
  const kindSame =
    familyOf(claim) === familyOf(evidence) || arePoints(claim, evidence) || arePoints(evidence, claim);
  const currencySame = claim.kind !== "money" || claim.unit?.code === evidence.unit?.code;
  return perSame && kindSame && currencySame;
}

function familyOf({ kind }: Quantity): string {
  return kind === "basis-point" ? "percentage-point" : kind;
}

/** A rate that rose "0.2 points" rose 0.2 percentage points. */
function arePoints(one: Quantity, other: Quantity): boolean {
  return one.kind === "percentage-point" && other.kind === "number" && POINTS.test(other.unit?.code ?? "");
}

const POINTS = /^(?:points?|punkten?|punkte|zählern?)$/iu;

interface Value {
  readonly ends: readonly [Decimal, Decimal];
  readonly range: boolean;
  /** Place value of the last stated digit. */
  readonly precision: number;
}

/** A hundred basis points are a percentage point. */
function inPoints({ kind, value, precision }: Quantity): Value {
  const by = kind === "basis-point" ? -2 : 0;
  const [low, high] = endsOf(value);
  return {
    ends: [absolute(shift(low, by)), absolute(shift(high, by))],
    range: isRange(value),
    precision: precision + by,
  };
}

type Relation = "same" | "rounded" | "near" | "value" | "range";

function relateValues(claim: Value, evidence: Value): Relation {
  if (claim.range !== evidence.range) return touches(claim, evidence) ? "range" : "value";
  const both = [0, 1] as const;
  const relations = both.map((end) => relate(claim.ends[end], evidence.ends[end], claim.precision));
  const worst = WORST_FIRST.find((relation) => relations.includes(relation)) ?? "same";
  return worst === "value" && touches(claim, evidence) ? "range" : worst;
}

const WORST_FIRST = ["value", "near", "rounded"] as const;

function relate(claim: Decimal, evidence: Decimal, precision: number): Relation {
  if (compare(claim, evidence) === 0) return "same";
  if (compare(round(evidence, precision), claim) === 0) return "rounded";
  const close = multiply(evidence, CLOSE);
  return compare(absolute(subtract(claim, evidence)), close) <= 0 ? "near" : "value";
}

const CLOSE = decimal("0.02");

/** Whether two values of which one at least is a range share an end. */
function touches(claim: Value, evidence: Value): boolean {
  if (!claim.range && !evidence.range) return false;
  return claim.ends.some((one) => evidence.ends.some((other) => compare(one, other) === 0));
}

/**
 * "780.0" for "780", "1.20 billion" for "1.2 billion". Whole thousands say nothing: the zeros of 16,000 hold places,
 * and "16 thousand" is printed that way.
 */
function statesFiner(claim: Value, evidence: Value): boolean {
  return claim.precision < evidence.precision && claim.precision % THOUSANDS !== 0;
}

const THOUSANDS = 3;

function keepsQualifier(claim: Quantity, evidence: Quantity, hedged: boolean): boolean {
  const [said, stated] = [sideOf(claim.qualifier), sideOf(evidence.qualifier)];
  return said === stated || (hedged && stated === null);
}

/** "über 50" and "mindestens 50" bound the same side; nobody is misled by the one for the other. */
function sideOf(qualifier: Qualifier | null): Qualifier | "upper" | "lower" | null {
  if (qualifier === "at-most" || qualifier === "less-than") return "upper";
  return qualifier === "at-least" || qualifier === "more-than" ? "lower" : qualifier;
}
