import type { AnalyzedArticle, RemovalReason } from "../domain/article.ts";
import type { RejectedBullet, VerifiedBrief } from "../domain/brief.ts";
import type { InstrumentLink, Ticker } from "../domain/instrument.ts";
import { clusterStories } from "../stories/cluster.ts";

/** How far an article came on its way into a brief, stage by stage. */
export interface ArticleStages {
  readonly article: AnalyzedArticle;
  /** What was cut out of it, by reason. */
  readonly removals: Readonly<Partial<Record<RemovalReason, number>>>;
  readonly links: readonly InstrumentLink[];
  /** Whether it is about the brief's instrument; null where the brief is on everything. */
  readonly isSubject: boolean | null;
  /** The article whose copy it is. */
  readonly copyOf: AnalyzedArticle | null;
  /** Articles that tell the same event, itself among them. */
  readonly sameEvent: number;
  /** Its place among the articles the brief was made from, from 1; null where it was not among them. */
  readonly place: number | null;
  /** Bullets that rest on it, from 1. */
  readonly bullets: readonly number[];
  readonly rejected: readonly RejectedBullet[];
}

/** What became of one article beside the others of a brief. */
export function explainArticle(
  article: AnalyzedArticle,
  brief: VerifiedBrief,
  others: readonly AnalyzedArticle[],
): ArticleStages {
  const all = others.some(({ id }) => id === article.id) ? others : [...others, article];
  const story = clusterStories(all).find(({ articles }) => articles.includes(article.id));
  const group = story?.copies.find((copies) => copies.includes(article.id)) ?? [article.id];
  const first = group.find((id) => id !== article.id && brief.articles.includes(id));
  const at = brief.articles.indexOf(article.id);
  return {
    article,
    removals: countRemovals(article),
    links: article.links,
    isSubject: brief.ticker === null ? null : isSubject(article, brief.ticker),
    copyOf: at >= 0 ? null : (all.find(({ id }) => id === first) ?? null),
    sameEvent: story?.articles.length ?? 1,
    place: at < 0 ? null : at + 1,
    bullets: brief.bullets.flatMap(({ evidence }, index) => (restsOn(evidence, article) ? [index + 1] : [])),
    rejected: brief.rejected.filter(({ evidence }) => restsOn(evidence, article)),
  };
}

function isSubject({ links }: AnalyzedArticle, ticker: Ticker): boolean {
  return links.some((link) => link.ticker === ticker && link.role === "subject");
}

function restsOn(evidence: readonly { readonly article: string }[], { id }: AnalyzedArticle): boolean {
  return evidence.some(({ article }) => article === id);
}

function countRemovals({ removals }: AnalyzedArticle): ArticleStages["removals"] {
  const counts: Partial<Record<RemovalReason, number>> = {};
  for (const { reason } of removals) counts[reason] = (counts[reason] ?? 0) + 1;
  return counts;
}
