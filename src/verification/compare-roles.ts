import type { Moment, Quantity } from "../domain/figure.ts";
import { isQuantity } from "../domain/figure.ts";
import { OPPOSITES, widerMetrics } from "../lexicon/relations.ts";
import { keyOf, stemOf } from "../lexicon/stem.ts";
import { textAt } from "../domain/span.ts";
import { granularityOf, relateMoments } from "./compare-times.ts";
import type { TimeRelation } from "./compare-times.ts";
import { isPast } from "./tense.ts";
import type { Issue, IssueCode } from "./issues.ts";
import type { RoledFigure } from "./roles.ts";
import { idsIn, rolesOf } from "./roles.ts";
import { contrastWeight } from "./contrast.ts";
import { isOfAnother } from "./subjects.ts";
import { WEAK_METRICS } from "./metrics.ts";
import type { Passage, Statement, Statements } from "./statements.ts";

/** Both sides of a comparison. */
export interface Sides {
  readonly claim: Statements;
  readonly source: Statements;
  /** The source's title, read as a sentence: context that bears nothing out. */
  readonly headline: Statement | null;
  /** The sentences of the source that may bear the claim out. */
  readonly candidates: readonly Statement[];
}

/** Everything in the claim's role of a figure that the source's role of it speaks against. */
export function compareRoles(claim: RoledFigure, source: RoledFigure, sides: Sides): readonly Issue[] {
  const detail = textAt(sides.source.source.text, source.segment.span);
  const found: [IssueCode, number][] = [
    ["step", stepWeight(claim, source)],
    ["direction", directionWeight(claim, source)],
    ["metric", metricWeight(claim, source, sides)],
    ["noun", nounWeight(claim, source, sides)],
    ["swapped-part", partWeight(claim, source)],
    ["scope", scopeWeight(claim, source)],
    ["period", periodWeight(claim, source, sides)],
    ["prior", priorWeight(claim, source)],
    ["period", comparedWeight(claim.segment, source.statement)],
    ["basis", basisWeight(claim, source)],
    ["certainty", hedgeWeight(claim, source, sides)],
    ["place", placeWeight(claim, source, sides)],
    ["negation", claim.negated === source.negated ? 0 : 1],
    ["opposite", oppositeWeight(claim.segment, source.segment)],
    [
      "subject",
      isOfAnother(claim.statement, source.statement, sides) ? 1 : contrastWeight(claim, source, sides),
    ],
  ];
  return found.flatMap(([code, weight]) => (weight > 0 ? [{ code, weight, detail }] : []));
}

function stepWeight(claim: RoledFigure, source: RoledFigure): number {
  if (claim.step === source.step) return 0;
  if (claim.step !== null && source.step !== null) return 1;
  const step = claim.step ?? source.step;
  if (step === "to" && (isMovedBy(claim) || isMovedBy(source))) return 1;
  if (step !== "by") return 0;
  if (!isRelative(claim)) return 0.8;
  return claim.step === "by" && claim.direction !== null && source.direction === null ? 0.8 : 0.2;
}

/** "verlor 34,60 Euro": a verb of movement right before an amount says by how much. */
function isMovedBy({ figure, segment, step }: RoledFigure): boolean {
  if (step !== null || (figure.kind !== "money" && figure.kind !== "number")) return false;
  return segment.mentions.some(
    ({ concept: { kind, id }, span }) =>
      kind === "direction" &&
      (id === "up" || id === "down") &&
      span.end <= figure.span.start &&
      figure.span.start - span.end <= 1,
  );
}

function isRelative({ figure }: RoledFigure): boolean {
  return figure.kind === "percent" || figure.kind === "percentage-point" || figure.kind === "basis-point";
}

function directionWeight(claim: RoledFigure, source: RoledFigure): number {
  if (overEarlier(claim) * overEarlier(source) < 0) return 1;
  if (overEarlier(claim) * wayOf(source) < 0 || wayOf(claim) * overEarlier(source) < 0) return 1;
  if (claim.direction === null || source.direction === null || claim.direction === source.direction) return 0;
  if (claim.growing && source.derived) return 0;
  if (claim.direction !== "unchanged" && source.direction !== "unchanged") return 1;
  return claim.step === null && source.step === null ? 0.4 : 1;
}

