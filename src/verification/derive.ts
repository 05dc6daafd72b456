import type { Quantity } from "../domain/figure.ts";
import { isQuantity, isRange } from "../domain/figure.ts";
import { widerMetrics } from "../lexicon/relations.ts";
import { familyOf, isPoints, sameUnit } from "../figures/agree.ts";
import type { Operation } from "./compute.ts";
import { sizesOf, yields } from "./compute.ts";
import type { Operand } from "./operand-pairs.ts";
import { operandPairs } from "./operand-pairs.ts";
import { isOfEach, isProductOf } from "./computed-product.ts";
import { isAmong, isMultiple, isMultipleOf, namedBeside, sharesObject } from "./computed-ratio.ts";
import { isRestOf } from "./computed-rest.ts";
import { WEAK_METRICS } from "./metrics.ts";
import { namesExpectation } from "./names-expectation.ts";
import type { RoledFigure } from "./roles.ts";
import { rolesIn } from "./roles.ts";
import type { Sides } from "./sides.ts";
import type { Statement } from "./statements.ts";
import { idsIn } from "./concept-ids.ts";

/** A claim's figure that code computed from two figures of the source. */
export interface Derivation {
  readonly operation: Operation;
  readonly from: readonly [RoledFigure, RoledFigure];
  /** "54.3 % − 49.8 % = 4.5 pp", with the figures as the source writes them. */
  readonly formula: string;
}

/**
 * The ways a figure follows from two stated ones by one subtraction, addition, multiplication or division. Figures of
 * two sentences count only where both say that they are of the same thing, or where the claim names one of them.
 */
export function derivations(claim: RoledFigure, sides: Sides): readonly Derivation[] {
  const { figure } = claim;
  if (!isQuantity(figure) || isRange(figure.value) || isLevel(claim, sides)) return [];
  return operationsOf(claim).flatMap((operation) =>
    pairsFor(claim, operation, sides)
      .filter((pair) => belongTogether({ claim, pair, operation }, sides))
      .filter(([one, other]) => isComputed(claim, [one, other], operation))
      .map((pair) => ({
        operation,
        from: operation === "product" && !isOfEach(pair[0]) ? [pair[1], pair[0]] : pair,
        formula: printFormula(figure, operation, pair),
      })),
  );
}

/** "Provisions of 65 million are double its fine of 130 million": the source's own two figures, the wrong way around. */
export function isTurnedMultiple(claim: RoledFigure, sides: Sides): boolean {
  const operation = "ratio";
  return (
    isMultiple(claim.figure, namedBeside(claim, sides)) &&
    pairsFor(claim, operation, sides).some(
      (pair) =>
        isHeldAgainstNamed({ claim, pair, operation }, sides) &&
        !isMultipleOf(claim, pair, sides) &&
        isComputed(claim, pair, operation),
    )
  );
}

/** "Trimmed to 0.9%": what a metric is told to stand at is not by how much it moved. */
function isLevel(claim: RoledFigure, { source, candidates }: Sides): boolean {
  const { figure } = claim;
  if (figure.kind !== "percentage-point" || isRange(figure.value)) return false;
  const { value } = figure;
  return candidates.some(
    (statement) =>
      statement.quantities.some((other) => other.kind === "percent" && other.value === value) &&
      rolesIn(statement, source).some(
        (role) =>
          role.step === "to" &&
          role.figure.kind === "percent" &&
          role.figure.value === value &&
          role.metrics.some((metric) => claim.metrics.includes(metric)),
      ),
  );
}

type Pair = readonly [RoledFigure, RoledFigure];

function isComputed({ figure, segment }: RoledFigure, [one, other]: Pair, operation: Operation): boolean {
  if (!isQuantity(figure) || !isQuantity(one.figure) || !isQuantity(other.figure)) return false;
  const scopes = idsIn(segment, "scope");
  const end = scopes.has("top-end") ? "high" : scopes.has("low-end") ? "low" : null;
  return yields(figure, [one.figure, other.figure], { operation, end });
}

