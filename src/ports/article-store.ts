import type { AnalyzedArticle, ArticleId } from "../domain/article.ts";
import type { RememberedFigure } from "../domain/remembered.ts";
import type { Ticker } from "../domain/instrument.ts";

export interface SavedArticle {
  readonly article: AnalyzedArticle;
  /** The same for the same raw content, so that a second reading is known at once. */
  readonly contentHash: string;
  /** Search terms of title and text, from the search station; may repeat. */
  readonly terms: readonly string[];
  /** What it states of its instruments, as proof reads it; missing for none. */
  readonly figures?: readonly RememberedFigure[];
}

/** An article's id and what it held. */
export interface ArticleState {
  readonly id: ArticleId;
  readonly contentHash: string;
}

/** `revised`: the key was known with other content; the old revision is kept. */
export type SaveOutcome = "new" | "revised" | "unchanged";

export interface ArticleQuery {
  /** Articles with one of these as subject; all articles when empty. */
  readonly tickers: readonly Ticker[];
  /** ISO instants; `since` inclusive, `until` exclusive, null for open. */
  readonly since: string | null;
  readonly until: string | null;
  readonly limit: number;
  /** Leaves out, of a listing, what was there before its source was first read. */
  readonly newsOnly?: true;
}

/** A term, or several that say the same: any of them will do, and counts once. */
export type SearchTerm = string | readonly string[];

export interface SearchHit {
  readonly id: ArticleId;
  /** Larger is better; comparable within one answer only. */
  readonly score: number;
}

/** Stored articles, their newest revision unless said otherwise. */
export interface ArticleStore {
  /** Whether exactly this content is stored under each article's id, in order, so that analysis can be skipped. */
  haveAll(states: readonly ArticleState[]): Promise<readonly boolean[]>;
  /** All or nothing; one outcome for each, in order. Stored means on disk when the promise resolves. */
  saveAll(articles: readonly SavedArticle[]): Promise<readonly SaveOutcome[]>;
  get(ids: readonly ArticleId[]): Promise<readonly AnalyzedArticle[]>;
  /** Newest first. */
  list(query: ArticleQuery): Promise<readonly AnalyzedArticle[]>;
  /** Best first: more of the terms, rarer ones, then newer. The same order on every engine. */
  search(terms: readonly SearchTerm[], query: ArticleQuery): Promise<readonly SearchHit[]>;
  count(): Promise<number>;
}
