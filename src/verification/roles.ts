import { compare } from "../domain/decimal.ts";
import type { Amount, Figure, Moment, Quantity } from "../domain/figure.ts";
import type { Language } from "../domain/language.ts";
import { isQuantity, isRange } from "../domain/figure.ts";
import { conceptsIn } from "../lexicon/concepts-in.ts";
import { tokenBefore, tokenBehind, tokensBefore, tokensBehind } from "./beside.ts";
import type { BoundMetrics } from "./bound-metrics.ts";
import { boundMetrics, follows } from "./bound-metrics.ts";
import { idsIn } from "./concept-ids.ts";
import { isCompared } from "./earlier-value.ts";
import { directionOf, isNegated, movesIn, signOf, wayOver } from "./figure-direction.ts";
import { isWhole, scopesOf } from "./figure-scope.ts";
import { isStandard, timesOf } from "./figure-times.ts";
import { namesExpectation } from "./names-expectation.ts";
import type { Place } from "./leaning.ts";
import { certaintiesOf, goesOnFrom, hedgingIn, leadsOf, leansOn } from "./leaning.ts";
import type { Segment, Statement, Statements } from "./statements.ts";
import type { Step } from "./steps.ts";
import { stepOf } from "./steps.ts";
import { keeping } from "./keeping.ts";

/** A figure with everything its clause says about it. Concepts are ids of the lexicon. */
export interface RoledFigure {
  readonly figure: Figure;
  readonly statement: Statement;
  readonly segment: Segment;
  /** The clause, and the clauses before it that it leans on where it says nothing itself. */
  readonly leaning: readonly Segment[];
  /** What stands before a colon and holds for it: "New jobs (planned): 300". */
  readonly leads: readonly Segment[];
  /** The metric it is bound to comes first. */
  readonly metrics: readonly string[];
  /** The concepts of the word it is bound to. */
  readonly bound: readonly string[];
  /** It is bound by nothing but a preposition: "cash of $540 million". */
  readonly held: boolean;
  /** The metric was named in the figure's own clause, or before a colon. */
  readonly metricStated: boolean;
  /** What is counted. */
  readonly noun: readonly string[];
  readonly step: Step | null;
  readonly direction: string | null;
  /** "Growth" alone says it. */
  readonly growing: boolean;
  /** Told by an earlier value beside it, not by a word. */
  readonly derived: boolean;
  readonly scopes: ReadonlySet<string>;
  readonly certainties: ReadonlySet<string>;
  readonly consensus: boolean;
  readonly negated: boolean;
  /** All of what another figure is a part of: "20 of its 185 stores". */
  readonly whole: boolean;
  /** An earlier value, named for comparison only. */
  readonly prior: boolean;
  /** -1 and 1 where the figure is written with "minus" and "plus", or with a sign; else 0. */
  readonly signed: -1 | 0 | 1;
  /** The moments of its clause that stand nearer to it than to another quantity. */
  readonly times: readonly Moment[];
}

/** Every figure of a text with its role. */
export function rolesOf(statements: Statements): readonly RoledFigure[] {
  return statements.list.flatMap((statement) => rolesIn(statement, statements));
}

/** Every figure of one sentence with its role; read once, and only where somebody asks. */
export const rolesIn = keeping((statement: Statement, statements: Statements): readonly RoledFigure[] =>
  hasFigures(statement) ? readRoles(statement, statements) : NONE,
);

const NONE: readonly RoledFigure[] = [];

function hasFigures({ quantities, moments }: Statement): boolean {
  return quantities.length > 0 || moments.length > 0;
}

function readRoles(statement: Statement, statements: Statements): readonly RoledFigure[] {
  const roles = statement.segments.flatMap((segment, at) =>
    [...segment.quantities, ...segment.moments].map((figure) =>
      readRole(figure, { statement, segment, at }, statements),
    ),
  );
  return roles.map((role) => withDirection(role, roles));
}

/** Where no word says it, an earlier value told beside it does: "2,6 Prozent (bisher: 2,3 Prozent)". */
function withDirection(role: RoledFigure, roles: readonly RoledFigure[]): RoledFigure {
  const isSaid = role.direction !== null && !role.leaning.every((segment) => !movesIn(segment));
  if (isSaid || role.prior || !isQuantity(role.figure) || role.step === "by") return role;
  const others = roles.filter(({ figure }) => isQuantity(figure));
  const at = others.indexOf(role);
  const near = [...others.slice(at + 1, at + 3), ...others.slice(Math.max(0, at - 1), at)];
  const earlier = near.find((other) => other.prior && other.figure.kind === role.figure.kind);
  if (!earlier || !isQuantity(earlier.figure) || isOfOtherSign(role, earlier)) return role;
  const direction = wayFrom(earlier.figure.value, role.figure.value);
  return direction === null ? role : { ...role, direction, derived: true };
}

/** A loss after a profit has gone the way no figure shows. */
function isOfOtherSign({ bound: one }: RoledFigure, { bound: other }: RoledFigure): boolean {
  return one.includes("loss") !== other.includes("loss");
}

