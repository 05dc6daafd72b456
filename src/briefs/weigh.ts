import type { AnalyzedArticle, Sentence } from "../domain/article.ts";
import { isMoment } from "../domain/figure.ts";
import type { Content, ReadSentence } from "./read-sentence.ts";
import { contentTerms } from "./terms.ts";
import type { WeighedFigure } from "./weigh-figures.ts";

/** Metrics a brief is made for; market colour and vague amounts are not among them. */
const STRONG =
  /^metric:(?:revenue|profit|net-income|operating-profit|ebitda|pretax-profit|eps|margin|operating-margin|gross-margin|capex|free-cash-flow|order-intake|backlog|dividend|buyback|guidance|loss|same-store-sales|purchase-price|stake|inflation|core-inflation|interest-rate|gdp|unemployment-rate|unemployed|payrolls|deliveries|debt|fine|settlement|impairment|savings|workforce|market-cap|stock-index|share-price|house-prices|retail-sales|industrial-production|production)$/u;

const EVENT =
  /^(?:direction:dismiss|event:(?:buy|sell|sue|invest-in|win-contract|investigate|replace|settle|issue|warn|supply)|noun:(?:jobs|employees|deal|takeover|merger|ipo|capital-increase|lawsuits|plants)|certainty:talks|basis:guidance-basis|basis:consensus)$/u;

/** What one sentence of the article is worth telling, apart from its figures. */
export interface Weighing {
  readonly titleTerms: ReadonlySet<string>;
  /** The digits of the numbers a title writes. */
  readonly titleFigures: ReadonlySet<string>;
  /** How often the article states each figure and says each word. */
  readonly figureCounts: ReadonlyMap<string, number>;
  readonly termCounts: ReadonlyMap<string, number>;
}

export function weighingFor(article: AnalyzedArticle, sentences: readonly Content[]): Weighing {
  return {
    titleTerms: contentTerms(article.title, article.language.code),
    titleFigures: new Set(
      (article.title.match(/\d[\d.,]*/gu) ?? []).map(digitsOf).filter((digits) => digits.length > 1),
    ),
    figureCounts: count(sentences.flatMap(({ weighed }) => weighed.map(({ key }) => key))),
    termCounts: count(sentences.flatMap(({ terms }) => [...terms])),
  };
}

function digitsOf(surface: string): string {
  return /\d[\d.,]*/u.exec(surface)?.[0].replace(/[.,]+$/u, "") ?? "";
}

function count(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** What the article comes back to: figures stated more than once, words it says again and again. */
export function centrality({ weighed, terms }: Content, { figureCounts, termCounts }: Weighing): number {
  const repeated = weighed.filter(({ key, moment }) => !moment && (figureCounts.get(key) ?? 0) > 1).length;
  const often = [...terms].map((term) => Math.min(3, (termCounts.get(term) ?? 1) - 1) / 3);
  const mean = often.reduce((sum, share) => sum + share, 0) / Math.max(5, often.length);
  return 0.4 * Math.min(2, repeated) + 0.6 * mean;
}

/** How near a sentence stands to what the article is about: its title and its beginning. */
export function prominence(
  { article, sentence, position, item }: ReadSentence,
  { terms, figures }: Content,
  { titleTerms, titleFigures }: Weighing,
): number {
  const titled = isTitle(sentence, article) ? TITLE_ITSELF : sharedWith(titleTerms, terms);
  const itemized = sentence.role === "heading" ? HEADING_ITSELF : sharedWith(item?.terms ?? NONE, terms);
  const named = Math.max(titled, item ? 0.6 * itemized : 0);
  const heading = sentence.role === "heading" && item === null;
  const early = heading ? 0 : Math.exp(-position / 3) * ITEM_DECAY ** (item?.index ?? 0);
  const headline = figures.some(({ surface }) => titleFigures.has(digitsOf(surface)));
  const bare = figures.every(isMoment) ? FIGURELESS : 1;
  return bare * (1.7 * named + 0.9 * early + (headline ? 0.5 : 0));
}

/** Where a text has no title, its first sentence stands in for it, and is no nearer to itself than others are. */
const TITLE_ITSELF = 0.4;
/** The heading of an item of a round-up says what happened. */
const HEADING_ITSELF = 0.7;

const NONE: ReadonlySet<string> = new Set();

/** Whether a sentence is the headline of its article. */
export function isTitle({ span }: Sentence, { text, title }: AnalyzedArticle): boolean {
  const words = text.slice(span.start, span.end);
  return words.length > 0.9 * title.length && title.startsWith(words.slice(0, 40));
}

/** "The market rose" is soon told again, with the figure. */
const FIGURELESS = 0.85;

/** Each further item of a round-up matters a little less. */
const ITEM_DECAY = 0.85;

function sharedWith(named: ReadonlySet<string>, terms: ReadonlySet<string>): number {
  let shared = 0;
  for (const term of terms) if (named.has(term)) shared += 1;
  return named.size === 0 ? 0 : shared / Math.max(4, named.size);
}

/** What the concepts of a sentence add: what is measured, whose forecast it is. */
export function substance({ concepts }: Content): number {
  const names = [...concepts];
  const metrics = Math.min(3, names.filter((name) => STRONG.test(name)).length);
  const basis = names.some((name) => name.startsWith("basis:")) ? 0.15 : 0;
  return 0.1 * metrics + basis;
}

/** Whether a concept is a metric of which one bullet is enough for a while. */
export function isMetric(concept: string): boolean {
  return STRONG.test(concept) && concept !== "metric:share-price" && concept !== "metric:stock-index";
}

/** Whether a concept says what happens: a deal, a dismissal, talks. */
export function isEvent(concept: string): boolean {
  return EVENT.test(concept);
}

/** What figures tell together, each further one a little less. */
export function weighTogether(figures: readonly WeighedFigure[]): number {
  const weights = figures.map(({ weight }) => weight).sort((a, b) => b - a);
  return weights.reduce((sum, weight, index) => sum + weight * DIMINISHING ** index, 0);
}

const DIMINISHING = 0.95;
