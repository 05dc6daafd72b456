import type { AnalyzedArticle, ArticleId } from "../domain/article.ts";
import type { ChannelRef, PlatformName } from "../domain/channel.ts";
import type { Message } from "../domain/message.ts";

/** A message that was made from a brief, before it is posted. */
export interface ToldBrief {
  readonly delivery: string;
  readonly channel: ChannelRef;
  readonly briefId: string;
  /** The articles its bullets cite. */
  readonly articles: readonly ArticleId[];
  readonly at: string;
}

/** A posted message of which an article was revised. */
export interface Correction {
  readonly id: string;
  /** Grows with each claim: whoever holds an older one has lost it. */
  readonly fence: number;
  readonly attempts: number;
  readonly delivery: string;
  readonly channel: ChannelRef;
  readonly briefId: string;
  /** As it was first posted, and as it stands now. */
  readonly posted: Message;
  readonly standing: Message;
  /** The platform's own id of it; null as long as it is on its way, or where that is not known. */
  readonly messageId: string | null;
  /** Whether it may yet be posted. */
  readonly isOnItsWay: boolean;
}

export type CorrectionEnd =
  /** With the id it is edited under from now on. */
  | { readonly state: "corrected"; readonly message: Message; readonly messageId: string }
  | { readonly state: "skipped" | "failed"; readonly reason: string };

/** What came of it, for whoever asks. */
export interface CorrectionRecord {
  readonly delivery: string;
  readonly state: "pending" | "claimed" | CorrectionEnd["state"];
  readonly reason: string | null;
}

/**
 * Which posted messages are to be edited because an article behind them was revised: pending → claimed → corrected,
 * skipped or failed, one entry a message and revision. Claims are leases, as those of deliveries.
 */
export interface CorrectionLedger {
  /** Remembers what a message rests on; the same twice is one. */
  note(told: ToldBrief): Promise<void>;
  /**
   * Makes an entry of each message told since `oldest` that rests on an article revised since `since`; those that are
   * known stay as they are. Returns how many are new.
   */
  plan(ask: { readonly since: string; readonly oldest: string; readonly now: string }): Promise<number>;
  /** The longest due first, of one message one at a time. */
  claim(ask: {
    readonly now: string;
    readonly leaseUntil: string;
    readonly limit: number;
    readonly platforms: readonly PlatformName[];
  }): Promise<readonly Correction[]>;
  /** False where it is no longer the holder's; nothing has changed then. */
  settle(claim: Pick<Correction, "id" | "fence">, end: CorrectionEnd): Promise<boolean>;
  postpone(
    claim: Pick<Correction, "id" | "fence">,
    retry: { readonly at: string; readonly reason: string },
  ): Promise<boolean>;
  /** The articles as they were stored at an instant; without those that were not. */
  articlesAt(ids: readonly ArticleId[], instant: string): Promise<readonly AnalyzedArticle[]>;
  /** What came of a channel's corrections, in the order of their deliveries. */
  history(channel: ChannelRef): Promise<readonly CorrectionRecord[]>;
  /** Forgets what was told before an instant. */
  forget(before: string): Promise<void>;
}
