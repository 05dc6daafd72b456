import type { Decimal } from "../domain/decimal.ts";
import { absolute, add, compare, round, subtract } from "../domain/decimal.ts";
import type { Amount, Quantity } from "../domain/figure.ts";
import { isQuantity, isRange } from "../domain/figure.ts";
import { widerMetrics } from "../lexicon/relations.ts";
import { familyOf, isPoints, sameUnit, scaled } from "../figures/agree.ts";
import { WEAK_METRICS } from "./metrics.ts";
import type { RoledFigure } from "./roles.ts";
import { rolesIn } from "./roles.ts";
import type { Sides } from "./sides.ts";
import type { Statement } from "./statements.ts";
import { idsIn } from "./concept-ids.ts";

/** A claim's figure that code computed from two figures of the source. */
export interface Derivation {
  readonly operation: "difference" | "sum";
  readonly from: readonly [RoledFigure, RoledFigure];
  /** "54.3 % − 49.8 % = 4.5 pp", with the figures as the source writes them. */
  readonly formula: string;
}

/**
 * The ways a figure follows from two stated ones by one subtraction or addition. Figures of two sentences count
 * only where both say that they are of the same thing.
 */
export function derivations(claim: RoledFigure, sides: Sides): readonly Derivation[] {
  const { figure } = claim;
  const wanted = operationOf(claim);
  if (!isQuantity(figure) || isRange(figure.value) || wanted === null) return [];
  return pairsFor(figure, sides)
    .filter((pair) => belongTogether(claim, pair, wanted) && yields(figure, pair, wanted))
    .map((pair) => ({ operation: wanted, from: pair, formula: printFormula(figure, wanted, pair) }));
}

type Pair = readonly [RoledFigure, RoledFigure];

/** Figures that may yield the claim's, by their values alone; few, so that few roles are read. */
function pairsFor(claim: Quantity, { source, candidates }: Sides): readonly Pair[] {
  const operands = candidates.flatMap((statement) =>
    statement.quantities.flatMap((figure) => (fitsAsOperand(claim, figure) ? [{ figure, statement }] : [])),
  );
  const roleOf = ({ figure, statement }: Operand): readonly RoledFigure[] =>
    rolesIn(statement, source).filter((roled) => roled.figure === figure);
  return operands.flatMap((one, index) =>
    operands
      .slice(index + 1)
      .filter((other) => mayYield(claim, one.figure, other.figure))
      .flatMap((other) =>
        roleOf(one).flatMap((first) => roleOf(other).map((second): Pair => [first, second])),
      ),
  );
}

interface Operand {
  readonly figure: Quantity;
  readonly statement: Statement;
}
type Operation = Derivation["operation"];

/** What the claim's own words ask for: "by", "below", "than expected" a difference; "together" a sum. */
function operationOf(claim: RoledFigure): Operation | null {
  if (isSum(claim)) return "sum";
  if (claim.step === "from") return claim.direction === "down" ? "sum" : "difference";
  if (claim.step === "to") return null;
  return claim.step === "by" || isCompared(claim) ? "difference" : null;
}

/** Percentages differ by points; everything else by its own unit. */
function fitsAsOperand(claim: Quantity, operand: Quantity): boolean {
  if (operand.kind !== "percent") return sameUnit(claim, operand);
  return familyOf(claim) === "percentage-point" || isPoints(claim);
}

function belongTogether(claim: RoledFigure, pair: Pair, operation: Operation): boolean {
  const [one, other] = pair;
  if (!isQuantity(one.figure) || !isQuantity(other.figure) || !sameUnit(one.figure, other.figure))
    return false;
  const ofOne = pair.map((operand) => isOfOne(claim, operand));
  if (operation === "difference" ? ofOne.includes(false) : !ofOne.includes(true)) return false;
  if (one.statement === other.statement) return true;
  if (operation === "difference") return shareMetric(claim, one) && shareMetric(claim, other);
  const counted = claim.noun.some((noun) => one.noun.includes(noun) && other.noun.includes(noun));
  return (
    counted || (one.figure.kind === "money" && Math.abs(one.statement.index - other.statement.index) === 1)
  );
}

function shareMetric({ metrics }: RoledFigure, operand: RoledFigure): boolean {
  return operand.bound.some((metric) => !WEAK_METRICS.has(metric) && metrics.includes(metric));
}

/** Whether the claim measures what the operand measures, as far as it is said. */
function isOfOne({ metrics }: RoledFigure, operand: RoledFigure): boolean {
  const areAlike = (one: string, other: string): boolean =>
    widerMetrics(one).includes(other) || widerMetrics(other).includes(one);
  if (metrics.length === 0 || operand.metrics.length === 0) return true;
  return operand.metrics.some((metric) => metrics.some((other) => areAlike(metric, other)));
}

/** Whether floats leave it possible; what may be is computed exactly. */
function mayYield(claim: Quantity, one: Quantity, other: Quantity): boolean {
  const [a, b, target] = [one, other, claim].map((figure) => {
    const value = scaled(figure);
    return Math.abs(Number(isRange(value) ? value[0] : value));
  });
  if (a === undefined || b === undefined || target === undefined) return false;
  const isNear = (result: number): boolean => Math.abs(Math.abs(result) - target) <= target * 0.2 + 1e-9;
  return isNear(a - b) || isNear(a + b);
}

function yields(claim: Quantity, pair: Pair, operation: Operation): boolean {
  const [one, other] = pair.map(({ figure }) => (isQuantity(figure) ? scaled(figure) : null));
  const target = scaled(claim);
  if (one === null || one === undefined || other === null || other === undefined || isRange(target))
    return false;
  const results = combine(one, other, operation);
  return results.length > 0 && results.every((result) => isTold(result, claim, target));
}

/** One result, or one for both ends of two ranges. */
function combine(one: Amount, other: Amount, operation: Operation): readonly Decimal[] {
  const apply = operation === "sum" ? add : subtract;
  if (isRange(one) && isRange(other)) return [apply(one[0], other[0]), apply(one[1], other[1])];
  return isRange(one) || isRange(other) ? [] : [apply(one, other)];
}

function isTold(result: Decimal, { qualifier, precision, kind }: Quantity, target: Decimal): boolean {
  if (compare(absolute(result), absolute(target)) === 0) return true;
  if (qualifier !== "about") return false;
  const place = kind === "basis-point" ? precision - 2 : precision;
  return compare(absolute(round(result, place)), absolute(target)) === 0;
}

/** "together", "in total", "including": words that add up. */
function isSum({ scopes, statement }: RoledFigure): boolean {
  return scopes.has("total") || idsIn(statement, "direction").has("include");
}

const COMPARING: ReadonlySet<string> = new Set(["up", "down", "above", "below"]);
const EXPECTING = /erwart|prognos|expect|forecast|estimat/u;

function isCompared({ segment: { mentions, tokens } }: RoledFigure): boolean {
  const compares = mentions.some(
    ({ concept: { kind, id } }) => (kind === "direction" && COMPARING.has(id)) || kind === "period",
  );
  return compares || tokens.some(({ key }) => EXPECTING.test(key));
}

function printFormula(claim: Quantity, operation: Operation, [one, other]: Pair): string {
  const sign = operation === "sum" ? "+" : "−";
  return `${one.figure.surface} ${sign} ${other.figure.surface} = ${claim.surface}`;
}
