import { widerMetrics } from "../lexicon/relations.ts";
import { idsIn } from "./concept-ids.ts";
import { WEAK_METRICS } from "./metrics.ts";
import { TOLD_AS } from "./unknown.ts";
import type { RoledFigure } from "./roles.ts";
import { rolesIn } from "./roles.ts";
import type { Sides } from "./sides.ts";
import type { Passage, Statements } from "./statements.ts";

export function metricWeight(claim: RoledFigure, source: RoledFigure, { source: whole }: Sides): number {
  if (sign(claim) * sign(source) < 0) return 1;
  if (claim.signed * source.signed < 0) return 1;
  if (claim.bound.some((metric) => source.bound.includes(metric) && WEAK_METRICS.has(metric))) return 0;
  const [one, other] = [plainMetrics(claim), plainMetrics(source)];
  const [first] = one;
  const [second] = other;
  if (first !== undefined && isShareOfMarket(first, source)) return 0;
  if (first === undefined || areSales(claim, source) || areSales(source, claim)) return 0;
  if (second === undefined) return unnamedWeight(claim, source, whole);
  if (isBoundElsewhere(claim, source, whole)) return 1;
  if (other.includes(first)) return 0;
  const alike = other.find((metric) => related(first, metric));
  if (alike !== undefined)
    return isNarrowed(first, alike, whole) && !isLastNamed(first, source, whole) ? 1 : 0;
  if (one.some((metric) => related(metric, second))) return 0.3;
  return claim.metricStated && source.metricStated ? 1 : 0.6;
}

/** "Its share stood at 6.9%": of a market or of a company, and no share that is traded. */
function isShareOfMarket(metric: string, { figure, metrics, segment }: RoledFigure): boolean {
  if ((metric !== "market-share" && metric !== "stake") || figure.kind !== "percent") return false;
  return metrics.includes("share-price") && segment.tokens.some(({ key }) => key === "share");
}

/** English "sales" may be what was sold: "Absatz". */
function areSales(english: RoledFigure, other: RoledFigure): boolean {
  return (
    english.figure.kind !== "money" &&
    other.metrics[0] === "deliveries" &&
    english.metrics[0] === "revenue" &&
    english.segment.mentions.some(({ concept }) => concept.id === "sales-noun")
  );
}

/** "Bei einem Umsatz von 1,48 Milliarden einen Verlust von 36 Millionen": the clause has a figure for each. */
function isBoundElsewhere(claim: RoledFigure, source: RoledFigure, whole: Statements): boolean {
  const [said, stated] = [strong(claim.bound), strong(source.bound)];
  if (said.length === 0 || stated.length === 0 || meets(said, stated)) return false;
  if (source.held && source.segment.quantities.length === 1) return true;
  return rolesIn(source.statement, whole).some(
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
function unnamedWeight(claim: RoledFigure, source: RoledFigure, { concepts, list }: Statements): number {
  const [bound] = claim.bound.filter((metric) => !WEAK_METRICS.has(metric));
  if (bound === undefined || isToldAs(bound, source)) return 0;
  const vague = source.bound.filter((metric) => OTHERWISE.has(metric));
  if (vague.length > 0 && !vague.some((metric) => related(bound, metric))) return 1;
  if (source.metrics.length === 0 && isToldBefore(bound, source, list)) return UNNAMED.before;
  const isElsewhere = [...concepts].some(
    (concept) => concept.startsWith("metric:") && related(bound, concept.slice(7)),
  );
  if (isElsewhere && claim.figure.kind === "number") return UNNAMED.counted;
  return isElsewhere ? UNNAMED.elsewhere : UNNAMED.nowhere;
}

/** "Lay off 6% of its employees": told of the workforce by its people. */
function isToldAs(metric: string, { segment }: RoledFigure): boolean {
  return segment.mentions.some(({ concept }) => TOLD_AS[metric]?.includes(concept.key) === true);
}

/** Sources tell metrics in words no lexicon has; that another figure is called so speaks against it all the more. */
const UNNAMED = { elsewhere: 0.45, nowhere: 0.45, before: 0.2, counted: 0.7 } as const;

/** "Prices were 3.8% higher. The rise from the previous quarter was 1.4%.": the sentence goes on about it. */
function isToldBefore(
  metric: string,
  { statement, segment }: RoledFigure,
  list: Statements["list"],
): boolean {
  const own = statement.segments.slice(0, statement.segments.indexOf(segment));
  const isNaming = (passage: Passage): boolean => idsIn(passage, "metric").size > 0;
  const before = own.findLast(isNaming) ?? list.slice(0, statement.index).findLast(isNaming);
  return before !== undefined && [...idsIn(before, "metric")].some((other) => related(metric, other));
}

/** "Raised its operating profit forecast. It now expects to earn …": what was last called by the narrower name. */
function isLastNamed(metric: string, { statement }: RoledFigure, { list }: Statements): boolean {
  const wider = widerMetrics(metric);
  const before = list.slice(Math.max(0, statement.index - 1), statement.index);
  const named = before.flatMap((other) => [...idsIn(other, "metric")]);
  const isRival = (other: string): boolean =>
    other !== metric && !wider.includes(other) && widerMetrics(other).some((id) => wider.includes(id));
  return named.includes(metric) && !named.some(isRival);
}

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
