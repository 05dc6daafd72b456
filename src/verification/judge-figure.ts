import type { Figure, Quantity } from "../domain/figure.ts";
import { isMoment, isQuantity, isRange } from "../domain/figure.ts";
import { textAt } from "../domain/span.ts";
import { tokenBefore } from "./beside.ts";
import { boundIssues } from "./bounds.ts";
import { compareRoles } from "./compare-roles.ts";
import { keyOf } from "../lexicon/stem.ts";
import type { Sides } from "./sides.ts";
import type { ValueMatch } from "../figures/agree.ts";
import { matchValues, sameUnit } from "../figures/agree.ts";
import { betterFit } from "./better-fit.ts";
import { fitOf, rolesWhere } from "./context-fit.ts";
import { derivations, isTurnedMultiple } from "./derive.ts";
import { judgeMoment } from "./judge-moment.ts";
import { lightest } from "./judgment.ts";
import type { FigureJudgment } from "./judgment.ts";
import type { Issue, IssueCode } from "./issues.ts";
import { REFUSAL, weigh } from "./issues.ts";
import type { RoledFigure } from "./roles.ts";
import { isBothOf, isScore } from "./told-counts.ts";
import type { Statement } from "./statements.ts";
import { isStretch } from "./stretches.ts";
import { rolesIn } from "./roles.ts";

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
  const before = tokenBefore(segment.tokens, figure.span.start);
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

/** "By 6% to 9%", "zwischen 6 und 9 Prozent": the other end stands right beside. */
function tellsOtherEnd({ figure, segment }: RoledFigure, source: Quantity, text: string): boolean {
  return segment.quantities.some((other) => {
    const [first, last] = [figure, other].sort((a, b) => a.span.start - b.span.start);
    return (
      other.span !== figure.span &&
      first !== undefined &&
      last !== undefined &&
      last.span.start - first.span.end <= BETWEEN_ENDS &&
      matchValues(other, source) === "end" &&
      !MOVED_TO.test(text.slice(first.span.end, last.span.start))
    );
  });
}

/** "Von 6 auf 9 Prozent", "to 9% from 6%": where it went and where it came from, and no two ends. */
const MOVED_TO = /(?<!\p{L})(?:auf|from|von|nach|after)(?!\p{L})/u;

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
  if (match === "end")
    return tellsOtherEnd(said, source, sides.claim.source.text)
      ? []
      : [{ code: "range-collapsed", weight: 1, detail }];
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
  if (isTurnedMultiple(claim, sides))
    return { claim, source: null, issues: [{ code: "wrong-value", weight: 2, detail: "" }], formula: null };
  if (figure.implied)
    return { claim, source: null, issues: [{ code: "not-found", weight: 0.5, detail: "" }], formula: null };
  const word = keyOf(figure.surface, sides.claim.source.language);
  const isCounted =
    /^\p{Ll}{3,}$/u.test(word) && sides.claim.source.language === sides.source.source.language;
  if (figure.kind === "number" && isCounted && sides.source.words.has(word))
    return { claim, source: null, issues: [], formula: null };
  if (isOfParts(figure) || isStretch(figure, sides.source) || isBothOf(claim, sides) || isScore(claim, sides))
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