/** Both ends of a range must have gone the same way; a single value has but one. */
function wayFrom(before: Amount, now: Amount): "up" | "down" | null {
  const [low, high] = isRange(now) ? now : [now, now];
  const [lower, higher] = isRange(before) ? before : [before, before];
  const order = compare(low, lower);
  return order === 0 || order !== compare(high, higher) ? null : order > 0 ? "up" : "down";
}

function readRole(figure: Figure, place: Place, { source }: Statements): RoledFigure {
  const { statement, segment } = place;
  const leaning = leansOn(place);
  const leads = leadsOf(place, source.text);
  const before = figure.kind === "number" ? [] : goesOnFrom(place, source.text);
  const metrics = withLoss(figure, segment, boundMetrics(figure, [...leaning, ...before]));
  const step = isQuantity(figure) ? stepOf(figure, segment, source.language) : null;
  const isDeviation = step === "by" && namesExpectation(segment) && deviates(figure, segment);
  const apposed = appositionTo(place, source);
  return {
    figure,
    statement,
    segment,
    leaning,
    leads,
    metrics: metrics.all,
    bound: metrics.bound,
    held: metrics.held,
    metricStated: [segment, ...leads, ...before].some((part) => idsIn(part, "metric").size > 0),
    noun: countedNoun(figure, segment, source),
    step,
    direction: directionOf(figure, leaning),
    growing: !leaning.some(movesIn),
    derived: false,
    scopes: new Set([...scopesOf(figure, segment), ...leads.flatMap((lead) => [...idsIn(lead, "scope")])]),
    certainties: isDeviation
      ? NO_CERTAINTY
      : hedgesOf(figure, place, [...hedgingIn(leaning, source.language), ...leads]),
    consensus: !isDeviation && [segment, ...leads].some((part) => isConsensus(figure, part)),
    negated: isNegated(figure, segment),
    whole: isWhole(figure, segment, source),
    prior:
      step === "from" ||
      (!isQuantity(figure) &&
        (isStandard(figure, segment) || isOfEarlier(figure, segment, source.language))) ||
      (apposed !== null && stepOf(apposed.figure, apposed.segment, source.language) === "from") ||
      (step !== "by" && isCompared(figure, place, source.language)),
    signed: signOf(figure, segment, source.text),
    times: timesOf(figure, segment, leads),
  };
}

const NO_CERTAINTY: ReadonlySet<string> = new Set();

/** "92 cents topped the 88 cents analysts had expected": what came out is not what was expected. */
function hedgesOf(
  figure: Figure,
  { statement, segment }: Place,
  leaning: readonly Segment[],
): ReadonlySet<string> {
  const all = certaintiesOf(leaning);
  const certainties = isAttributive(figure, statement) ? all.difference(HEDGES) : all;
  if (!idsIn(segment, "basis").has("consensus") || isConsensus(figure, segment)) return certainties;
  const isHeld = segment.mentions.some(
    ({ concept, span }) => HELD_AGAINST.has(concept.key) && span.start >= figure.span.end,
  );
  // "Its outlook of $2.3 billion fell short of estimates": a forecast all the same.
  const isForecast = segment.mentions.some(
    ({ concept, span }) => concept.key === "basis:guidance-basis" && span.end <= figure.span.start,
  );
  return isHeld && !isForecast ? new Set([...certainties].filter((id) => id !== "expected")) : certainties;
}

/** "Die Sparte mit 640 Beschäftigten und einem Ebitda von 210 Millionen könnte …": what it has, whatever becomes of it. */
function isAttributive({ span }: Figure, { tokens, mentions }: Statement): boolean {
  const next = tokenBehind(tokens, span.end);
  const isHedge = (start: number): boolean =>
    mentions.some(
      ({ concept: { kind, id }, span: other }) =>
        kind === "certainty" && HEDGES.has(id) && other.start === start,
    );
  if (!next || next.span.start - span.end > 2 || !isHedge(next.span.start)) return false;
  const before = tokensBefore(tokens, span.start, ATTRIBUTE).toReversed();
  const at = before.findIndex(({ key }) => key === "mit" || key === "with");
  const isVerb = (start: number): boolean =>
    mentions.some(({ concept: { kind }, span: other }) => VERBAL.has(kind) && other.start === start);
  return (
    at >= 0 &&
    at < before.length - 1 &&
    !before.slice(0, at).some((token) => isVerb(token.span.start)) &&
    before[at + 1]?.capital === true
  );
}

const HEDGES: ReadonlySet<string> = new Set(["planned", "expected", "possible", "future", "conditional"]);

/** How many words an attribute may have before its last figure. */
const ATTRIBUTE = 12;
const VERBAL: ReadonlySet<string> = new Set(["direction", "event", "certainty"]);

/** "Missed the forecast by two cents": how far from what was expected, and nothing that was. */
function deviates(figure: Figure, segment: Segment): boolean {
  if (wayOver(figure, segment) !== undefined) return true;
  // "Beating the 0.3% increase economists had expected": what was expected, with its article.
  const before = tokenBefore(segment.tokens, figure.span.start)?.key ?? "";
  if (/^(?:the|die|der|den|das|dem)$/u.test(before)) return false;
  const directions = idsIn(segment, "direction");
  return directions.has("above") || directions.has("below");
}

