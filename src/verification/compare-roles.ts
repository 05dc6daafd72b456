import { textAt } from "../domain/span.ts";
import { basisWeight, hedgeWeight } from "./compare-certainty.ts";
import { nounWeight, partWeight } from "./compare-counts.ts";
import { metricWeight } from "./compare-metrics.ts";
import {
  EARLIER_PERIODS,
  comparedWeight,
  olderWeight,
  periodWeight,
  priorWeight,
} from "./compare-periods.ts";
import { placeWeight } from "./compare-places.ts";
import { scopeWeight } from "./compare-scopes.ts";
import { directionWeight, stepWeight } from "./compare-steps.ts";
import { contrastWeight } from "./contrast.ts";
import type { Issue, IssueCode } from "./issues.ts";
import { namesExpectation } from "./names-expectation.ts";
import { idsIn } from "./concept-ids.ts";
import { oppositeWeight } from "./opposites.ts";
import type { RoledFigure } from "./roles.ts";
import type { Sides } from "./sides.ts";
import type { Passage } from "./statements.ts";
import { isNamedLater, isOfAnother, isOfNamed, isOfRival } from "./subjects.ts";

/** Everything in the claim's role of a figure that the source's role of it speaks against. */
export function compareRoles(claim: RoledFigure, source: RoledFigure, sides: Sides): readonly Issue[] {
  const detail = textAt(sides.source.source.text, source.segment.span);
  const found: [IssueCode, number][] = [
    ["step", stepWeight(claim, source)],
    ["direction", directionWeight(claim, source)],
    ["metric", metricWeight(claim, source, sides)],
    ["noun", nounWeight(claim, source, sides)],
    ["swapped-part", partWeight(claim, source)],
    ["scope", scopeWeight(claim, source, sides)],
    ["period", periodWeight(claim, source, sides)],
    ["prior", Math.max(priorWeight(claim, source, sides), olderWeight(claim, source, sides))],
    ["period", comparedWeight(claim.segment, comparingIn(source))],
    ["basis", basisWeight(claim, source)],
    ["certainty", hedgeWeight(claim, source, sides)],
    ["place", placeWeight(claim, source, sides)],
    ["negation", claim.negated === source.negated ? 0 : 1],
    [
      "opposite",
      Math.max(
        surpriseWeight(claim, source),
        inclusionWeight(claim, source),
        ...[claim.segment, ...claim.leads].map((part) => oppositeWeight(part, source.segment)),
      ),
    ],
    [
      "subject",
      isOfAnother(claim.statement, source.statement, sides) ||
      isNamedLater(claim.statement, source.statement, sides) ||
      isOfRival(claim.statement, source.statement, sides) ||
      (source.metrics.length > 0 && isOfNamed(claim.statement, source.statement, sides))
        ? 1
        : contrastWeight(claim, source, sides),
    ],
  ];
  const told = areStretches(claim, source) ? found.filter(([code]) => !OF_VALUES.has(code)) : found;
  return told.flatMap(([code, weight]) => (weight > 0 ? [{ code, weight, detail }] : []));
}

/** "Down 5% from the previous quarter but 3% above the year before": each clause is compared by itself. */
function comparingIn({ segment, statement }: RoledFigure): Passage {
  const periods = idsIn(segment, "period");
  return EARLIER_PERIODS.some((id) => periods.has(id)) ? segment : statement;
}

/** "Beat the estimate" of what was "two cents below the average analyst estimate", told in the next clause. */
function surpriseWeight({ segment, consensus }: RoledFigure, { statement, figure }: RoledFigure): number {
  const told = idsIn(segment, "direction");
  if (consensus || !(told.has("above") || told.has("below")) || !namesExpectation(segment)) return 0;
  const next = statement.segments.find(
    (part) => part.span.start >= figure.span.end && part.span.start - figure.span.end < BESIDE,
  );
  if (!next || !namesExpectation(next) || idsIn(next, "direction").has("down")) return 0;
  const [said, stated] = [told, idsIn(next, "direction")];
  const isTurned = (one: string, other: string): boolean =>
    said.has(one) && !said.has(other) && stated.has(other) && !stated.has(one);
  return isTurned("above", "below") || isTurned("below", "above") ? 1 : 0;
}

/** "Unit costs, including fuel, fell 1.8%" of what is told without it. */
function inclusionWeight({ statement: claim }: RoledFigure, { segment: source }: RoledFigure): number {
  const [said, stated] = [idsIn(claim, "direction"), idsIn(source, "direction")];
  return said.has("include") && !said.has("exclude") && stated.has("exclude") && !stated.has("include")
    ? 1
    : 0;
}

/** How near the clause stands that tells what was expected, in characters. */
const BESIDE = 16;

/** "In the first nine months": how long it took is no value of a metric; whether it happened counts all the same. */
function areStretches({ noun: one, step: own }: RoledFigure, { noun: other, step }: RoledFigure): boolean {
  const isStretch = (noun: string): boolean => STRETCHES.has(noun);
  return own === null && step === null && one.some(isStretch) && other.some(isStretch);
}

const STRETCHES: ReadonlySet<string> = new Set(["months", "weeks", "days", "hours", "years"]);
const OF_VALUES: ReadonlySet<IssueCode> = new Set(["metric", "prior", "direction"]);
