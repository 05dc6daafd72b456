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

/** What kind of thing happened. */
export type EventName =
  | "guidance"
  | "results"
  | "takeover"
  | "talks"
  | "ipo"
  | "court"
  | "jobs"
  | "leadership"
  | "interest-rate"
  | "inflation"
  | "dividend"
  | "rating";

export interface StoryEvent {
  /** Null where it is of no kind we know. */
  readonly name: EventName | null;
  /** What it counts beside news of no kind, which count 1. */
  readonly weight: number;
}
