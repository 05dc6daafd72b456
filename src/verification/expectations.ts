import { compare } from "../domain/decimal.ts";
import { isQuantity, isRange } from "../domain/figure.ts";
import { isSpeaker } from "./people.ts";
import { relateMoments } from "./compare-times.ts";
import { sameUnit } from "../figures/agree.ts";
import { namesExpectation } from "./names-expectation.ts";
import type { RoledFigure } from "./roles.ts";
import { idsIn } from "./concept-ids.ts";
import { rolesOf } from "./roles.ts";
import type { Passage, Statements } from "./statements.ts";
import { keeping } from "./keeping.ts";

type Side = "above" | "below";

/** A value that came out, held against the one that was expected. */
interface Surprise {
  readonly side: Side;
  readonly metrics: readonly string[];
}

/** Every actual value of a text that stands beside an expected one of the same unit. */
const surprisesOf = keeping((statements: Statements): readonly Surprise[] => {
  const roles = rolesOf(statements).filter(
    ({ figure }) => isQuantity(figure) && figure.kind !== "percentage-point",
  );
  return roles.filter(({ consensus }) => consensus).flatMap((expected) => surpriseBeside(expected, roles));
});

function surpriseBeside(expected: RoledFigure, roles: readonly RoledFigure[]): readonly Surprise[] {
  const before = roles.filter(
    (actual) =>
      !actual.consensus &&
      !actual.prior &&
      actual.signed === 0 &&
      actual.statement.index <= expected.statement.index &&
      (actual.statement.index >= expected.statement.index - 2 || isOfOneTime(actual, expected)) &&
      isComparable(actual, expected),
  );
  const told = before.filter(({ figure }) => figure.span.end <= expected.figure.span.start);
  const near = told.length > 0 ? told : before;
  const actual = near.findLast((candidate) => isOfOneTime(candidate, expected)) ?? near.at(-1);
  const side = actual ? sideOf(actual, expected) : null;
  return actual && side ? [{ side, metrics: [...actual.metrics, ...expected.metrics] }] : [];
}

function isOfOneTime({ times: one }: RoledFigure, { times: other }: RoledFigure): boolean {
  return one.some((moment) => other.some((expected) => relateMoments(moment, expected) === "same"));
}

function isComparable(one: RoledFigure, other: RoledFigure): boolean {
  const [{ figure: actual }, { figure: expected }] = [one, other];
  const counted = other.noun.filter((noun) => !isSpeaker(noun));
  if (one.noun.length > 0 && counted.length > 0 && !one.noun.some((noun) => counted.includes(noun)))
    return false;
  if (!isQuantity(actual) || !isQuantity(expected)) return false;
  return (
    actual.kind === expected.kind &&
    sameUnit(actual, expected) &&
    !isRange(actual.value) &&
    !isRange(expected.value)
  );
}

function sideOf({ figure: actual }: RoledFigure, { figure: expected }: RoledFigure): Side | null {
  if (!isQuantity(actual) || !isQuantity(expected) || isRange(actual.value) || isRange(expected.value))
    return null;
  const order = compare(actual.value, expected.value);
  return order === 0 ? null : order > 0 ? "above" : "below";
}

/** "Beating estimates": the source says itself that something came out so. */
function isToldInWords(side: Side, { list }: Statements): boolean {
  return list.some(({ segments, mentions }) => {
    if (!mentions.some(({ concept }) => concept.key === `direction:${side}`)) return false;
    return segments.some((segment) => idsIn(segment, "direction").has(side) && namesExpectation(segment));
  });
}

/** Whether a clause says that expectations were beaten where the figures missed them, or the reverse. */
export function isSurpriseTurned(
  claim: Passage,
  texts: { readonly claim: Statements; readonly source: Statements },
): boolean {
  const said = idsIn(claim, "direction");
  const isAbove = said.has("above") || said.has("more-side");
  const isBelow = said.has("below") || said.has("less-side");
  const side: Side | null = isAbove === isBelow ? null : isAbove ? "above" : "below";
  if (side === null || !namesExpectation(claim)) return false;
  const metrics = idsIn(claim, "metric");
  // What the claim itself states of both values tells more than sentences that may be of something else.
  const told = surprisesOf(texts.claim);
  const all = told.length > 0 ? told : surprisesOf(texts.source);
  const own = all.filter((surprise) => surprise.metrics.some((metric) => metrics.has(metric)));
  const isOfOthers = told.length === 0 && isToldInWords(side, texts.source);
  const fitting = own.length > 0 ? own : isOfOthers ? [] : all;
  return fitting.length > 0 && fitting.every((surprise) => surprise.side !== side);
}