function wayOf({ direction }: RoledFigure): number {
  return direction === "up" ? 1 : direction === "down" ? -1 : 0;
}

/** "4,8 Prozent über dem Vorjahresniveau" has risen. */
function overEarlier({ segment, figure }: RoledFigure): number {
  if (figure.kind !== "percent") return 0;
  const behind = segment.tokens.find(({ span }) => span.start >= figure.span.end)?.key;
  return behind === "uber" || behind === "above" || behind === "over"
    ? 1
    : behind === "unter" || behind === "below" || behind === "under"
      ? -1
      : 0;
}

function metricWeight(claim: RoledFigure, source: RoledFigure, { source: whole }: Sides): number {
  if (sign(claim) * sign(source) < 0) return 1;
  if (claim.signed * source.signed < 0) return 1;
  if (claim.bound.some((metric) => source.bound.includes(metric) && WEAK_METRICS.has(metric))) return 0;
  const [one, other] = [plainMetrics(claim), plainMetrics(source)];
  const [first] = one;
  const [second] = other;
  if (first === undefined) return 0;
  if (second === undefined) return unnamedWeight(claim, source, whole);
  if (isBoundElsewhere(claim, source, whole)) return 1;
  if (other.includes(first)) return 0;
  const alike = other.find((metric) => related(first, metric));
  if (alike !== undefined) return isNarrowed(first, alike, whole) ? 1 : 0;
  if (one.some((metric) => related(metric, second))) return 0.3;
  return claim.metricStated && source.metricStated ? 1 : 0.6;
}

/** "Bei einem Umsatz von 1,48 Milliarden einen Verlust von 36 Millionen": the clause has a figure for each. */
function isBoundElsewhere(claim: RoledFigure, source: RoledFigure, whole: Statements): boolean {
  const [said, stated] = [strong(claim.bound), strong(source.bound)];
  if (said.length === 0 || stated.length === 0 || meets(said, stated)) return false;
  return rolesOf(whole).some(
    (other) => other !== source && other.segment === source.segment && meets(said, strong(other.bound)),
  );
}

function strong(metrics: readonly string[]): readonly string[] {
  return metrics
    .filter((metric) => !WEAK_METRICS.has(metric))
    .map((metric) => (metric === "loss" ? "profit" : metric));
}

function meets(one: readonly string[], other: readonly string[]): boolean {
  return one.some((metric) => other.some((stated) => related(metric, stated)));
}

/** Metrics that are weak as words go but mean something else than revenue or profit. */
const OTHERWISE: ReadonlySet<string> = new Set(["costs", "share-price", "stake", "loan", "bond", "price"]);

/** The claim names a metric where the source names none, or only a vague one. */
function unnamedWeight(claim: RoledFigure, source: RoledFigure, { concepts }: Statements): number {
  const [bound] = claim.bound.filter((metric) => !WEAK_METRICS.has(metric));
  if (bound === undefined) return 0;
  const vague = source.bound.filter((metric) => OTHERWISE.has(metric));
  if (vague.length > 0 && !vague.some((metric) => related(bound, metric))) return 1;
  const isElsewhere = [...concepts].some(
    (concept) => concept.startsWith("metric:") && related(bound, concept.slice(7)),
  );
  return isElsewhere ? UNNAMED.elsewhere : UNNAMED.nowhere;
}

/** Sources tell metrics in words no lexicon has; that another figure is called so speaks against it all the more. */
const UNNAMED = { elsewhere: 0.5, nowhere: 0.5 } as const;

/** The claim says "core inflation" of what the source, which names that elsewhere, calls "inflation". */
function isNarrowed(claim: string, source: string, { concepts }: Statements): boolean {
  return claim !== source && widerMetrics(claim).includes(source) && concepts.has(`metric:${claim}`);
}

/** Without those that seldom say what a figure is of; a loss is a profit with another sign. */
function plainMetrics({ metrics }: RoledFigure): readonly string[] {
  return metrics
    .filter((metric) => !WEAK_METRICS.has(metric))
    .map((metric) => (metric === "loss" ? "profit" : metric));
}

const GAINS: ReadonlySet<string> = new Set([
  "gain",
  "profit",
  "net-income",
  "operating-profit",
  "pretax-profit",
]);

