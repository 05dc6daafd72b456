import type { Figure, Moment, Quantity } from "../domain/figure.ts";
import { isMoment, isQuantity, isRange } from "../domain/figure.ts";
import { textAt } from "../domain/span.ts";
import { boundIssues } from "./bounds.ts";
import { compareRoles } from "./compare-roles.ts";
import { oppositeWeight } from "./opposites.ts";
import { keyOf } from "../lexicon/stem.ts";
import type { Sides } from "./sides.ts";
import { relateMoments } from "./compare-times.ts";
import type { ValueMatch } from "../figures/agree.ts";
import { matchValues, sameUnit } from "../figures/agree.ts";
import { betterFit } from "./better-fit.ts";
import { MARGIN, fitOf, rolesWhere } from "./context-fit.ts";
import { derivations } from "./derive.ts";
import type { Issue, IssueCode } from "./issues.ts";
import { REFUSAL, weigh } from "./issues.ts";
import type { RoledFigure } from "./roles.ts";
import type { Statement } from "./statements.ts";
import { isStretch } from "./stretches.ts";
import { rolesIn } from "./roles.ts";

/** What the source makes of one figure of the claim. */
export interface FigureJudgment {
  readonly claim: RoledFigure;
  /** The figure of the source it was held against; null when there is none. */
  readonly source: RoledFigure | null;
  readonly issues: readonly Issue[];
  /** Set when code computed the figure from two stated ones. */
  readonly formula: string | null;
}

/** Holds one figure of the claim against every figure of the source that could be it; the best one counts. */
export function judgeFigure(claim: RoledFigure, sides: Sides): FigureJudgment {
  return isMoment(claim.figure)
    ? judgeMoment(claim, claim.figure, sides)
    : judgeQuantity(claim, claim.figure, sides);
}

function judgeQuantity(claim: RoledFigure, figure: Quantity, sides: Sides): FigureJudgment {
  const holds = ({ quantities }: Statement): boolean =>
    isRange(figure.value) || quantities.some((other) => matchValues(figure, other) !== "none");
  const matching = rolesWhere(sides, holds).map((roled) => ({ roled, match: matchOf(figure, roled, sides) }));
  const isStated = matching.some(
    ({ match, roled }) => match === "equal" && figure.qualifier === roled.figure.qualifier,
  );
  const candidates = matching.flatMap(({ roled, match }) => {
    if (match === "none" || (match === "near" && !isLoose(figure))) return [];
    // "About 12%" is the 12% stated, and not 12.3% rounded.
    if (isStated && match !== "equal") return [];
    const roles = compareRoles(claim, roled, sides);
    const issues = [
      ...valueIssues(claim, roled, { match, sides }),
      ...roles,
      ...betterFit({ claim, source: roled, issues: roles }, sides),
    ];
    return [{ claim, source: roled, issues, formula: null }];
  });
  const best = lightest(candidates, sides);
  if (best && weigh(best.issues) < REFUSAL) return best;
  const named = namesake(claim, sides);
  if (named) return named;
  const derived = best && isStatedOf(claim, best) ? null : deriveFigure(claim, sides);
  return derived ?? best ?? missing(claim, figure, sides);
}

/** The source states this value of this metric itself: nothing is to be computed. */
function isStatedOf(claim: RoledFigure, { source, issues }: FigureJudgment): boolean {
  const isTurned = issues.some(({ code }) => code === "direction");
  return isTurned && source !== null && claim.bound.some((metric) => source.bound.includes(metric));
}

