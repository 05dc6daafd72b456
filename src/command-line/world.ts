import type { ChatModel } from "../answering/with-model.ts";
import type { Commands } from "../commands/commands.ts";
import type { Published, RawArticle } from "../domain/article.ts";
import type { ChannelRef, PlatformName } from "../domain/channel.ts";
import type { Wording } from "../domain/failure.ts";
import type { Feed } from "../domain/feed.ts";
import type { Finding } from "../domain/finding.ts";
import type { Language } from "../domain/language.ts";
import type { Message } from "../domain/message.ts";
import type { ListedSource } from "../domain/source.ts";
import type { Directory } from "../instruments/directory.ts";
import type { ChartDrawer } from "../ports/chart-drawer.ts";
import type { Clock } from "../ports/clock.ts";
import type { Ids } from "../ports/ids.ts";
import type { Log } from "../ports/log.ts";
import type { SourceDesk } from "../ports/source-desk.ts";
import type { SourceReader } from "../ports/source-reader.ts";
import type { Store } from "../ports/store.ts";
import type { Closures } from "../scheduling/exchanges/calendar.ts";
import type { Streams } from "./streams.ts";
import type { Role } from "./roles.ts";

/** What the commands need of the rooms they may not enter; main puts it together. */
export interface World {
  readonly streams: Streams;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Log;
  /** Takes the secrets of the settings out of a text. */
  readonly conceal: (text: string) => string;
  /** For messages and where a command is given no language. */
  readonly language: Language;
  /** Of whoever types the commands, as far as his terminal says; null where it says neither of ours. */
  readonly terminalLanguage: Language | null;
  readonly zone: string;
  /** Days on which exchanges are closed beyond their rules. */
  readonly closures: Closures;
  /** Read when it is first asked for: not every command needs the instruments. */
  readonly directory: () => Directory;
  /** Null when no model is configured. Its client is loaded when it is first asked for. */
  readonly model: () => Promise<ChatModel | null>;
  /** Folders of stored articles from the settings, absolute. */
  readonly folders: readonly string[];
  /** Chat platforms whose tokens are set; the terminal stands in where there is none. */
  readonly platforms: readonly PlatformName[];
  /** The configured store, or an empty one that is gone with the process. Throws a StartError. */
  readonly openStore: (kind: "kept" | "passing") => Promise<Store>;
  readonly folderSource: (path: string) => Promise<SourceReader>;
  /** What chats may learn and decide about sources. Throws a StartError. */
  readonly sourceDesk: () => Promise<SourceDesk>;
  /** The configured sources and those of chats, the pausing ones too. Throws a StartError. */
  readonly listSources: (store: Store) => Promise<readonly ListedSource[]>;
  /** Those that do not pause; where each was left is kept in the store. Throws a StartError. */
  readonly feedSources: (store: Store) => Promise<readonly SourceReader[]>;
  /** A date as files and records state it; null when the words name none. */
  readonly readDate: (words: string) => Pick<Published, "at" | "precision"> | null;
  /** Title, text, date and publisher out of a page. */
  readonly readPage: (page: Page) => Promise<RawArticle>;
  /** The entries of a feed as a server sent it. */
  readonly readFeed: (answer: FeedAnswer) => Promise<FeedOutcome>;
  readonly drawChart: ChartDrawer;
  /** Before every command's name in a chat: "mb-", or empty. */
  readonly commandPrefix: string;
  /** The Slack app as Slack takes it; `url` null for Socket Mode. */
  readonly slackManifest: (options: {
    readonly language: Language;
    readonly url: string | null;
  }) => Promise<object>;
  /** The links that install the Discord app: on a server, and for oneself; null where Discord is not configured. */
  readonly discordInvites: () => Promise<{ readonly server: string; readonly personal: string } | null>;
  /** What a platform may ask, answered from this store. */
  readonly commandsOn: (store: Store) => Promise<Commands>;
  /** A whole copy of the embedded store. Throws a StartError. */
  readonly backUp: (file: string) => Promise<BackupTally>;
  /** Such a copy put in its place. Throws a StartError. */
  readonly restore: (file: string, force: boolean) => Promise<BackupTally>;
  /** Asks for everything it takes to run, and writes it down; returns the exit code. */
  readonly setUp: (signal: AbortSignal) => Promise<number>;
  /** Asks model and platforms whether they take us. */
  readonly checkOutside: (signal: AbortSignal) => Promise<readonly Finding[]>;
  /** Opens the local web page over a store. Throws a StartError. */
  readonly openDesk: (store: Store) => Promise<OpenDesk>;
  /** This terminal as a place messages go to. */
  readonly channel: ChannelRef;
  /** A message as the terminal shows it. */
  readonly render: (message: Message) => string;
  /** Runs the chat bot until its input ends or `signal` asks it to stop; returns the exit code. */
  readonly runBot: (signal: AbortSignal, roles: readonly Role[]) => Promise<number>;
}

/** The local web page as it answers. */
export interface OpenDesk {
  /** Where to look: "http://127.0.0.1:3210/". */
  readonly address: string;
  close(): Promise<void>;
}

/** What a backup holds. */
export interface BackupTally {
  readonly articles: number;
  readonly deliveries: number;
}

export interface Page {
  readonly html: string | Uint8Array;
  readonly url: string | null;
}

export interface FeedAnswer {
  readonly bytes: Uint8Array;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly url: string | null;
}

export type FeedOutcome =
  { readonly ok: true; readonly feed: Feed } | { readonly ok: false; readonly message: Wording };
