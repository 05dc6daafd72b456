import type { AnalyzedArticle } from "../domain/article.ts";
import type { Moment } from "../domain/figure.ts";
import { isQuantity } from "../domain/figure.ts";
import type { Ticker } from "../domain/instrument.ts";
import type { RememberedFigure } from "../domain/remembered.ts";
import type { Span } from "../domain/span.ts";
import { contains } from "../domain/span.ts";
import { WEAK_METRICS } from "./metrics.ts";
import type { RoledFigure } from "./roles.ts";
import { rolesOf } from "./roles.ts";
import { basisOf, certaintyOf } from "./read-facts.ts";
import { statementsOf } from "./statements.ts";

/** What is set anew by the minute is no figure to be remembered. */
const MOVING: ReadonlySet<string> = new Set(["stock-index", "market-cap", "yield", "share-price"]);

/**
 * The figures an article states of its instruments, each with what it is a figure of. What is denied, implied, only
 * compared with, or said of whom nobody can tell, is left out.
 */
export function rememberFigures(article: AnalyzedArticle): readonly RememberedFigure[] {
  const sentences = article.sentences.map(({ span }) => span).filter((span) => hasQuantity(span, article));
  if (sentences.length === 0 || !article.links.some(({ role }) => role === "subject")) return [];
  const { text, language, figures } = article;
  const roled = rolesOf(statementsOf({ text, language: language.code, sentences, figures }));
  return roled.flatMap((figure) => remembered(figure, article));
}

function hasQuantity(span: Span, { figures }: AnalyzedArticle): boolean {
  return figures.some((figure) => isQuantity(figure) && contains(span, figure.span));
}

function remembered(role: RoledFigure, article: AnalyzedArticle): readonly RememberedFigure[] {
  const { figure, statement, prior, negated, metricStated, scopes } = role;
  const metric = role.bound.find((bound) => !WEAK_METRICS.has(bound)) ?? null;
  if (!isQuantity(figure) || figure.implied || figure.kind === "number" || prior || negated) return [];
  if (metric === null || MOVING.has(metric) || !metricStated) return [];
  const certainty = certaintyOf(role);
  const ticker = whoseIs(role, article);
  if (ticker === null || certainty === "denied") return [];
  const { id, published } = article;
  return [
    {
      ticker,
      metric: figure.per === "share" && EARNINGS.has(metric) ? "eps" : metric,
      period: periodOf(role, article),
      scope: [...scopes].find((scope) => NARROWING.has(scope)) ?? null,
      figure,
      certainty,
      basis: basisOf(role),
      step: role.step,
      publishedAt: published.at,
      evidence: { article: id, span: statement.span },
    },
  ];
}

const EARNINGS: ReadonlySet<string> = new Set(["profit", "net-income", "gain"]);
const NARROWING: ReadonlySet<string> = new Set([
  "per-share",
  "adjusted",
  "organic",
  "core",
  "one-off",
  "gross",
]);

/** The instrument named last before the figure in its sentence; without a name, the only one the article is about. */
function whoseIs({ figure, statement }: RoledFigure, { links }: AnalyzedArticle): Ticker | null {
  let nearest: { readonly ticker: Ticker; readonly end: number } | null = null;
  let named = false;
  for (const { ticker, mentions } of links) {
    for (const { start, end } of mentions) {
      if (start < statement.span.start || end > statement.span.end) continue;
      named = true;
      if (end <= figure.span.start && (nearest === null || end > nearest.end)) nearest = { ticker, end };
    }
  }
  if (nearest !== null)
    return links.some(({ ticker, role }) => ticker === nearest.ticker && role === "subject")
      ? nearest.ticker
      : null;
  const subjects = links.filter(({ role }) => role === "subject");
  return !named && subjects.length === 1 ? (subjects[0]?.ticker ?? null) : null;
}

/** The time of its own clause, or the one time its sentence names; a day is when it was said. */
function periodOf({ times, statement }: RoledFigure, { published }: AnalyzedArticle): string | null {
  const moments = (times.length > 0 ? times : statement.moments).filter((moment) => !isDay(moment));
  const [first] = moments;
  if (first === undefined || moments.some((moment) => valueOf(moment) !== valueOf(first))) return null;
  const value = valueOf(first);
  return value.startsWith("-") ? null : value === published.at.slice(0, 7) ? null : value;
}

function valueOf({ value }: Moment): string {
  return typeof value === "string" ? value : value.join("/");
}

function isDay(moment: Moment): boolean {
  return /^\d{4}-\d{2}-\d{2}/u.test(valueOf(moment));
}
