import type { Decimal } from "../domain/decimal.ts";
import { absolute, add, compare, round, subtract } from "../domain/decimal.ts";
import type { Quantity } from "../domain/figure.ts";
import { isQuantity, isRange } from "../domain/figure.ts";
import { widerMetrics } from "../lexicon/relations.ts";
import { familyOf, sameUnit, scaled } from "./compare-values.ts";
import type { RoledFigure } from "./roles.ts";
import { idsIn } from "./roles.ts";

/** A claim's figure that code computed from two figures of one sentence of the source. */
export interface Derivation {
  readonly operation: "difference" | "sum";
  readonly from: readonly [RoledFigure, RoledFigure];
  /** "54.3 % − 49.8 % = 4.5 pp", with the figures as the source writes them. */
  readonly formula: string;
}

/**
 * The ways a figure follows from two stated ones by one subtraction or addition; figures of one sentence only,
 * because others rarely are of the same thing.
 */
export function derivations(claim: RoledFigure, source: readonly RoledFigure[]): readonly Derivation[] {
  const { figure } = claim;
  if (!isQuantity(figure) || isRange(figure.value)) return [];
  const found: Derivation[] = [];
  const pairs = source.filter((roled) => isQuantity(roled.figure) && !isRange(roled.figure.value));
  for (const [index, one] of pairs.entries()) {
    for (const other of pairs.slice(index + 1)) {
      if (other.statement !== one.statement) break;
      const operation = operationFor(claim, figure, [one, other]);
      if (operation)
        found.push({ operation, from: [one, other], formula: printFormula(figure, operation, [one, other]) });
    }
  }
  return found;
}

type Pair = readonly [RoledFigure, RoledFigure];

function operationFor(claim: RoledFigure, figure: Quantity, pair: Pair): Derivation["operation"] | null {
  const [one, other] = pair.map(({ figure: operand }) => operand);
  if (!one || !other || !isQuantity(one) || !isQuantity(other) || !sameUnit(one, other)) return null;
  if (!fitsUnit(figure, one)) return null;
  const [a, b, target] = [plain(one), plain(other), plain(figure)];
  if (a === null || b === null || target === null) return null;
  const matches = (value: Decimal): boolean =>
    compare(absolute(value), absolute(target)) === 0 || isRounded(value, figure, target);
  const ofOne = pair.map((operand) => isOfOne(claim, operand));
  if (claim.step === "to" || !ofOne.includes(true)) return null;
  if (claim.step === "by" || isCompared(claim))
    return !ofOne.includes(false) && matches(subtract(a, b)) ? "difference" : null;
  return isSum(claim) && matches(add(a, b)) ? "sum" : null;
}

/** Whether the claim measures what the operand measures, as far as it is said. */
function isOfOne({ metrics }: RoledFigure, operand: RoledFigure): boolean {
  const areAlike = (one: string, other: string): boolean =>
    widerMetrics(one).includes(other) || widerMetrics(other).includes(one);
  if (metrics.length === 0 || operand.metrics.length === 0) return true;
  return operand.metrics.some((metric) => metrics.some((other) => areAlike(metric, other)));
}

/** Percentages differ by points; everything else by its own unit. */
function fitsUnit(claim: Quantity, operand: Quantity): boolean {
  if (operand.kind === "percent") return familyOf(claim) === "percentage-point";
  return sameUnit(claim, operand);
}

function isRounded(value: Decimal, { qualifier, precision, kind }: Quantity, target: Decimal): boolean {
  if (qualifier !== "about") return false;
  return (
    compare(absolute(round(value, kind === "basis-point" ? precision - 2 : precision)), absolute(target)) ===
    0
  );
}

/** "together", "in total", "including": words that add up. */
function isSum({ scopes, statement }: RoledFigure): boolean {
  return scopes.has("total") || idsIn(statement, "direction").has("include");
}

function isCompared({ segment }: RoledFigure): boolean {
  return segment.mentions.some(
    ({ concept: { kind, id } }) =>
      (kind === "direction" && (id === "up" || id === "down" || id === "above" || id === "below")) ||
      kind === "period",
  );
}

function plain(figure: Quantity): Decimal | null {
  const value = scaled(figure);
  return isRange(value) ? null : value;
}

function printFormula(claim: Quantity, operation: Derivation["operation"], [one, other]: Pair): string {
  const sign = operation === "sum" ? "+" : "−";
  return `${one.figure.surface} ${sign} ${other.figure.surface} = ${claim.surface}`;
}
