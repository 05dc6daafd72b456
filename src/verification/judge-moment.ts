import type { Figure, Moment } from "../domain/figure.ts";
import { isMoment } from "../domain/figure.ts";
import { textAt } from "../domain/span.ts";
import { isBefore } from "./compare-periods.ts";
import { relateMoments } from "./compare-times.ts";
import { bestMatch } from "./best-match.ts";
import { idsIn } from "./concept-ids.ts";
import { MARGIN, fitOf, rolesWhere } from "./context-fit.ts";
import { isStandard } from "./figure-times.ts";
import { isHalfAsMonths } from "./half-years.ts";
import type { Issue } from "./issues.ts";
import { lightest } from "./judgment.ts";
import type { FigureJudgment } from "./judgment.ts";
import { oppositeWeight } from "./opposites.ts";
import type { RoledFigure } from "./roles.ts";
import type { Sides } from "./sides.ts";

/** Holds a time of the claim against every time of the source that could be it. */
export function judgeMoment(claim: RoledFigure, moment: Moment, sides: Sides): FigureJudgment {
  const mayBe = (figure: Figure): boolean => {
    const relation = isMoment(figure) ? relateMoments(moment, figure) : "apart";
    return relation !== "apart" && (relation !== "unknown" || moment.stated === null);
  };
  const candidates = rolesWhere(sides, ({ moments }) => moments.some(mayBe))
    .filter(({ figure }) => mayBe(figure))
    .map((roled) => ({ claim, source: roled, issues: momentIssues(claim, roled, sides), formula: null }));
  const best = lightest(candidates, sides);
  if (best) return otherEnds(best, moment, sides) ?? best;
  const isHeld =
    moment.stated === null ||
    isByName(moment) ||
    isOfMonths(claim, moment, sides) ||
    (isStandard(moment, claim.segment) && isHeldAgainst(moment, sides));
  const weight = isHeld ? 0 : 1;
  return {
    claim,
    source: null,
    issues: weight ? [{ code: "not-found", weight, detail: "" }] : [],
    formula: null,
  };
}

/** "From the first quarter" of what a sentence of the source compares with "the previous quarter". */
function isHeldAgainst(moment: Moment, { source }: Sides): boolean {
  return source.list.some((statement) => isBefore(moment, idsIn(statement, "period")));
}

/** "In the first six months" of the sentence that tells what the claim tells. */
function isOfMonths({ statement, segment }: RoledFigure, moment: Moment, sides: Sides): boolean {
  // Beside a quantity, that one's own sentence is asked.
  if (segment.quantities.length > 0) return sides.source.list.some((other) => isHalfAsMonths(moment, other));
  const best = bestMatch(statement, sides);
  return best !== null && isHalfAsMonths(moment, best);
}

/** "5. bis 14. November" of what runs from the 5th to the 12th, and a deadline that is another day's. */
function otherEnds(judged: FigureJudgment, moment: Moment, sides: Sides): FigureJudgment | null {
  const all = sides.candidates.flatMap(({ moments }) => moments);
  const rivals = all.filter((other) => isStretchOfTime(other) && sharesEnd(moment, other));
  const isHeld = all.some((other) => isStretchOfTime(other) && relateMoments(moment, other) !== "apart");
  const rival = isStretchOfTime(moment) && !isHeld ? rivals[0] : otherDeadline(judged, moment, all);
  return rival ? { ...judged, issues: [{ code: "period", weight: 1, detail: rival.surface }] } : null;
}

function isStretchOfTime({ stated, value }: Moment): boolean {
  return typeof (stated ?? value) !== "string";
}

function sharesEnd(one: Moment, other: Moment): boolean {
  const endsOf = ({ stated, value }: Moment): readonly string[] => [stated ?? value].flat();
  const [ends, others] = [endsOf(one), endsOf(other)];
  return ends.length === others.length && ends.some((end, index) => end === others[index]);
}

/** "Until Dec. 3" of what was said on Dec. 3 and is due by another day. */
function otherDeadline({ source }: FigureJudgment, moment: Moment, all: readonly Moment[]): Moment | null {
  if (moment.qualifier !== "until" || !source || source.figure.qualifier === "until") return null;
  const isDue = (other: Moment): boolean => other.qualifier === "until";
  if (!all.some(isDue) || all.some((other) => isDue(other) && relateMoments(moment, other) !== "apart"))
    return null;
  return all.find(isDue) ?? null;
}

/** "Weihnachtsquartal": a time by its name need not be named so in the source. */
function isByName({ surface }: Moment): boolean {
  return /^(?:Weihnachts|Sommer|Winter|Herbst|Frühjahrs|Ferien|holiday|summer|winter|spring)/iu.test(surface);
}

/** "First quarter: …": a time that the figures behind it are judged with. */
function isLead({ statement, segment }: RoledFigure): boolean {
  return statement.segments.some(
    (other) =>
      other.span.start > segment.span.end && other.quantities.length > 0 && segment.tokens.length <= 3,
  );
}

/** A fit of less than this says nothing for a time: any sentence that fits is likelier meant. */
const HARDLY = 1;

/** A time is judged on its own only where no quantity stands beside it. */
function momentIssues(claim: RoledFigure, candidate: RoledFigure, sides: Sides): readonly Issue[] {
  if (claim.segment.quantities.length > 0 || isLead(claim)) return [];
  const { fit, most } = fitOf(claim, sides);
  const own = fit(candidate);
  const detail = textAt(sides.source.source.text, candidate.segment.span);
  const isApart = (figure: Figure): boolean =>
    isMoment(figure) && isMoment(claim.figure) && relateMoments(claim.figure, figure) === "apart";
  const rival = rolesWhere(
    sides,
    (statement) => statement.moments.some(isApart) && most(statement) > own + HARDLY,
  ).find((other) => isApart(other.figure) && fit(other) > own + (own < HARDLY ? HARDLY : MARGIN));
  const issues: Issue[] = rival ? [{ code: "period", weight: 1, detail: rival.figure.surface }] : [];
  if (candidate.prior && !claim.prior) issues.push({ code: "prior", weight: 1, detail });
  if (oppositeWeight(claim.segment, candidate.statement) > 0)
    issues.push({ code: "opposite", weight: 1, detail });
  return issues;
}
