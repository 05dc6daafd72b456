import type { AnalyzedArticle, RemovalReason } from "../domain/article.ts";
import type { VerifiedBrief } from "../domain/brief.ts";
import type { Ticker } from "../domain/instrument.ts";
import type { Stages } from "../messages/stages.ts";
import { eventOf } from "../stories/event.ts";
import { muteOf } from "./leave-out.ts";
import type { Muted } from "./leave-out.ts";
import { clusterStories } from "../stories/cluster.ts";

interface Surroundings {
  /** The other articles of the brief. */
  readonly others: readonly AnalyzedArticle[];
  readonly muted: Muted | null;
}

/** What became of one article beside the others of a brief. */
export function explainArticle(
  article: AnalyzedArticle,
  brief: VerifiedBrief,
  { others, muted }: Surroundings,
): Stages {
  const all = others.some(({ id }) => id === article.id) ? others : [...others, article];
  const story = clusterStories(all).find(({ articles }) => articles.includes(article.id));
  const group = story?.copies.find((copies) => copies.includes(article.id)) ?? [article.id];
  const first = group.find((id) => id !== article.id && brief.articles.includes(id));
  const at = brief.articles.indexOf(article.id);
  return {
    article,
    removals: countRemovals(article),
    links: article.links,
    event: eventOf(article),
    mute: muted === null ? null : muteOf(article, muted),
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

function countRemovals({ removals }: AnalyzedArticle): Stages["removals"] {
  const counts: Partial<Record<RemovalReason, number>> = {};
  for (const { reason } of removals) counts[reason] = (counts[reason] ?? 0) + 1;
  return counts;
}
