import type { AnalyzedArticle, ArticleId } from "../domain/article.ts";
import type { Story } from "../domain/story.ts";
import { findDuplicates } from "./duplicates.ts";
import { createStoryIndex } from "./story-index.ts";

/** The events a set of articles tells, each with the articles that tell it; the newest event first. */
export function clusterStories(articles: readonly AnalyzedArticle[]): readonly Story[] {
  const inOrder = [...articles].sort(
    (a, b) => compareText(a.published.at, b.published.at) || compareText(a.id, b.id),
  );
  const byId = new Map(inOrder.map((article) => [article.id, article]));
  const index = createStoryIndex();
  const groups = new Map<ArticleId, (readonly ArticleId[])[]>();
  for (const copies of findDuplicates(inOrder)) {
    const first = byId.get(copies[0] ?? "");
    if (!first) continue;
    const story = index.add(first);
    const told = groups.get(story);
    if (told) told.push(copies);
    else groups.set(story, [copies]);
  }
  return [...groups]
    .map(([id, copies]) => storyOf(id, copies, byId))
    .sort((a, b) => compareText(b.latestAt, a.latestAt));
}

function storyOf(
  id: ArticleId,
  copies: readonly (readonly ArticleId[])[],
  byId: ReadonlyMap<ArticleId, AnalyzedArticle>,
): Story {
  const articles = copies.flat().flatMap((member) => byId.get(member) ?? []);
  const times = articles.map(({ published }) => published.at).sort(compareText);
  return {
    id,
    articles: [...articles].sort((a, b) => fullness(b) - fullness(a)).map((article) => article.id),
    copies,
    tickers: tickersOf(articles),
    firstAt: times[0] ?? "",
    latestAt: times.at(-1) ?? "",
    sources: copies.length,
  };
}

/** How much an article tells of an event: its figures, and a text that is more than a teaser. */
function fullness({ figures, sentences, kind }: AnalyzedArticle): number {
  // A ticker tells other events besides; the beginning of an article leaves out what counts.
  if (kind === "live") return 0;
  return (figures.length + Math.min(12, sentences.length)) * (kind === "teaser" ? 0.5 : 1);
}

/** The subjects of the articles, the strongest first. */
function tickersOf(articles: readonly AnalyzedArticle[]): readonly string[] {
  const strength = new Map<string, number>();
  for (const { links } of articles) {
    for (const { ticker, role, score } of links) {
      if (role === "subject") strength.set(ticker, (strength.get(ticker) ?? 0) + score);
    }
  }
  return [...strength].sort((a, b) => b[1] - a[1]).map(([ticker]) => ticker);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
