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
  /** Absent in what was stored before this could be chosen: `ORDINARY_CONTENT`. */
  readonly content?: ContentChoice;
}

/** What a channel's briefs leave out, and what happens around them. */
export interface ContentChoice {
  /** Publishers' names or hosts, as they were typed: "Motley Fool", "fool.com". */
  readonly mutedSources: readonly string[];
  /** Words and phrases, as they were typed. */
  readonly mutedWords: readonly string[];
  /** The platform's id of a group of people who are notified of a brief that comes by itself; null for nobody. */
  readonly ping: string | null;
  /** Whether a posted brief is corrected where it stands when it turns out to be wrong. */
  readonly corrections: boolean;
}

/** As every channel begins. */
export const ORDINARY_CONTENT: ContentChoice = {
  mutedSources: [],
  mutedWords: [],
  ping: null,
  corrections: true,
};
