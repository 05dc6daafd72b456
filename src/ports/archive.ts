import type { ChannelRef, ChannelSettings } from "../domain/channel.ts";
import type { DeliveryRecord } from "../domain/delivery.ts";
import type { StoredBrief } from "./brief-store.ts";

/** Half-open stretch of instants, and the most that is wanted of it. */
export interface Stretch {
  readonly since: string;
  readonly until: string;
  readonly limit: number;
}

/** What came of one message of one slot, and where it went. */
export interface ArchivedDelivery extends DeliveryRecord {
  readonly channel: ChannelRef;
  readonly attempts: number;
}

/** A channel that has chosen something. */
export interface ArchivedChannel {
  readonly channel: ChannelRef;
  readonly settings: ChannelSettings;
  /** The instant of its next slot; null for none. */
  readonly nextDue: string | null;
}

/** What was made and done, across all channels: for whoever runs the bot, never for a chat. */
export interface Archive {
  /** By when they were made, newest first. */
  briefs(stretch: Stretch): Promise<readonly StoredBrief[]>;
  /** By the time of their slot, newest first. */
  deliveries(stretch: Stretch): Promise<readonly ArchivedDelivery[]>;
  /** In order of platform, workspace and channel. */
  channels(limit: number): Promise<readonly ArchivedChannel[]>;
}
