import type { Commands } from "../../commands/commands.ts";
import type { ChannelRef } from "../../domain/channel.ts";
import type { Language } from "../../domain/language.ts";
import type { InstallationStore } from "../../ports/installation-store.ts";
import type { Log } from "../../ports/log.ts";
import type { Publisher } from "../../ports/publisher.ts";
import type { SlackApi } from "./api.ts";
import type { ViewMetadata } from "./metadata.ts";
import type { People, Whereabouts } from "./people.ts";
import type { ShowPicture } from "./picture.ts";
import type { Respond } from "./respond.ts";
import type { SlackTokens } from "./tokens.ts";

/** What every handler works with. */
export interface SlackContext {
  readonly commands: Commands;
  readonly api: SlackApi;
  readonly tokens: SlackTokens;
  readonly publisher: Publisher;
  readonly people: People;
  readonly respond: Respond;
  readonly showPicture: ShowPicture;
  readonly metadata: ViewMetadata;
  readonly installations: InstallationStore;
  readonly log: Log;
  /** What has been logged and need not be again. */
  readonly noted: Set<string>;
  /** For people whose locale is neither of ours. */
  readonly language: Language;
  /** Ends what is under way when the bot stops. */
  readonly signal: AbortSignal;
}

/** Who asks from where, and the ways back. */
export interface Asker extends Whereabouts {
  /** Null where Slack gave no address to answer at. */
  readonly respondAt: string | null;
  /** Opens a view within three seconds; null where there is none. */
  readonly trigger: string | null;
}

/** The channel in the product's terms. The workspace is always the one Slack vouches for. */
export function channelOf({ workspace, channel }: Whereabouts): ChannelRef {
  return { platform: "slack", workspace, channel };
}