function sign({ bound }: RoledFigure): number {
  return bound.includes("loss") ? -1 : bound.some((metric) => GAINS.has(metric)) ? 1 : 0;
}

function related(one: string, other: string): boolean {
  return widerMetrics(one).includes(other) || widerMetrics(other).includes(one);
}

/** The source counts something by a word the lexicon has not, and the claim's noun stands nowhere in it. */
function isOtherwiseCounted(claim: RoledFigure, source: RoledFigure, { concepts }: Statements): boolean {
  const isPlain = claim.noun.some((noun) => noun === "people" || noun === "share-units" || noun === "years");
  return !isPlain && source.figure.unit !== null && !claim.noun.some((noun) => concepts.has(`noun:${noun}`));
}

const ALIKE_NOUNS: readonly ReadonlySet<string>[] = [
  new Set(["jobs", "employees", "people"]),
  new Set(["companies", "banks"]),
  new Set(["customers", "people", "users"]),
];

function nounWeight(claim: RoledFigure, source: RoledFigure, { claim: one, source: other }: Sides): number {
  if (claim.noun.length > 0 && source.noun.length === 0 && isOtherwiseCounted(claim, source, other))
    return 0.8;
  if (claim.noun.length > 0 && source.noun.length > 0) {
    if (claim.noun.some((noun) => source.noun.includes(noun))) return 0;
    const alike = ALIKE_NOUNS.some(
      (set) => claim.noun.some((n) => set.has(n)) && source.noun.some((n) => set.has(n)),
    );
    return alike ? 0.4 : 1;
  }
  const [unit, stated] = [claim.figure.unit?.code, source.figure.unit?.code];
  if (claim.figure.kind !== "number" || unit === undefined || stated === undefined) return 0;
  const language = one.source.language;
  if (language !== other.source.language) return 0;
  if (stemOf(keyOf(unit, language), language) === stemOf(keyOf(stated, language), language)) return 0;
  if (!other.words.has(keyOf(unit, language)) && !other.words.has(stemOf(keyOf(unit, language), language)))
    return 1;
  return claim.noun.length + source.noun.length > 0 ? 0.6 : 0.5;
}

/** "About 20 of its 185 stores": what happens to the part is not told of the whole. */
function partWeight(claim: RoledFigure, source: RoledFigure): number {
  if (claim.whole === source.whole) return 0;
  const happens = (source.whole ? claim : source).leaning.some((segment) =>
    segment.mentions.some(({ concept }) => HAPPENING.has(concept.id)),
  );
  return happens ? 1 : 0;
}

const HAPPENING: ReadonlySet<string> = new Set([
  "up",
  "down",
  "open",
  "close",
  "hire",
  "dismiss",
  "sell",
  "buy",
  "vote",
  "recall",
]);

const RATES = ["per-year", "per-quarter", "per-month", "per-week", "per-day"] as const;

function scopeWeight(claim: RoledFigure, source: RoledFigure): number {
  const wider = new Set(source.leaning.flatMap((segment) => [...idsIn(segment, "scope")]));
  const rates = RATES.filter((rate) => claim.scopes.has(rate));
  const stated = RATES.filter((rate) => wider.has(rate) || source.scopes.has(rate));
  if (rates.length > 0 && !rates.some((rate) => stated.includes(rate))) return stated.length > 0 ? 1 : 0.6;
  if (claim.scopes.has("net") && wider.has("gross")) return 1;
  if (claim.scopes.has("gross") && wider.has("net")) return 1;
  if (claim.figure.kind !== "money") return 0;
  const perShare = claim.scopes.has("per-share") || claim.metrics.includes("eps");
  const isSaidOfAnother = idsIn(source.segment, "scope").has("per-share") && !source.scopes.has("per-share");
  const statedPerShare =
    source.scopes.has("per-share") ||
    (wider.has("per-share") && !isSaidOfAnother) ||
    source.metrics.includes("eps");
  const isPrice = source.metrics.includes("share-price") && !isSaidOfAnother;
  if (perShare && !statedPerShare && !isPrice) return 0.8;
  return claim.scopes.has("total") && source.scopes.has("per-share") ? 1 : 0;
}

