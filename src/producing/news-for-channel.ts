import type { AnalyzedArticle, ArticleId } from "../domain/article.ts";
import type { VerifiedBrief } from "../domain/brief.ts";
import type { Ticker } from "../domain/instrument.ts";
import type { ArticleStore } from "../ports/article-store.ts";
import type { FigureStore } from "../ports/figure-store.ts";
import { tellNews } from "./tell-news.ts";

export interface NewsDependencies {
  readonly articles: ArticleStore;
  readonly figures: FigureStore;
}

/** What a channel has had delivered. */
export interface Delivered {
  readonly articles: ReadonlySet<ArticleId>;
  /** The brief's ticker and its issuer's other listings. */
  readonly listings: readonly Ticker[];
}

export interface ChannelNews {
  readonly brief: VerifiedBrief;
  /** Those the brief was made from, and those its values before are cited from. */
  readonly articles: readonly AnalyzedArticle[];
}

/** Articles and figures that are looked through for what was told before. */
const MOST_ARTICLES = 60;
const MOST_FIGURES = 400;

/** A brief as one channel is to read it, after all that has reached it. */
export async function newsForChannel(
  brief: VerifiedBrief,
  { articles: had, listings }: Delivered,
  deps: NewsDependencies,
): Promise<ChannelNews> {
  const fresh = await deps.articles.get(brief.articles);
  if (had.size === 0 || listings.length === 0) return { brief, articles: fresh };
  const query = { tickers: listings, since: null, until: null, limit: MOST_ARTICLES };
  const articles = (await deps.articles.list(query)).filter(({ id }) => had.has(id));
  const remembered = await deps.figures.list({ tickers: listings, metrics: [], limit: MOST_FIGURES });
  const figures = remembered.filter(({ evidence }) => had.has(evidence.article));
  const news = tellNews(brief, fresh, { articles, figures });
  const cited = news.bullets.flatMap(({ earlier = [] }) => earlier.map(({ evidence }) => evidence.article));
  return { brief: news, articles: [...fresh, ...articles.filter(({ id }) => cited.includes(id))] };
}
