import type { ChannelRef } from "../domain/channel.ts";
import type { Failure } from "../domain/failure.ts";
import type { Message } from "../domain/message.ts";

export type PublishOutcome =
  /** `id` is what `edit` takes: the platform's own, of all its parts where one message is several there. */
  { readonly ok: true; readonly id: string } | { readonly ok: false; readonly failure: Failure };

/** What became of a lost post; "late" where it certainly does not stand there, and is not to be posted any more. */
export type LostOutcome = PublishOutcome | "late";

/** A post that may stand there or not. */
export interface LostPost {
  readonly channel: ChannelRef;
  readonly message: Message;
  readonly key: string;
  /** ISO instant, not later than the first attempt. */
  readonly since: string;
  /** Where it is certain not to stand there, it is not posted any more. */
  readonly isLate: boolean;
}

/** Posts messages to one platform. */
export interface Publisher {
  /** The same `key` posted twice is one message, as far as the platform can tell. */
  post(channel: ChannelRef, message: Message, key: string): Promise<PublishOutcome>;
  /**
   * Takes up a post that began after the instant `since` and whose answer is not known, whichever process made it:
   * finds it, or posts it where it is certainly not there and not too late. Null, or no such method, where that cannot be known.
   */
  resume?(lost: LostPost): Promise<LostOutcome | null>;
  /**
   * Puts a message in the place of one that was posted under the id, for a correction; nobody is notified. It may be
   * repeated. Where the platform shows what was posted for good (a terminal), the new one follows. No such method
   * where that cannot be done.
   */
  edit?(channel: ChannelRef, id: string, message: Message): Promise<PublishOutcome>;
}
