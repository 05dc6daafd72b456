import type { ArticleId } from "./article.ts";
import type { ChannelRef } from "./channel.ts";
import type { Message } from "./message.ts";
import type { SkipReason, Slot } from "./schedule.ts";

/** One message of one slot, on its way to one channel. */
export interface Delivery {
  /** The same for the same channel, slot and part, whoever asks; also the key it is posted under. */
  readonly id: string;
  readonly channel: ChannelRef;
  readonly slot: Slot;
  /** From 0; later parts wait for the earlier ones. */
  readonly part: number;
  /** The instant after which it is not sent any more. */
  readonly until: string;
  /** Grows with each claim: whoever holds an older one has lost it. */
  readonly fence: number;
  /** Posts that did not get through. */
  readonly attempts: number;
  /** Frozen before the first attempt; null as long as nothing was written. */
  readonly message: Message | null;
  /** When a post began of which it is not known what became; null when none is open. */
  readonly attemptedAt: string | null;
}

/** How a delivery can end. */
export type DeliveryEnd =
  | { readonly state: "sent"; readonly messageId: string }
  /** Its answer was lost; it was found there, or posted once it was certain that it was not. */
  | { readonly state: "reconciled"; readonly messageId: string }
  /** Whether it stands there cannot be known. It is not repeated. */
  | { readonly state: "unconfirmed"; readonly reason: string }
  /** The platform refused for good, or time ran out. */
  | { readonly state: "failed"; readonly reason: string }
  | { readonly state: "skipped"; readonly reason: SkipReason };

/** What came of a past slot, for whoever asks and for the next brief. */
export interface DeliveryRecord {
  readonly slot: Slot;
  readonly part: number;
  readonly state: "pending" | "claimed" | "sending" | "ambiguous" | DeliveryEnd["state"];
  readonly reason: string | null;
  /** The articles the slot's briefs were made from; empty but for the first part. */
  readonly articles: readonly ArticleId[];
}
