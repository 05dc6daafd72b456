import type { AnalyzedArticle } from "./article.ts";
import type { BoundFigure, Conflict, ModelNote, VerifiedBullet } from "./brief.ts";
import type { Ticker } from "./instrument.ts";
import type { Language } from "./language.ts";

/** One proven sentence of an answer. */
export interface AnswerSentence {
  readonly bullet: VerifiedBullet;
  /** The figure that was asked for; null where none was. */
  readonly figure: BoundFigure | null;
  /** What an older source said of the same. */
  readonly earlier: boolean;
}

/** Why a question has no answer of its own. */
export type NoAnswer =
  /** Nothing that is stored says it. */
  | "not-in-sources"
  /** Whether to buy or sell; what sources report about it may stand in `sentences`. */
  | "advice"
  /** Nothing is asked for. */
  | "empty";

/** What stored articles say to a question. */
export interface Answer {
  readonly language: Language;
  /** Null for an answer. */
  readonly refusal: NoAnswer | null;
  /** At most four, the newest first; empty where there is none. */
  readonly sentences: readonly AnswerSentence[];
  /** Where sources disagree on the figure that was asked for. */
  readonly conflicts: readonly Conflict[];
  /** The nearest thing that is there, when the answer is not; never an answer. */
  readonly nearest: VerifiedBullet | null;
  readonly tickers: readonly Ticker[];
  /** Those that are cited. */
  readonly articles: readonly AnalyzedArticle[];
  /** The model that chose and phrased the sentences, or found none; null where they stand as the articles have them. */
  readonly model: string | null;
  /** Why a model that is configured had no part in it; null where nothing is to be said. */
  readonly note: ModelNote | null;
}