/** What analysts expect; those of one house, "analysts at Delmore Bank", are but that house. */
function isConsensus({ span: own }: Figure, { mentions, tokens }: Segment): boolean {
  return mentions.some(({ concept, span }) => {
    if (concept.key !== "basis:consensus") return false;
    // "Earnings of $1.47 topped the consensus of $1.41": what is held against it stands before the verb.
    const isHeldAgainst = mentions.some(
      (between) =>
        HELD_AGAINST.has(between.concept.key) &&
        between.span.start >= own.end &&
        between.span.end <= span.start,
    );
    if (isHeldAgainst) return false;
    const [next, house] = tokensBehind(tokens, span.end);
    return next === undefined || !OF_A_HOUSE.has(next.key) || house?.capital !== true;
  });
}

const HELD_AGAINST: ReadonlySet<string> = new Set([
  "direction:above",
  "direction:below",
  "direction:more-side",
  "direction:less-side",
]);

const OF_A_HOUSE: ReadonlySet<string> = new Set(["at", "bei", "from", "von", "der", "des"]);

/** "down from $2.39 in the third quarter of 2019": the time of an earlier value. */
function isOfEarlier({ span }: Moment, segment: Segment, language: Language): boolean {
  const before = segment.quantities.findLast((other) => other.span.end <= span.start);
  return (
    before !== undefined && span.start - before.span.end < 12 && stepOf(before, segment, language) === "from"
  );
}

/** "It lost $48 million": a loss, where neither a share nor an index is spoken of. */
function withLoss(figure: Figure, segment: Segment, metrics: BoundMetrics): BoundMetrics {
  const { mentions } = segment;
  if (figure.kind !== "money" || isLostOf(figure, segment)) return metrics;
  const lost = mentions.find(({ concept: { kind, id } }) => kind === "direction" && id === "defeat");
  const isBeside = lost !== undefined && figure.span.start - lost.span.end === 1;
  const isOfResult = metrics.all.every((metric) => RESULTS.has(metric));
  if (lost === undefined || !(metrics.all.length === 0 || (isBeside && isOfResult))) return metrics;
  return { ...metrics, bound: ["loss"], all: ["loss", ...metrics.all] };
}

/** "Lost $48 million in revenue": so much less of it, and no loss. */
function isLostOf({ span }: Figure, { mentions, tokens }: Segment): boolean {
  const [preposition, noun] = tokensBehind(tokens, span.end);
  return (
    /^(?:in|of|an)$/u.test(preposition?.key ?? "") &&
    mentions.some(({ concept, span: other }) => concept.kind === "metric" && other.start === noun?.span.start)
  );
}

/** What else a clause may name that tells of a loss by its verb. */
const RESULTS: ReadonlySet<string> = new Set(["profit", "gain", "loss", "revenue"]);

/** "from $702 million, or $2.18 a share": what is told once more is as old as what was told first. */
function appositionTo(
  { statement, segment, at }: Place,
  { text }: Statements["source"],
): { figure: Quantity; segment: Segment } | null {
  const before = statement.segments[at - 1];
  const figure = before?.quantities.at(-1);
  if (!before || !figure) return null;
  return /^(?:or|oder|das sind|i\.e\.)\s/u.test(text.slice(segment.span.start, segment.span.end))
    ? { figure, segment: before }
    : null;
}

/** "The 21,000 analysts had predicted": those who predicted, and not what they did. */
function isForecasters(nouns: readonly string[], { span }: Figure, { tokens }: Segment): boolean {
  if (!nouns.some((noun) => noun === "analysts" || noun === "economists")) return false;
  const behind = tokensBehind(tokens, span.start, 4).slice(1);
  return behind.some(({ key }) => PREDICTED.test(key));
}

const PREDICTED = /^(?:had|have|expected|forecast|predicted|estimated|projected|anticipated)$/u;

/** "Week 16": counted by what stands before. */
const STRETCHES: ReadonlySet<string> = new Set(["noun:weeks", "noun:days", "noun:months", "noun:hours"]);

/** The noun of the unit, or the one right behind a bare number: "3,200 of its clerical workers". */
function countedNoun(figure: Figure, segment: Segment, source: Statements["source"]): readonly string[] {
  if (figure.kind !== "number") return [];
  const unit = figure.unit?.code;
  const ordinal = segment.mentions.filter(
    ({ concept, span }) => STRETCHES.has(concept.key) && span.end + 1 === figure.span.start,
  );
  if (ordinal.length > 0) return ordinal.map(({ concept }) => concept.id);
  const mentions =
    unit === undefined
      ? segment.mentions.filter(({ span }) => follows(figure.span, span, segment))
      : conceptsIn(unit, { start: 0, end: unit.length }, source.language);
  const nouns = mentions
    .filter(({ concept, part }) => concept.kind === "noun" && !part)
    .map(({ concept }) => concept.id);
  return isForecasters(nouns, figure, segment) ? [] : nouns;
}