/** Figures that may yield the claim's, by their values alone; few, so that few roles are read. */
function pairsFor(claim: RoledFigure, operation: Operation, sides: Sides): readonly Pair[] {
  const { figure } = claim;
  if (!isQuantity(figure)) return [];
  const lists = sides.candidates.map((statement) => operandsIn(statement, figure, operation));
  const roleOf = ({ figure: own, statement }: Operand): readonly RoledFigure[] =>
    rolesIn(statement, sides.source).filter((roled) => roled.figure === own);
  const isOfOneSentence = operation === "product" || operation === "rest";
  const named = operation === "ratio" ? namedBeside(claim, sides) : null;
  const pairs: Pair[] = [];
  for (const list of isOfOneSentence ? lists : [lists.flat()])
    for (const [one, other] of operandPairs(list, { claim: figure, operation, named })) {
      if (pairs.length >= MOST) return pairs;
      pairs.push(...roleOf(one).flatMap((first) => roleOf(other).map((second): Pair => [first, second])));
    }
  return pairs;
}

/** More pairs than any article has: what is computed from a heap of figures proves nothing. */
const MOST = 2000;

function operandsIn(statement: Statement, claim: Quantity, operation: Operation): readonly Operand[] {
  const fitting = statement.quantities.filter((figure) => fitsAsOperand(claim, figure, operation));
  return fitting.map((figure) => ({ figure, statement, sizes: sizesOf(figure) }));
}

/** What the claim's own words ask for: "by", "below", "than expected" a difference; "together" a sum. */
function operationsOf(claim: RoledFigure): readonly Operation[] {
  if (claim.figure.kind === "multiple") return ["ratio"];
  if (isSum(claim)) return ["sum", "product"];
  if (claim.step === "from") return [claim.direction === "down" ? "sum" : "difference"];
  if (claim.step === "to") return [];
  return claim.step === "by" || isCompared(claim) ? ["difference"] : ["rest"];
}

/** Percentages differ by points; everything else by its own unit. */
function fitsAsOperand(claim: Quantity, operand: Quantity, operation: Operation): boolean {
  if (operation === "ratio") return operand.kind === "money" || operand.kind === "number";
  if (operation === "product") return operand.kind === "number" || sameUnit(claim, operand);
  if (operation === "rest") return claim.kind === "money" && sameUnit(claim, operand);
  if (operand.kind !== "percent") return sameUnit(claim, operand);
  return familyOf(claim) === "percentage-point" || isPoints(claim);
}

interface Deriving {
  readonly claim: RoledFigure;
  readonly pair: Pair;
  readonly operation: Operation;
}

function belongTogether(deriving: Deriving, sides: Sides): boolean {
  const { claim, pair, operation } = deriving;
  const [one, other] = pair;
  if (!isQuantity(one.figure) || !isQuantity(other.figure)) return false;
  if (operation === "product") return isProductOf(claim, pair);
  if (!sameUnit(one.figure, other.figure)) return false;
  if (operation === "rest") return isRestOf(claim, pair);
  if (operation === "ratio") return isHeldAgainstNamed(deriving, sides) && isMultipleOf(claim, pair, sides);
  if (isHeldAgainstNamed(deriving, sides)) return true;
  const ofOne = pair.map((operand) => isOfOne(claim, operand));
  if (operation === "difference" ? ofOne.includes(false) : !ofOne.includes(true)) return false;
  if (one.statement === other.statement) return true;
  if (operation === "difference") return shareMetric(claim, one) && shareMetric(claim, other);
  const counted = claim.noun.some((noun) => one.noun.includes(noun) && other.noun.includes(noun));
  return (
    counted || (one.figure.kind === "money" && Math.abs(one.statement.index - other.statement.index) === 1)
  );
}

/**
 * "Provisions of 65 million are six million less than its fine": the claim names one value and holds it against
 * another that the source tells beside it, or of whom the claim names.
 */
