import type { AnalyzedArticle, ArticleId } from "../domain/article.ts";
import type { Ticker } from "../domain/instrument.ts";
import { clusterStories } from "./cluster.ts";
import { rankStories } from "./rank.ts";

/** News of another quarter beside today's would be taken for today's. */
const OLD_NEWS = 120 * 24 * 3_600_000;

/**
 * The articles a brief is made from, the weightiest story first and in it the one that tells it best. Of copies
 * of one text only the first is kept. Recency counts from the newest article, so that the order follows from the
 * articles alone, and so does what is too old to stand beside it.
 */
export function selectArticles(
  articles: readonly AnalyzedArticle[],
  ticker: Ticker | null,
): readonly AnalyzedArticle[] {
  const newest = articles.map(({ published }) => published.at).reduce(later, "");
  const current = articles.filter(({ published: { at } }) => Date.parse(newest) - Date.parse(at) < OLD_NEWS);
  const byId = new Map(current.map((article) => [article.id, article]));
  const stories = rankStories(clusterStories(current), {
    articles: byId,
    tickers: ticker === null ? [] : [ticker],
    now: newest,
    told: new Set(),
  });
  return stories.flatMap(({ articles: told, copies }) => {
    const seen = new Set<readonly ArticleId[]>();
    return told.flatMap((id) => {
      const group = copies.find((copy) => copy.includes(id)) ?? [id];
      if (seen.has(group)) return [];
      seen.add(group);
      return byId.get(id) ?? [];
    });
  });
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}
