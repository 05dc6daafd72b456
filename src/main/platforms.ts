import type { Commands } from "../commands/commands.ts";
import type { World } from "../command-line/world.ts";
import type { ChannelRef, PlatformName } from "../domain/channel.ts";
import type { Doorway } from "./doorway.ts";
import type { Publisher } from "../ports/publisher.ts";
import type { Store } from "../ports/store.ts";
import type { DiscordSettings, Settings, SlackSettings } from "../settings/settings.ts";

/** A platform one can post to; its commands are answered once it is started. */
export interface Platform {
  readonly name: PlatformName;
  readonly publisher: Publisher;
  start(commands: Commands): Promise<RunningPlatform>;
}

export interface RunningPlatform {
  /** Resolves when it has ended by itself; one that only ends when stopped never does. */
  readonly finished: Promise<void>;
  stop(): Promise<void>;
}

export interface Wiring {
  readonly world: World;
  readonly settings: Settings;
  readonly store: Store;
  /** Where platforms are spoken to over HTTP. */
  readonly doorway: Doorway;
}

/** The configured platforms, else the terminal. The client of a platform is loaded only here. */
export async function openPlatforms(wiring: Wiring): Promise<readonly Platform[]> {
  const { slack, discord } = wiring.settings;
  const chats = [
    ...(slack === null ? [] : [openSlack(slack, wiring)]),
    ...(discord === null ? [] : [openDiscord(discord, wiring)]),
  ];
  return chats.length > 0 ? Promise.all(chats) : [await openTerminal(wiring)];
}

const NEVER = new Promise<void>(() => {
  // A chat ends when it is stopped.
});

async function openSlack(
  access: SlackSettings,
  { world, settings, store, doorway }: Wiring,
): Promise<Platform> {
  const { connectSlack, startSlack } = await import("../platforms/slack/start.ts");
  const { clock, log, language } = world;
  const { installations } = store;
  const encryptionKey = settings.tokenEncryptionKey;
  const readsHistory = settings.slackHistory;
  const connection = connectSlack({ access, installations, encryptionKey, clock, log, readsHistory });
  return {
    name: "slack",
    publisher: connection.publisher,
    async start(commands) {
      const { listener } = connection;
      const shared = { port: null, clock, log };
      const running = await startSlack({ connection, commands, installations, language, ...shared });
      if (listener !== null) doorway.serve("/slack/", listener);
      return { finished: NEVER, stop: () => running.stop() };
    },
  };
}

async function openDiscord(access: DiscordSettings, wiring: Wiring): Promise<Platform> {
  const { connectDiscord, startDiscord } = await import("../platforms/discord/start.ts");
  const { world, store, doorway } = wiring;
  const { clock, log, language, commandPrefix: prefix } = world;
  const { installations, channels, closedChannels } = store;
  const { appId: applicationId, publicKey, shards, embeds } = access;
  const connection = connectDiscord({ ...access, clock, form: embeds ? "embed" : "components" });
  return {
    name: "discord",
    publisher: connection.publisher,
    async start(commands) {
      const stores = { installations, channels, closedChannels };
      const running = await startDiscord({
        connection,
        commands,
        ...stores,
        applicationId,
        publicKey,
        shards,
        prefix,
        language,
        port: null,
        clock,
        log,
      });
      if (running.listener) doorway.serve("/discord/", running.listener);
      return { finished: NEVER, stop: () => running.stop() };
    },
  };
}

async function openTerminal({ world, settings }: Wiring): Promise<Platform> {
  const { startTerminal } = await import("../platforms/terminal/start.ts");
  const { createTerminalPublisher } = await import("../platforms/terminal/publisher.ts");
  const { streams, ids, language } = world;
  return {
    name: "terminal",
    publisher: createTerminalPublisher({ out: streams.out, layout: () => PLAIN }),
    start: (commands) =>
      startTerminal({
        commands,
        ids,
        input: streams.input,
        out: streams.out,
        greetings: settings.greetings,
        language,
      }),
  };
}

const PLAIN = { width: 100, styled: false, buttons: false } as const;

/** Posts wherever the channel is. */
export function publisherAmong(platforms: readonly Pick<Platform, "name" | "publisher">[]): Publisher {
  return {
    async turn(channel, signal) {
      const platform = platforms.find(({ name }) => name === channel.platform);
      return (await platform?.publisher.turn?.(channel, signal)) ?? null;
    },
    async post(channel, message, key, turn) {
      const platform = platforms.find(({ name }) => name === channel.platform);
      return platform ? platform.publisher.post(channel, message, key, turn) : notRunning(channel);
    },
    async resume(lost) {
      const platform = platforms.find(({ name }) => name === lost.channel.platform);
      return (await platform?.publisher.resume?.(lost)) ?? null;
    },
    async edit(channel, id, message) {
      const platform = platforms.find(({ name }) => name === channel.platform);
      return (await platform?.publisher.edit?.(channel, id, message)) ?? notRunning(channel);
    },
  };
}

function notRunning({ platform }: ChannelRef): Awaited<ReturnType<Publisher["post"]>> {
  const message = `${platform}: not running here; set its tokens and start again`;
  return { ok: false, failure: { type: "refused", code: "not-running", message, retryAfter: null } };
}
