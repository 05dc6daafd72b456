import type { AnalyzedArticle } from "../domain/article.ts";
import type { Authorship, DraftBullet, Rejection } from "../domain/brief.ts";
import type { Ticker } from "../domain/instrument.ts";
import type { Language } from "../domain/language.ts";

/** What a brief is to be made from. */
export interface SummaryTask {
  readonly ticker: Ticker | null;
  readonly language: Language;
  /** Strongest first. */
  readonly articles: readonly AnalyzedArticle[];
  readonly maxBullets: number;
}

/** A bullet that failed, and why: for the one repair round. */
export interface FailedBullet {
  readonly bullet: DraftBullet;
  readonly rejections: readonly Rejection[];
}

export type SummaryOutcome =
  | {
      readonly ok: true;
      readonly bullets: readonly DraftBullet[];
      readonly authorship: Authorship;
      /** Replies that broke the contract before proof could begin, as reasons for `/why`. */
      readonly discarded: readonly Rejection[];
      readonly tokens: number;
    }
  /** `reason` is fit for the brief's one-line note. */
  | { readonly ok: false; readonly reason: "unreachable" | "slow" | "refused" | "nonsense" | "over-budget" };

/** Proposes bullets. Nothing it says is believed. */
export interface Summarizer {
  propose(task: SummaryTask, signal: AbortSignal): Promise<SummaryOutcome>;
  /** Other bullets in place of failed ones, in order; null where it has none. */
  repair(
    task: SummaryTask,
    failed: readonly FailedBullet[],
    signal: AbortSignal,
  ): Promise<readonly (DraftBullet | null)[]>;
}
