import type { AnalyzedArticle } from "../domain/article.ts";
import type { Quantity } from "../domain/figure.ts";
import { contains, overlaps, textAt } from "../domain/span.ts";
import type { Span } from "../domain/span.ts";
import type { Mention } from "../lexicon/concepts-in.ts";
import { RATES } from "../lexicon/rates.ts";
import { exactName } from "../lexicon/exact.ts";
import type { Telling } from "./label-names.ts";
import { ownerOf } from "./label-names.ts";
import { isPart, metricScope } from "./metric-scope.ts";
import type { ReadSentence } from "./read-sentence.ts";

/** A metric a label names. */
export interface LabelMetric {
  /** A concept of the lexicon that has a name. */
  readonly concept: string;
  /** The part of the business it is the metric of, as written ("Cloud", "AWS"); null for the whole. */
  readonly narrowedTo: string | null;
  /** Another than the brief is on, whose it is ("Peloton"); null for the brief's own. */
  readonly owner: string | null;
  readonly measure: LabelMeasure | null;
}

/** How the metric is measured where it is not as reported. */
export type LabelMeasure = "adjusted" | "constant-currency" | "organic";

interface Place extends Telling {
  readonly mentions: readonly Mention[];
  readonly clause: Span;
  readonly step: string | null;
}

/** In letters; a metric further off is said of something else. */
const FARTHEST = 60;

/** The nearest metric of the figure, where its words mean nothing else and its kind of figure fits. */
export function metricOf(figure: Quantity, place: Place): LabelMetric | null {
  const { source, mentions, clause, step } = place;
  if (figure.kind === "number") return null;
  const nearest = nearestMetric(figure, source, mentions);
  if (!nearest) return null;
  const { text, language } = source.article;
  const concept = figure.per === "share" && EARNINGS.has(nearest.concept.id) ? "eps" : nearest.concept.id;
  const exact = exactName(concept, textAt(text, nearest.span), language.code);
  if (!exact || !fits(figure, nearest.concept.id, step)) return null;
  if (isPaired(nearest, mentions, source.article)) return null;
  const stretch = { text, metric: nearest.span, clause, language: language.code };
  const scope = exact.narrowedTo === null ? metricScope(stretch) : partOf(exact.narrowedTo);
  const owner = ownerOf(nearest.span, clause, place);
  const measure = measureOf(nearest, place);
  if (scope === undefined || measure === undefined) return null;
  if (concept === "share-price" && (scope !== null || owner !== null || isRoundUp(source))) return null;
  const isOperating = concept === "loss" && OPERATING.test(textAt(text, nearest.span));
  return { concept: isOperating ? "operating-loss" : concept, narrowedTo: scope, owner, measure };
}

const OPERATING = /^(?:operati|Betriebs)/iu;

/** "Adjusted earnings": undefined where it is not sure that the metric is measured so. */
function measureOf(metric: Mention, { source, mentions, clause }: Place): LabelMeasure | null | undefined {
  const scopes = mentions.filter(({ concept, span }) => concept.kind === "scope" && contains(clause, span));
  if (scopes.some(({ concept }) => ENDS.has(concept.id))) return undefined;
  const measures = scopes.filter(({ concept }) => MEASURES.has(concept.id));
  const [measure, ...more] = measures;
  if (!measure) return null;
  const [first, last] = [measure.span, metric.span].sort((a, b) => a.start - b.start);
  const gap = first && last ? source.article.text.slice(first.end, last.start) : "";
  const isSure = more.length === 0 && (gap.trim() === "" || measure.concept.id !== "adjusted");
  return isSure ? (measure.concept.id as LabelMeasure) : undefined;
}

/** "At the upper end of the range" is not the range. */
const ENDS: ReadonlySet<string> = new Set(["top-end", "low-end"]);

const MEASURES: ReadonlySet<string> = new Set<LabelMeasure>(["adjusted", "constant-currency", "organic"]);