/** "MAX 9", "A320": a number that belongs to a name, which the source has as well. */
function namesake(claim: RoledFigure, sides: Sides): FigureJudgment | null {
  const { figure, segment } = claim;
  if (figure.kind !== "number" || !/^\d{1,4}$/u.test(figure.surface)) return null;
  const before = segment.tokens.filter(({ span }) => span.end <= figure.span.start).at(-1);
  const name = before ? textAt(sides.claim.source.text, before.span) : "";
  const { text } = sides.source.source;
  if (!/^\p{Lu}/u.test(name)) return null;
  if (!text.includes(`${name} ${figure.surface}`)) {
    if (!/^\p{Lu}{2,}$/u.test(name)) return null;
    const other = new RegExp(`(?<!\\p{L})${name} \\d{1,4}(?![\\d.,])`, "u").exec(text)?.[0];
    const issues: readonly Issue[] = [{ code: "wrong-value", weight: 2, detail: other ?? "" }];
    return other === undefined ? null : { claim, source: null, issues, formula: null };
  }
  const isAlike = (other: Figure): boolean => other.surface === figure.surface;
  const holding = rolesWhere(sides, ({ quantities }) => quantities.some(isAlike));
  return {
    claim,
    source: holding.find((roled) => isAlike(roled.figure)) ?? null,
    issues: [],
    formula: null,
  };
}

/** A range may be told by its two ends: "up 4% to 7%", "von 4 bis 7 Prozent". */
function matchOf(figure: Quantity, roled: RoledFigure, { source }: Sides): ValueMatch {
  if (!isQuantity(roled.figure)) return "none";
  const match = matchValues(figure, roled.figure);
  if (match !== "none" || !isRange(figure.value)) return match;
  const [low, high] = figure.value;
  const next = rolesIn(roled.statement, source).find(
    (other) => other.segment === roled.segment && other.figure.span.start > roled.figure.span.end,
  );
  if (!next || !isQuantity(next.figure) || next.figure.span.start - roled.figure.span.end > BETWEEN_ENDS)
    return "none";
  const ends = [
    matchValues({ ...figure, value: low }, roled.figure),
    matchValues({ ...figure, value: high }, next.figure),
  ];
  return ends.every((end) => end === "equal") ? "equal" : "none";
}

/** " bis zu ", " and ". */
const BETWEEN_ENDS = 9;

function isLoose({ qualifier }: Quantity): boolean {
  return qualifier === "about" || qualifier === "less-than" || qualifier === "more-than";
}

interface Matched {
  readonly match: ValueMatch;
  readonly sides: Sides;
}

const EXACT = /(?<![\p{L}\p{N}])(?:genau|exakt|exactly|precisely)(?![\p{L}\p{N}])/iu;

function valueIssues(said: RoledFigure, stated: RoledFigure, { match, sides }: Matched): readonly Issue[] {
  const [claim, source] = [said.figure, stated.figure];
  if (!isQuantity(claim) || !isQuantity(source)) return [];
  const detail = withQualifier(source, sides);
  if (match === "end") return [{ code: "range-collapsed", weight: 1, detail }];
  if (match === "rounded" && claim.qualifier !== "about") return [{ code: "wrong-value", weight: 1, detail }];
  const before = sides.claim.source.text.slice(Math.max(0, claim.span.start - 12), claim.span.start);
  const tooFine = claim.precision < source.precision && !isRange(claim.value) && hasFiner(claim, sides);
  if (source.qualifier === "about" && (EXACT.test(before) || tooFine))
    return [{ code: "overprecise", weight: 1, detail }];
  const texts = { claimText: sides.claim.source.text, sourceText: sides.source.source.text, detail };
  return boundIssues(said, stated, texts);
}

/** "780.0" for "about 780" states a digit the source does not. */
function hasFiner({ surface }: Quantity, { claim }: Sides): boolean {
  return (claim.source.language === "de" ? /,\d*0(?!\d)/u : /\.\d*0(?!\d)/u).test(surface);
}

function withQualifier(source: Quantity, { source: { source: article } }: Sides): string {
  const from = Math.max(0, source.span.start - 10);
  return article.text.slice(source.qualifier === null ? source.span.start : from, source.span.end).trim();
}

function lightest<Candidate extends FigureJudgment>(
  candidates: readonly Candidate[],
  sides: Sides,
): Candidate | undefined {
  const fit = ({ claim, source }: Candidate): number =>
    source === null ? 0 : fitOf(claim, sides).fit(source);
  return candidates.reduce<Candidate | undefined>((best, next) => {
    if (!best) return next;
    const lead = weigh(best.issues) - weigh(next.issues);
    return lead > 0 || (lead === 0 && fit(next) > fit(best)) ? next : best;
  }, undefined);
}

