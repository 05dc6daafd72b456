import type { Ticker } from "./instrument.ts";
import type { Language } from "./language.ts";

/** The platforms a message can go to. */
export type PlatformName = "slack" | "discord" | "terminal";

/** One place messages go to. `workspace` is a Slack team, a Discord guild, or "local". */
export interface ChannelRef {
  readonly platform: PlatformName;
  readonly workspace: string;
  readonly channel: string;
}

/** What a channel has chosen. */
export interface ChannelSettings {
  readonly language: Language;
  /** IANA name, "Europe/Berlin". */
  readonly zone: string;
  readonly watchlist: readonly Ticker[];
  /** Who may change things: admins, everyone, or the named users. */
  readonly editors: "admins" | "everyone" | readonly string[];
  /** Where reports and troubles go: a channel's id on the same platform and workspace; null for nowhere. */
  readonly adminChannel: string | null;
}
