import type { ChannelRef } from "../domain/channel.ts";
import type { Failure } from "../domain/failure.ts";
import type { Message } from "../domain/message.ts";

export type PublishOutcome =
  /** `id` is what `edit` takes: the platform's own, of all its parts where one message is several there. */
  { readonly ok: true; readonly id: string } | { readonly ok: false; readonly failure: Failure };

/** A turn to post into a channel, as the publisher that gave it knows it. */
export interface PostTurn {
  readonly channel: ChannelRef;
  /** Where it was told of a little before, to be waited for: resolves when the post is to go out. */
  readonly comes?: Promise<void>;
}

/** Or why there is none for so long that it had better be asked for again later. */
export type TurnOutcome =
  { readonly ok: true; readonly turn: PostTurn } | Extract<PublishOutcome, { readonly ok: false }>;

/** What became of a lost post; "late" where it certainly does not stand there, and is not to be posted any more. */
export type LostOutcome = PublishOutcome | "late";

/** A post that may stand there or not. */
export interface LostPost {
  readonly channel: ChannelRef;
  readonly message: Message;
  readonly key: string;
  /** ISO instant, not later than the first attempt. */
  readonly since: string;
  /** ISO instant of the asking, by the clock that all processes share: a machine's own may be wrong. */
  readonly now: string;
  /** Where it is certain not to stand there, it is not posted any more. */
  readonly isLate: boolean;
}

/** Posts messages to one platform. */
export interface Publisher {
  /**
   * Waits for the next turn of the platform's own limits, for a post that is to be written down as under way only when
   * it goes out. An abort ends the wait. Null, or no such method, where nothing has to be waited for.
   */
  turn?(channel: ChannelRef, signal: AbortSignal): Promise<TurnOutcome | null>;
  /**
   * The same `key` posted twice is one message, as far as the platform can tell. Waits for a turn unless it is given
   * one, which is good for one post and soon used up.
   */
  post(channel: ChannelRef, message: Message, key: string, turn?: PostTurn | null): Promise<PublishOutcome>;
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
