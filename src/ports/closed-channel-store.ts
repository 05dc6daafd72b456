import type { ChannelRef, PlatformName } from "../domain/channel.ts";
import type { Failure } from "../domain/failure.ts";

/** A channel that takes nothing until something changes. */
export interface ClosedChannel {
  readonly channel: ChannelRef;
  /** What the platform said, without its cause. */
  readonly failure: Failure;
  /** ISO instant of the latest refusal. */
  readonly closedAt: string;
}

/** Channels not to be tried again, so that no process and no restart asks what was refused. */
export interface ClosedChannelStore {
  /** Takes the place of an earlier mark of the same channel. */
  close(closed: ClosedChannel): Promise<void>;
  reopen(channel: ChannelRef): Promise<void>;
  /** All of one platform, the latest refusal last. */
  list(platform: PlatformName): Promise<readonly ClosedChannel[]>;
}
