import type { ChannelRef, ChannelSettings } from "../domain/channel.ts";

/** What each channel has chosen. */
export interface ChannelStore {
  /** Null when the channel has chosen nothing yet. */
  settings(channel: ChannelRef): Promise<ChannelSettings | null>;
  saveSettings(channel: ChannelRef, settings: ChannelSettings): Promise<void>;
}
