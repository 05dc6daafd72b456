import type { ChannelRef, ChannelSettings } from "../domain/channel.ts";
import type { Language } from "../domain/language.ts";

export interface AdminPlace {
  readonly channel: ChannelRef;
  readonly language: Language;
}

/** What each channel has chosen. */
export interface ChannelStore {
  /** Null when the channel has chosen nothing yet. */
  settings(channel: ChannelRef): Promise<ChannelSettings | null>;
  /** Where admins want to be told of troubles, each place once, in the language of the channel that chose it. */
  adminPlaces(): Promise<readonly AdminPlace[]>;
  saveSettings(channel: ChannelRef, settings: ChannelSettings): Promise<void>;
}
