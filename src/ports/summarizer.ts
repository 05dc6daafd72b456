import type { AnalyzedArticle } from "../domain/article.ts";
import type { Authorship, DraftBullet, Evidence, RejectedBullet } from "../domain/brief.ts";
import type { Ticker } from "../domain/instrument.ts";
import type { Language } from "../domain/language.ts";
import type { ModelFailure } from "./language-model.ts";

/** What a brief is to be made from. */
export interface SummaryTask {
  readonly ticker: Ticker | null;
  readonly language: Language;
  /** Strongest first. */
  readonly articles: readonly AnalyzedArticle[];
  readonly maxBullets: number;
  /** Places that may not be told. */
  readonly without?: readonly Evidence[];
  /** Days that the brief lists apart, as far as they are known. */
  readonly dated?: readonly string[];
}

/** A bullet fit for proof, or one that broke the author's own contract before proof could begin. */
export type ProposedBullet =
  | { readonly ok: true; readonly bullet: DraftBullet }
  | { readonly ok: false; readonly rejected: RejectedBullet };

export type SummaryOutcome =
  | {
      readonly ok: true;
      readonly bullets: readonly ProposedBullet[];
      readonly authorship: Authorship;
      readonly tokens: number;
    }
  /** `reason` is fit for the brief's one-line note. */
  | { readonly ok: false; readonly reason: ModelFailure };

/** Proposes bullets. Nothing it says is believed. */
export interface Summarizer {
  propose(task: SummaryTask, signal: AbortSignal): Promise<SummaryOutcome>;
  /** Other bullets in place of refused ones, in order; null where it has none. */
  repair(
    task: SummaryTask,
    refused: readonly RejectedBullet[],
    signal: AbortSignal,
  ): Promise<readonly (ProposedBullet | null)[]>;
}
