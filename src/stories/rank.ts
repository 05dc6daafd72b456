import type { AnalyzedArticle, ArticleId } from "../domain/article.ts";
import type { Ticker } from "../domain/instrument.ts";
import type { Story } from "../domain/story.ts";
import { eventOf } from "./event.ts";

export interface RankContext {
  /** All articles of the stories, by id. */
  readonly articles: ReadonlyMap<ArticleId, AnalyzedArticle>;
  /** Whose brief it is; null for news of any instrument. */
  readonly tickers: readonly Ticker[];
  /** ISO instant by which recency is told. */
  readonly now: string;
  /** Stories a channel has had before, by id. */
  readonly told: ReadonlySet<string>;
}

/** The stories with the weightiest first: what it is about, what happens, who else tells it, and how new it is. */
export function rankStories(stories: readonly Story[], context: RankContext): readonly Story[] {
  return stories
    .map((story) => [story, weigh(story, context)] as const)
    .sort(([a, weightOfA], [b, weightOfB]) => weightOfB - weightOfA || (a.id < b.id ? -1 : 1))
    .map(([story]) => story);
}

function weigh(story: Story, context: RankContext): number {
  const articles = story.articles.flatMap((id) => context.articles.get(id) ?? []);
  const novelty = context.told.has(story.id) ? 0.3 : 1;
  const sources = 1 + 0.35 * Math.log2(Math.max(1, story.sources));
  return (
    strengthOf(articles, context.tickers) *
    (articles[0] ? eventOf(articles[0]).weight : 1) *
    sources *
    novelty *
    recency(story, context.now)
  );
}

/** How strongly the story is about one of the tickers; a story that only mentions them hardly counts. */
function strengthOf(articles: readonly AnalyzedArticle[], tickers: readonly Ticker[]): number {
  if (tickers.length === 0) return 1;
  const scores = articles.flatMap(({ links }) =>
    links
      .filter(({ ticker }) => tickers.includes(ticker))
      .map(({ role, score }) => (role === "subject" ? score : 0.2 * score)),
  );
  return 0.05 + Math.max(0, ...scores);
}

const HALF_LIFE_HOURS = 36;

function recency({ latestAt }: Story, now: string): number {
  const hours = Math.max(0, (Date.parse(now) - Date.parse(latestAt)) / 3_600_000);
  return Number.isFinite(hours) ? 0.5 ** (hours / HALF_LIFE_HOURS) + 0.05 : 1;
}
