import type { ArticleId } from "./article.ts";
import type { Ticker } from "./instrument.ts";

/** The articles that tell one event. */
export interface Story {
  /** Stable while its first article stays. */
  readonly id: string;
  /** All of them, the one that tells it best first. */
  readonly articles: readonly ArticleId[];
  /** Groups of near-identical texts (wire copies); each counts as one source. */
  readonly copies: readonly (readonly ArticleId[])[];
  readonly tickers: readonly Ticker[];
  readonly firstAt: string;
  readonly latestAt: string;
  readonly sources: number;
}
