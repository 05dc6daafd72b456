import type { AnalyzedArticle, ArticleId } from "../domain/article.ts";
import type { Ticker } from "../domain/instrument.ts";
import type { Story } from "../domain/story.ts";
import { clusterStories } from "./cluster.ts";
import { rankStories } from "./rank.ts";

/** News of another quarter beside today's would be taken for today's. */
const OLD_NEWS = 120 * 24 * 3_600_000;

/** What a brief is made from. */
export interface Selection {
  /** The weightiest story first, and in it the article that tells it best; of copies only the first. */
  readonly articles: readonly AnalyzedArticle[];
  readonly stories: readonly Story[];
}

/**
 * The articles a brief is made from, and the stories they tell. Recency counts from the newest article, so that the
 * order follows from the articles alone, and so does what is too old to stand beside it.
 */
export function selectArticles(articles: readonly AnalyzedArticle[], ticker: Ticker | null): Selection {
  const newest = articles.map(({ published }) => published.at).reduce(later, "");
  const current = told(articles).filter(
    ({ published: { at } }) => Date.parse(newest) - Date.parse(at) < OLD_NEWS,
  );
  const byId = new Map(current.map((article) => [article.id, article]));
  const stories = rankStories(clusterStories(current), {
    articles: byId,
    tickers: ticker === null ? [] : [ticker],
    now: newest,
    told: new Set(),
  });
  const selected = stories.flatMap(({ articles: members, copies }) => {
    const seen = new Set<readonly ArticleId[]>();
    return members.flatMap((id) => {
      const group = copies.find((copy) => copy.includes(id)) ?? [id];
      if (seen.has(group)) return [];
      seen.add(group);
      return byId.get(id) ?? [];
    });
  });
  return { articles: selected, stories };
}

/** A live ticker tells many events, and changes while it is read: only where nothing else tells anything. */
function told(articles: readonly AnalyzedArticle[]): readonly AnalyzedArticle[] {
  const settled = articles.filter(({ kind }) => kind !== "live");
  return settled.length > 0 ? settled : articles;
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}