function periodWeight(claim: RoledFigure, source: RoledFigure, sides: Sides): number {
  const moments = isQuantity(claim.figure)
    ? claim.times.filter(({ surface }) => !/^(?:Weihnachts|holiday)/iu.test(surface))
    : [];
  const own = source.times;
  let worst = spanWeight(claim, source);
  for (const moment of moments) worst = Math.max(worst, momentWeight(moment, { own, source, sides }));
  return worst;
}

function momentWeight(
  moment: Moment,
  {
    own,
    source,
    sides,
  }: { readonly own: readonly Moment[]; readonly source: RoledFigure; readonly sides: Sides },
): number {
  const relation = (other: Moment): TimeRelation => relateMoments(moment, other);
  const fits = (other: Moment): boolean => relation(other) === "same" || relation(other) === "inside";
  const isApart = (other: Moment): boolean => relation(other) === "apart";
  if (own.some(fits) || (own.length > 0 && !own.some(isApart))) return 0;
  const sentence = source.statement.moments;
  if (sentence.some(fits)) return own.some(isApart) ? 1 : besideOther(source, fits);
  const before = sides.source.list.slice(0, source.statement.index).flatMap(({ moments }) => moments);
  if (sentence.some(isApart)) return 1;
  if (before.some(fits)) return 0;
  return sides.source.source.figures.some((figure) => !isQuantity(figure) && fits(figure)) ? 0.6 : 1;
}

/** The time stands in another clause: for all of the sentence, or for that clause's own figure. */
function besideOther(
  { statement, segment, leaning }: RoledFigure,
  fits: (moment: Moment) => boolean,
): number {
  const home = statement.segments.find(({ moments }) => moments.some(fits));
  if (!home || leaning.includes(home) || home.quantities.length === 0) return 0;
  if (statement.segments.indexOf(home) < statement.segments.indexOf(segment)) return 0;
  return home.moments.some((moment) => moment.qualifier === "until" && fits(moment)) ? 0.6 : 1;
}

const SPANS = [
  "quarterly",
  "half-yearly",
  "nine-months",
  "eight-months",
  "first-week",
  "first-month",
  "full-year",
] as const;

function spanWeight(claim: RoledFigure, source: RoledFigure): number {
  if (!isQuantity(claim.figure)) return 0;
  const own = spansNamed(source.segment);
  const [one, other] = [spansNamed(claim.segment), own.size > 0 ? own : spansNamed(source.statement)];
  if (one.size === 0 || other.size === 0 || [...one].some((name) => other.has(name))) return 0;
  return 1;
}

function spansNamed(passage: Passage): ReadonlySet<string> {
  const scopes = idsIn(passage, "scope");
  const named = new Set<string>(SPANS.filter((name) => scopes.has(name)));
  const sizes = new Set(passage.moments.map(granularityOf));
  if (sizes.has("quarter")) named.add("quarterly");
  if (sizes.has("half")) named.add("half-yearly");
  if (sizes.has("year") && named.size === 0) named.add("full-year");
  return named;
}

const COMPARED = ["previous-year", "previous-quarter", "previous-month", "previous"];

function priorWeight(claim: RoledFigure, source: RoledFigure): number {
  if (!source.prior || claim.prior || claim.step === "by") return 0;
  const periods = idsIn(claim.segment, "period");
  if (COMPARED.some((id) => periods.has(id))) return 0;
  const own = source.times.filter(({ span }) => span.start >= source.figure.span.end);
  const fits = claim.times.some((moment) => own.some((other) => relateMoments(moment, other) !== "apart"));
  return fits ? 0 : 1;
}

/** "Year on year" is not "from the month before". */
export function comparedWeight(claim: Passage, source: Passage): number {
  const [said, stated] = [idsIn(claim, "period"), idsIn(source, "period")];
  const of = (ids: ReadonlySet<string>): readonly string[] => EARLIER_PERIODS.filter((id) => ids.has(id));
  const [one, other] = [of(said), of(stated)];
  if (one.length > 0 && other.length > 0 && !one.some((id) => other.includes(id))) return 1;
  return CALENDARS.some((names) => isOtherName(names, said, stated)) ? 1 : 0;
}

export const CALENDARS = [
  ["spring", "summer", "autumn", "winter"],
  ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
] as const;