function isHeldAgainstNamed({ claim, pair, operation }: Deriving, sides: Sides): boolean {
  const named = namedBeside(claim, sides);
  const isNamed = ({ figure }: RoledFigure): boolean => isQuantity(figure) && isAmong(figure, named);
  const [own, against] = isNamed(pair[0]) ? pair : [pair[1], pair[0]];
  if (!isNamed(own) || isNamed(against)) return false;
  if (operation === "difference" && !isOnItsSide(claim, own, against)) return false;
  if (operation === "ratio" && !sharesObject(claim, against)) return false;
  if (own.statement === against.statement) return isAlike(claim, against);
  const names = new Set(claim.statement.names.map(({ key }) => key));
  const isNear = Math.abs(own.statement.index - against.statement.index) <= 2;
  return isNear && operation === "ratio"
    ? isAlike(claim, against)
    : against.segment.names.some(({ key }) => names.has(key)) &&
        own.statement.names.some(({ key }) => names.has(key));
}

/** The sentence of the claim speaks of it, by its metric or because it is what was expected. */
function isAlike({ statement }: RoledFigure, { metrics, consensus }: RoledFigure): boolean {
  const told = idsIn(statement, "metric");
  if (consensus) return namesExpectation(statement);
  return metrics.length === 0 || metrics.some((metric) => widerMetrics(metric).some((id) => told.has(id)));
}

/** What is told as so much less, and stands before it, is the smaller one. */
function isOnItsSide(
  { figure, direction, statement }: RoledFigure,
  own: RoledFigure,
  other: RoledFigure,
): boolean {
  if (!isQuantity(figure) || !isQuantity(own.figure) || !isQuantity(other.figure)) return false;
  if (isRange(own.figure.value) || isRange(other.figure.value)) return true;
  const named = [own.figure];
  const first = statement.quantities.find((quantity) => isAmong(quantity, named));
  if (!first || first.span.start > figure.span.start || direction === null) return true;
  const isMore = Number(own.figure.value) > Number(other.figure.value);
  return isMore === (direction === "up");
}

function shareMetric({ metrics }: RoledFigure, operand: RoledFigure): boolean {
  return operand.bound.some(
    (metric) => !WEAK_METRICS.has(metric) && widerMetrics(metric).some((id) => metrics.includes(id)),
  );
}

/** Whether the claim measures what the operand measures, as far as it is said. */
function isOfOne({ metrics }: RoledFigure, operand: RoledFigure): boolean {
  const areAlike = (one: string, other: string): boolean =>
    widerMetrics(one).includes(other) || widerMetrics(other).includes(one);
  if (metrics.length === 0 || operand.metrics.length === 0) return true;
  if (operand.consensus && operand.metrics.every((metric) => metric === "guidance")) return true;
  return operand.metrics.some((metric) => metrics.some((other) => areAlike(metric, other)));
}

/** "together", "in total", "including": words that add up. */
function isSum({ scopes, statement }: RoledFigure): boolean {
  return scopes.has("total") || idsIn(statement, "direction").has("include");
}

const COMPARING: ReadonlySet<string> = new Set(["up", "down", "above", "below"]);
const EXPECTING = /erwart|prognos|expect|forecast|estimat/u;

function isCompared({ segment: { mentions, tokens } }: RoledFigure): boolean {
  const compares = mentions.some(
    ({ concept: { kind, id } }) =>
      (kind === "direction" && COMPARING.has(id)) ||
      kind === "period" ||
      id === "top-end" ||
      id === "low-end",
  );
  return compares || tokens.some(({ key }) => EXPECTING.test(key));
}

function printFormula(claim: Quantity, operation: Operation, [one, other]: Pair): string {
  const sign = SIGNS[operation];
  return `${one.figure.surface} ${sign} ${other.figure.surface} = ${claim.surface}`;
}

const SIGNS: Readonly<Record<Operation, string>> = {
  sum: "+",
  difference: "−",
  rest: "−",
  product: "×",
  ratio: "÷",
};
