import type { ArticleId } from "../domain/article.ts";
import type { ChannelRef, PlatformName } from "../domain/channel.ts";
import type { Delivery, DeliveryEnd, DeliveryRecord } from "../domain/delivery.ts";
import type { Message } from "../domain/message.ts";

/** A delivery as its holder knows it: writes with an older fence change nothing. */
export type Claim = Pick<Delivery, "id" | "fence">;

export interface ClaimRequest {
  readonly now: string;
  readonly leaseUntil: string;
  readonly limit: number;
  /** Those the process can post to. */
  readonly platforms: readonly PlatformName[];
  /** Ids it still works at: a clock that is set forward ends no lease of its own. */
  readonly except: readonly string[];
}

export interface FrozenContent {
  /** One a part. */
  readonly messages: readonly [Message, ...Message[]];
  readonly articles: readonly ArticleId[];
}

/**
 * What becomes of each message: pending → claimed → sending → sent, with what can come between. A claim is a lease:
 * where its holder does not settle it in time, another takes it over. Every write of a holder returns whether the
 * delivery was still his; when it was not, nothing has changed.
 */
export interface DeliveryLedger {
  /**
   * Takes what is due or was let go, the longest due first, each for one holder until `leaseUntil`. Of a channel one
   * at a time, in order.
   */
  claim(ask: ClaimRequest): Promise<readonly Delivery[]>;
  renew(claim: Claim, leaseUntil: string): Promise<boolean>;
  /** Keeps what is to be sent; further messages become parts of their own, pending from now on. */
  freeze(claim: Claim, content: FrozenContent, now: string): Promise<boolean>;
  /** Written before the request goes out. */
  begin(claim: Claim, times: { readonly now: string; readonly leaseUntil: string }): Promise<boolean>;
  /** To be tried again: nothing was posted, or (`isOpen`) that is not known. A mere wait (`isWait`) is no attempt. */
  postpone(
    claim: Claim,
    retry: {
      readonly at: string;
      readonly reason: string;
      readonly isOpen: boolean;
      readonly isWait?: boolean;
    },
  ): Promise<boolean>;
  /** A failure, or that it is skipped, ends the later parts of the same slot with it. */
  settle(claim: Claim, end: DeliveryEnd): Promise<boolean>;
  /** What came of a channel's slots since an instant, newest first. */
  history(channel: ChannelRef, since: string): Promise<readonly DeliveryRecord[]>;
}
