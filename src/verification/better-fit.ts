import type { Figure } from "../domain/figure.ts";
import { isQuantity, isRange } from "../domain/figure.ts";
import { textAt } from "../domain/span.ts";
import { EARLIER_PERIODS } from "./compare-periods.ts";
import { idsIn } from "./concept-ids.ts";
import { compareRoles } from "./compare-roles.ts";
import { familyOf, matchValues } from "../figures/agree.ts";
import { MARGIN, fitOf, rolesWhere } from "./context-fit.ts";
import { WEAK_METRICS } from "./metrics.ts";
import type { Issue } from "./issues.ts";
import { weigh } from "./issues.ts";
import { rolesIn } from "./roles.ts";
import type { RoledFigure } from "./roles.ts";
import type { Sides } from "./sides.ts";
import type { Passage, Statement } from "./statements.ts";

/** A better fit alone refuses a claim from here on. */
const CAUTION = 0.75;

interface Held {
  readonly claim: RoledFigure;
  readonly source: RoledFigure;
  /** What speaks against the source's role. */
  readonly issues: readonly Issue[];
}

/** Another figure of the same kind stands where the claim's words point to. */
export function betterFit({ claim, source: candidate, issues }: Held, sides: Sides): readonly Issue[] {
  const { fit, most } = fitOf(claim, sides);
  const own = fit(candidate);
  const burden = weigh(issues);
  let best: RoledFigure | null = null;
  let margin = 0;
  const mayLead = (statement: Statement): boolean =>
    statement.quantities.some((figure) => isRival(claim.figure, figure)) &&
    most(statement) - own >= MARGIN / 2;
  for (const other of rolesWhere(sides, mayLead)) {
    if (other === candidate || !isRival(claim.figure, other.figure) || isFarOff(candidate, other)) continue;
    if (claim.prior && candidate.prior && !other.prior) continue;
    if (!measures(claim, other) && isTogether(claim, candidate, other, sides)) continue;
    if (claim.consensus && candidate.consensus && !other.consensus) continue;
    if (isCountedOtherwise(claim, candidate, other) || isNamedThere(claim, candidate, other)) continue;
    if (isComparedThere(claim, candidate, other) || isBoundedThere(claim, candidate, other)) continue;
    if (measures(claim, candidate) && !measures(claim, other)) continue;
    const lead = fit(other) - own;
    if (lead <= margin || lead < MARGIN / 2) continue;
    if (isToldBeside({ claim, source: candidate }, other, sides)) continue;
    if (weigh(compareRoles(claim, other, sides)) <= burden) [best, margin] = [other, lead];
  }
  if (!best || margin < MARGIN / 2) return [];
  const detail = `${best.figure.surface} – ${textAt(sides.source.source.text, best.segment.span)}`;
  return [{ code: "better-fit", weight: Math.min(1, (margin / MARGIN) * CAUTION), detail }];
}

/** "Nine months" are no rival of so many hours, where months are found. */
function isCountedOtherwise({ noun }: RoledFigure, candidate: RoledFigure, other: RoledFigure): boolean {
  const isShared = (counted: readonly string[]): boolean => counted.some((id) => noun.includes(id));
  return isShared(candidate.noun) && other.noun.length > 0 && !isShared(other.noun);
}

/** "Most of it, 96 million, falls to Granbeton": whom the claim names stands beside the one, and not with the rival. */
function isNamedThere(claim: RoledFigure, candidate: RoledFigure, other: RoledFigure): boolean {
  if (candidate.metrics.length > 0 || candidate.statement === other.statement) return false;
  const names = new Set(claim.statement.names.map(({ key }) => key));
  const isNaming = (passage: Passage): boolean => passage.names.some(({ key }) => names.has(key));
  return isNaming(candidate.segment) && !isNaming(other.statement);
}

/** "Should the ratio stay above 4.0": both are bounds, and the rival is none. */
function isBoundedThere(claim: RoledFigure, candidate: RoledFigure, other: RoledFigure): boolean {
  const { qualifier } = claim.figure;
  if (qualifier === null || qualifier === "about") return false;
  return candidate.figure.qualifier === qualifier && other.figure.qualifier !== qualifier;
}

/** "From a year earlier": the one is compared so, and the rival with another time or none. */
function isComparedThere(claim: RoledFigure, candidate: RoledFigure, other: RoledFigure): boolean {
  const said = EARLIER_PERIODS.filter((id) => idsIn(claim.statement, "period").has(id));
  const isSo = ({ segment }: RoledFigure): boolean => said.some((id) => idsIn(segment, "period").has(id));
  return isSo(candidate) && !isSo(other);
}

/** Another figure of the claim stands in the sentence of this one, and not in the rival's. */
function isTogether(
  claim: RoledFigure,
  { statement }: RoledFigure,
  rival: RoledFigure,
  sides: Sides,
): boolean {
  if (rival.statement === statement) return false;
  const isIn = (passage: Statement): boolean =>
    rolesIn(claim.statement, sides.claim).some(
      ({ figure }) =>
        figure !== claim.figure &&
        isQuantity(figure) &&
        passage.quantities.some((stated) => matchValues(figure, stated) === "equal"),
    );
  return isIn(statement) && !isIn(rival.statement);
}

/** Whether both are bound to one metric that says what a figure is of. */
function measures({ bound }: RoledFigure, { bound: other }: RoledFigure): boolean {
  return bound.some((metric) => !WEAK_METRICS.has(metric) && other.includes(metric));
}

/** What the words on one side of a figure weigh: they may be those of the one as of the other. */
const NEIGHBOR = 0.8;

/**
 * "Ebit of 412 million beat the 375 million expected": the rival is told by the claim too, and fits better there than
 * what the claim's own figure was found in.
 */
function isToldBeside(
  { claim, source }: Pick<Held, "claim" | "source">,
  rival: RoledFigure,
  sides: Sides,
): boolean {
  const own = fitOf(claim, sides).fit(rival);
  return rolesIn(claim.statement, sides.claim).some((beside) => {
    if (beside === claim || !isQuantity(beside.figure) || !isQuantity(rival.figure)) return false;
    if (matchValues(beside.figure, rival.figure) !== "equal") return false;
    const { fit } = fitOf(beside, sides);
    return fit(rival) >= own - NEIGHBOR || fit(rival) >= fit(source) + NEIGHBOR;
  });
}

function isRival(figure: Figure, other: Figure): boolean {
  if (!isQuantity(figure) || !isQuantity(other)) return false;
  return familyOf(figure) === familyOf(other) && matchValues(figure, other) === "none";
}

/** A price per share is no rival of a company's profit. */
function isFarOff({ figure: one }: RoledFigure, { figure: other }: RoledFigure): boolean {
  if (one.kind !== "money" || other.kind !== "money") return false;
  const [a, b] = [one.value, other.value].map((value) => Math.abs(Number(isRange(value) ? value[0] : value)));
  return a !== undefined && b !== undefined && Math.max(a, b) > 10_000 * Math.min(a, b);
}