/** Several moves in one sentence are those of several shares. */
function isRoundUp({ figures }: ReadSentence): boolean {
  return figures.filter(({ kind }) => kind === "percent").length > 1;
}

/** "Cloud" of "Clouderlöse"; the first part of "Totalverlust" is no part of a business. */
function partOf(first: string): string | undefined {
  return isPart(first.toLowerCase()) || /^(?:\p{Lu}{2}|\p{Ll}\p{Lu})/u.test(first) ? first : undefined;
}

/** One before the figure is nearer than one behind; a break parts them. */
function nearestMetric(
  figure: Quantity,
  { article }: ReadSentence,
  mentions: readonly Mention[],
): Mention | null {
  let best: Mention | null = null;
  let nearest = FARTHEST;
  for (const mention of mentions) {
    const { concept, span, part } = mention;
    if (concept.kind !== "metric" || part || VAGUE.has(concept.id) || overlaps(span, figure.span)) continue;
    if (figure.per === "share" && !PER_SHARE.has(concept.id)) continue;
    const ahead = span.end <= figure.span.start;
    const gap = ahead
      ? article.text.slice(span.end, figure.span.start)
      : article.text.slice(figure.span.end, span.start);
    const near = ahead ? gap.replace(INSERTED, "") : gap;
    const distance = near.length * (ahead ? 1 : 1.5) + 40 * (near.match(/[,;:](?= )/gu)?.length ?? 0);
    const exact = exactName(concept.id, textAt(article.text, span), article.language.code) !== null;
    // Of several senses of one word the exact one counts.
    if (NEW_CLAUSE.test(gap) || (!ahead && ELSEWHERE.test(gap))) continue;
    if (distance > nearest || (distance === nearest && !exact)) continue;
    best = mention;
    nearest = distance;
  }
  return best;
}

/** "Capital expenditures, including finance leases, were $34.9 billion". */
const INSERTED = /^, (?:including|excluding|einschließlich|inklusive|ohne) [^,;:\d]{3,60},(?= )/u;

/** "Fell 3.9% on concerns over sales": what follows these is no longer what moved. */
const ELSEWHERE =
  /(?:^| )(?:out of|into|from|on|over|amid|against|with|aus|als|wegen|angesichts|trotz|gegen|mit) /u;

/** Between a metric and a figure these begin another clause. */
const NEW_CLAUSE =
  /(?:^|[ ,;])(?:after|as|while|which|when|due|because|despite|nachdem|während|weil|da|wobei)(?: |$)/u;

/** What a sum can be of one share of; revenue never is. */
const PER_SHARE: ReadonlySet<string> = new Set([
  "eps",
  "profit",
  "gain",
  "loss",
  "net-income",
  "dividend",
  "price-target",
  "share-price",
  "purchase-price",
  "subscription-price",
]);

/** What a forecast is of stands elsewhere. */
const VAGUE: ReadonlySet<string> = new Set(["guidance", "growth", "price"]);

const EARNINGS: ReadonlySet<string> = new Set(["profit", "net-income", "gain"]);

/** A percentage of a sum of money is told only as what it rose or fell by; of a rate, as the rate itself. */
function fits({ kind }: Quantity, metric: string, step: string | null): boolean {
  if (kind === "multiple") return false;
  // Shares are bought, too; only a price moves.
  if (metric === "share-price" && step === null) return false;
  if (kind === "money") return !RATES.has(metric);
  const moved = step === "up" || step === "down";
  return RATES.has(metric) && kind === "percent" ? !moved : moved;
}

/** "Sales and profit of $9 billion and $2": which figure is whose stands in their order only. */
function isPaired(metric: Mention, mentions: readonly Mention[], { text }: AnalyzedArticle): boolean {
  return mentions.some(
    ({ concept, span }) =>
      concept.kind === "metric" &&
      concept.id !== metric.concept.id &&
      span.end < metric.span.start &&
      PAIR.test(text.slice(span.end, metric.span.start)),
  );
}

const PAIR = /^ (?:and|und|sowie) (?:[\p{L}-]+ ){0,2}$/u;