function deriveFigure(claim: RoledFigure, sides: Sides): FigureJudgment | null {
  const found = derivations(claim, sides).map(({ from: [one], formula }) => {
    const issues = compareRoles(claim, one, sides).filter(({ code }) => OF_THE_SAME.has(code));
    return { claim, source: one, issues, formula };
  });
  return lightest(found, sides) ?? null;
}

/** A computed figure must still be of the same thing; its step and direction are its own. */
const OF_THE_SAME: ReadonlySet<IssueCode> = new Set(["opposite", "place", "noun"]);

/** No figure of the source has this value: the one the claim's words point to is named instead. */
function missing(claim: RoledFigure, figure: Quantity, sides: Sides): FigureJudgment {
  if (figure.implied)
    return { claim, source: null, issues: [{ code: "not-found", weight: 0.5, detail: "" }], formula: null };
  const word = keyOf(figure.surface, sides.claim.source.language);
  const isCounted =
    /^\p{Ll}{3,}$/u.test(word) && sides.claim.source.language === sides.source.source.language;
  if (figure.kind === "number" && isCounted && sides.source.words.has(word))
    return { claim, source: null, issues: [], formula: null };
  if (isOfParts(figure) || isStretch(figure, sides.source))
    return { claim, source: null, issues: [], formula: null };
  const best = nearestTo(claim, figure, sides);
  const issue: Issue = best
    ? { code: "wrong-value", weight: 2, detail: best.figure.surface }
    : { code: "not-found", weight: 2, detail: "" };
  return { claim, source: best, issues: [issue], formula: null };
}

/** "In zwei Stufen", "three reasons": how many things the claim itself tells. */
function isOfParts({ kind, surface, unit }: Quantity): boolean {
  return kind === "number" && /^\p{L}+$/u.test(surface) && PARTS.test(unit?.code ?? "");
}

const PARTS =
  /^(?:stufe|schritt|etappe|phase|teil|gr[uü]nd|faktor|bereich|seite|hinsicht|step|stage|phase|part|reason|way|side|area|instal)/iu;

/** What two figures of one unit have in common. */
const ALIKE = 0.5;

/** How many sentences are read closely for a figure that the source does not hold. */
const CLOSELY = 3;

/** The figure whose context fits best, in the sentences that promise most. */
function nearestTo(claim: RoledFigure, figure: Quantity, sides: Sides): RoledFigure | null {
  const { fit, most } = fitOf(claim, sides);
  const promising = sides.candidates
    .filter(({ quantities }) => quantities.length > 0)
    .map((statement) => ({ statement, most: most(statement) + ALIKE }))
    .sort((a, b) => b.most - a.most)
    .slice(0, CLOSELY);
  let best: RoledFigure | null = null;
  let highest = 1;
  for (const { statement, most: possible } of promising) {
    if (possible <= highest) break;
    for (const roled of rolesIn(statement, sides.source)) {
      if (!isQuantity(roled.figure)) continue;
      const here = fit(roled) + (sameUnit(figure, roled.figure) ? ALIKE : 0);
      if (here > highest) [best, highest] = [roled, here];
    }
  }
  return best;
}

function judgeMoment(claim: RoledFigure, moment: Moment, sides: Sides): FigureJudgment {
  const mayBe = (figure: Figure): boolean => {
    const relation = isMoment(figure) ? relateMoments(moment, figure) : "apart";
    return relation !== "apart" && (relation !== "unknown" || moment.stated === null);
  };
  const candidates = rolesWhere(sides, ({ moments }) => moments.some(mayBe))
    .filter(({ figure }) => mayBe(figure))
    .map((roled) => ({ claim, source: roled, issues: momentIssues(claim, roled, sides), formula: null }));
  const best = lightest(candidates, sides);
  if (best) return otherEnds(best, moment, sides) ?? best;
  const weight = moment.stated === null || isByName(moment) ? 0 : 1;
  return {
    claim,
    source: null,
    issues: weight ? [{ code: "not-found", weight, detail: "" }] : [],
    formula: null,
  };
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
