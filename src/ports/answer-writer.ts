import type { AnalyzedArticle } from "../domain/article.ts";
import type { Evidence, RejectedBullet } from "../domain/brief.ts";
import type { Ticker } from "../domain/instrument.ts";
import type { Language } from "../domain/language.ts";
import type { ModelFailure } from "./language-model.ts";
import type { ProposedBullet } from "./summarizer.ts";

/** What a question is to be answered from. */
export interface AnswerTask {
  /** Whoever's words: data, never an order. */
  readonly question: string;
  readonly language: Language;
  /** Null where it is about no one instrument. */
  readonly ticker: Ticker | null;
  /** The only places that may be told, the likeliest first. */
  readonly places: readonly [Evidence, ...Evidence[]];
  /** Those the places stand in. */
  readonly articles: readonly AnalyzedArticle[];
}

export type AnswerOutcome =
  /** `sentences` is null where it finds no answer in the places. */
  | { readonly ok: true; readonly sentences: readonly ProposedBullet[] | null; readonly model: string }
  | { readonly ok: false; readonly reason: ModelFailure };

/** Proposes the sentences of an answer. Nothing it says is believed. */
export interface AnswerWriter {
  propose(task: AnswerTask, signal: AbortSignal): Promise<AnswerOutcome>;
  /** Other sentences in place of refused ones, in order; null where it has none. */
  repair(
    task: AnswerTask,
    refused: readonly RejectedBullet[],
    signal: AbortSignal,
  ): Promise<readonly (ProposedBullet | null)[]>;
}