/** "In spring" where the source says autumn. */
function isOtherName(
  names: readonly string[],
  said: ReadonlySet<string>,
  stated: ReadonlySet<string>,
): boolean {
  const [one, other] = [names.filter((id) => said.has(id)), names.filter((id) => stated.has(id))];
  return one.length > 0 && other.length > 0 && !one.some((id) => other.includes(id));
}

const EARLIER_PERIODS = [
  "previous-year",
  "previous-quarter",
  "previous-month",
  "previous-week",
  "previous-day",
];

function basisWeight(claim: RoledFigure, source: RoledFigure): number {
  if (claim.consensus === source.consensus) return 0;
  if (source.consensus) return 1;
  return idsIn(claim.segment, "basis").has("guidance-basis") || source.certainties.has("expected") ? 0 : 0.4;
}

/** A hedge lost costs more where the claim tells the thing as over and done. */
function hedgeWeight(claim: RoledFigure, source: RoledFigure, { claim: { source: text } }: Sides): number {
  const past = claim.leaning.some((segment) => isPast(segment, text.language));
  const bounded = isQuantity(claim.figure) && claim.figure.qualifier === "at-most";
  const demanded =
    idsIn(source.segment, "event").has("demand") && !idsIn(claim.statement, "event").has("demand");
  if (demanded && past) return 1;
  if (claim.consensus && source.consensus) return 0;
  return certaintyWeight(claim.certainties, source.certainties, { past, bounded });
}

/** Another country is named where the source states the figure. */
function placeWeight(claim: RoledFigure, source: RoledFigure, { source: whole }: Sides): number {
  const places = [...idsIn(claim.segment, "place")].filter((id) => whole.concepts.has(`place:${id}`));
  const there = idsIn(source.statement, "place");
  if (places.length === 0 || places.some((id) => there.has(id))) return besidePlace(claim, source);
  const before = whole.list[source.statement.index - 1];
  if (before && places.some((id) => idsIn(before, "place").has(id))) return 0;
  return there.size > 0 ? 1 : 0.3;
}

/** "14 percent in North America, 3 percent in China": each clause has a place of its own. */
function besidePlace({ segment: claim }: RoledFigure, { segment: source }: RoledFigure): number {
  const [said, stated] = [idsIn(claim, "place"), idsIn(source, "place")];
  return said.size > 0 && stated.size > 0 && ![...said].some((id) => stated.has(id)) ? 1 : 0;
}

export interface Telling {
  /** The claim tells it as over and done. */
  readonly past: boolean;
  /** The claim keeps an upper bound, which is a hedge of its own. */
  readonly bounded: boolean;
}

/** What a hedge of the source may become in a claim: the same, or a weaker one. */
export function certaintyWeight(
  claim: ReadonlySet<string>,
  source: ReadonlySet<string>,
  { past, bounded }: Telling,
): number {
  const hedged = ["planned", "expected", "possible", "talks"].some((id) => claim.has(id));
  if (source.has("denied") !== claim.has("denied")) return 1;
  if (source.has("failed") && !claim.has("failed")) return 1;
  if (source.has("talks"))
    return claim.has("talks") || claim.has("possible") || claim.has("reported") ? 0 : 1;
  if (hedged) return 0;
  if (source.has("expected") || source.has("possible")) return bounded && !past ? 0.5 : 1;
  if (source.has("planned")) return past ? 1 : claim.has("future") || bounded ? 0 : 0.4;
  if (claim.has("future") || claim.has("conditional")) return 0;
  if (source.has("future") || source.has("conditional")) return past ? 1 : 0;
  return source.has("reported") && !claim.has("reported") ? 0.3 : 0;
}

const MOVES = new Set(["up", "down", "unchanged"]);

/** Words of the claim whose opposite stands in the source, where the word itself does not. */
export function oppositeWeight(claim: Passage, source: Passage): number {
  const [said, stated] = [idsIn(claim, "direction"), idsIn(source, "direction")];
  const against = (one: string, other: string): boolean =>
    !(MOVES.has(one) && MOVES.has(other)) &&
    said.has(one) &&
    !said.has(other) &&
    stated.has(other) &&
    !stated.has(one);
  return OPPOSITES.some(([one, other]) => against(one, other) || against(other, one)) ? 1 : 0;
}
