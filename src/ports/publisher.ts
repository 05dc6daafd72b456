import type { ChannelRef } from "../domain/channel.ts";
import type { Failure } from "../domain/failure.ts";
import type { Message } from "../domain/message.ts";

export type PublishOutcome =
  /** `id` is the platform's own, for later edits. */
  { readonly ok: true; readonly id: string } | { readonly ok: false; readonly failure: Failure };

/** Posts messages to one platform. */
export interface Publisher {
  /** The same `key` posted twice is one message, as far as the platform can tell. */
  post(channel: ChannelRef, message: Message, key: string): Promise<PublishOutcome>;
}
