import type { Moment, Quantity } from "../domain/figure.ts";
import { isQuantity } from "../domain/figure.ts";
import { OPPOSITES, widerMetrics } from "../lexicon/relations.ts";
import { stemOf } from "../lexicon/stem.ts";
import { textAt } from "../domain/span.ts";
import { granularityOf, relateMoments } from "./compare-times.ts";
import type { Issue, IssueCode } from "./issues.ts";
import type { RoledFigure } from "./roles.ts";
import { idsIn } from "./roles.ts";
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
    ["metric", metricWeight(claim, source)],
    ["noun", nounWeight(claim, source, sides)],
    ["scope", scopeWeight(claim, source)],
    ["period", periodWeight(claim, source, sides)],
    ["prior", priorWeight(claim, source)],
    ["basis", basisWeight(claim, source)],
    ["certainty", certaintyWeight(claim.certainties, source.certainties)],
    ["negation", claim.negated === source.negated ? 0 : 1],
    ["opposite", oppositeWeight(claim.segment, source.segment)],
    ["subject", subjectWeight(claim, source)],
  ];
  return found.flatMap(([code, weight]) => (weight > 0 ? [{ code, weight, detail }] : []));
}

function stepWeight(claim: RoledFigure, source: RoledFigure): number {
  if (claim.step === source.step) return 0;
  if (claim.step !== null && source.step !== null) return 1;
  const step = claim.step ?? source.step;
  if (step === "by") return isRelative(claim) ? 0.2 : 0.8;
  return 0;
}

function isRelative({ figure }: RoledFigure): boolean {
  return figure.kind === "percent" || figure.kind === "percentage-point" || figure.kind === "basis-point";
}

function directionWeight(claim: RoledFigure, source: RoledFigure): number {
  if (claim.direction === null || source.direction === null || claim.direction === source.direction) return 0;
  return claim.direction === "unchanged" || source.direction === "unchanged" ? 0.5 : 1;
}

/** Metrics so general that they seldom say what a figure is of. */
const WEAK = new Set([
  "guidance",
  "ratio",
  "price",
  "valuation",
  "bond",
  "loan",
  "growth",
  "limit",
  "payrolls",
  "share-price",
  "gain",
  "stake",
  "costs",
  "term",
  "budget",
]);

function metricWeight(claim: RoledFigure, source: RoledFigure): number {
  if (sign(claim) * sign(source) < 0) return 1;
  const [one] = claim.metrics.filter((metric) => !WEAK.has(metric));
  const [other] = source.metrics.filter((metric) => !WEAK.has(metric));
  if (one === undefined || other === undefined) return 0;
  if (source.metrics.some((metric) => related(one, metric))) return 0;
  if (claim.metrics.some((metric) => related(metric, other))) return 0.3;
  return claim.metricStated && source.metricStated ? 1 : 0.6;
}

function sign({ metrics }: RoledFigure): number {
  if (metrics.includes("loss")) return -1;
  return metrics.includes("gain") || metrics.includes("profit") ? 1 : 0;
}

function related(one: string, other: string): boolean {
  return widerMetrics(one).includes(other) || widerMetrics(other).includes(one);
}

const ALIKE_NOUNS: readonly ReadonlySet<string>[] = [
  new Set(["jobs", "employees", "people"]),
  new Set(["companies", "banks"]),
  new Set(["customers", "people", "users"]),
];

function nounWeight(claim: RoledFigure, source: RoledFigure, { claim: one, source: other }: Sides): number {
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
  return stemOf(unit.toLowerCase(), language) === stemOf(stated.toLowerCase(), language) ? 0 : 0.5;
}

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
  const statedPerShare =
    source.scopes.has("per-share") || wider.has("per-share") || source.metrics.includes("eps");
  if (perShare && !statedPerShare && !source.metrics.includes("share-price")) return 0.8;
  return claim.scopes.has("total") && source.scopes.has("per-share") ? 1 : 0;
}

function periodWeight(claim: RoledFigure, source: RoledFigure, sides: Sides): number {
  const moments = isQuantity(claim.figure) ? claim.segment.moments : [];
  const own = source.segment.moments;
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
  const fits = (other: Moment): boolean => relateMoments(moment, other) !== "apart";
  if (own.some(fits)) return 0;
  const sentence = source.statement.moments;
  if (sentence.some(fits)) return own.length > 0 ? 0.7 : 0;
  const before = sides.source.list.slice(0, source.statement.index).flatMap(({ moments }) => moments);
  if (sentence.length > 0) return 1;
  if (before.some(fits)) return 0;
  return sides.source.source.figures.some((figure) => !isQuantity(figure) && fits(figure)) ? 0.6 : 1;
}

const SPANS = ["quarterly", "half-yearly", "full-year"] as const;

function spanWeight(claim: RoledFigure, source: RoledFigure): number {
  if (!isQuantity(claim.figure)) return 0;
  const [one, other] = [spansNamed(claim.segment), spansNamed(source.statement)];
  if (one.size === 0 || other.size === 0 || [...one].some((name) => other.has(name))) return 0;
  return 0.9;
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
  if (COMPARED.some((id) => periods.has(id)) || claim.segment.moments.length > 0) return 0;
  return 1;
}

function basisWeight(claim: RoledFigure, source: RoledFigure): number {
  if (claim.consensus === source.consensus) return 0;
  return source.consensus ? 1 : 0.4;
}

/** What a hedge of the source may become in a claim: the same, or a weaker one. */
export function certaintyWeight(claim: ReadonlySet<string>, source: ReadonlySet<string>): number {
  const hedged = ["planned", "expected", "possible", "talks"].some((id) => claim.has(id));
  if (source.has("denied") !== claim.has("denied")) return 0.8;
  if (source.has("talks"))
    return claim.has("talks") || claim.has("possible") || claim.has("reported") ? 0 : 1;
  if (hedged) return 0;
  if (source.has("planned") || source.has("expected") || source.has("possible")) return 1;
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

/** Somebody else is named beside the figure, and the claim's name stands beside another one. */
function subjectWeight(claim: RoledFigure, source: RoledFigure): number {
  const named = new Set(claim.segment.names.map(({ key }) => key));
  const there = source.segment.names.filter(({ key }) => !named.has(key));
  if (named.size === 0 || there.length === 0) return 0;
  if (source.segment.names.some(({ key }) => named.has(key))) return 0;
  const rival = source.statement.segments.find(
    (segment) =>
      segment !== source.segment &&
      segment.names.some(({ key }) => named.has(key)) &&
      segment.quantities.some((figure) => sameFamily(figure, source)),
  );
  const claimed = new Set(claim.statement.names.map(({ key }) => key));
  return rival && !there.some(({ key }) => claimed.has(key)) ? 1 : 0;
}

function sameFamily(figure: Quantity, { figure: other }: RoledFigure): boolean {
  return figure.kind === other.kind;
}
