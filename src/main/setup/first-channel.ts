import { log, note } from "@clack/prompts";
import { collectFolders } from "../../command-line/collect-folders.ts";
import type { World } from "../../command-line/world.ts";
import type { ChannelRef, PlatformName } from "../../domain/channel.ts";
import type { Language } from "../../domain/language.ts";
import type { Message } from "../../domain/message.ts";
import type { Commands } from "../../commands/commands.ts";
import { discordGuildsOf } from "../../operations/checks/check-discord.ts";
import { prompts } from "../../operations/setup/prompts.ts";
import type { SetupWords } from "../../operations/setup/words.ts";
import type { Store } from "../../ports/store.ts";
import type { Settings } from "../../settings/settings.ts";
import { commandsOn } from "../bot.ts";
import { checkSlackAccess } from "../check-outside.ts";
import { createDoorway } from "../doorway.ts";
import { openPlatforms, publisherAmong } from "../platforms.ts";
import type { SetupSurroundings } from "./surroundings.ts";

interface FirstChannel extends SetupSurroundings {
  readonly settings: Settings;
  readonly words: SetupWords;
  readonly language: Language;
}

/** A first channel with its watchlist and times, and the first brief as it will stand there. */
export async function openFirstChannel(first: FirstChannel, signal: AbortSignal): Promise<void> {
  const { words, language, settings } = first;
  const names = platformsOf(settings);
  if (names.length > 0 && !(await prompts.yes(words.later, language))) return;
  const world = first.openWorld(settings);
  const store = await world.openStore("kept");
  try {
    await collect(world, store, words, signal);
    const commands = await commandsOn(world, store, publisherAmong([]));
    // The first platform first; whoever has two may set up a channel on each.
    for (const name of names.length > 0 ? names : (["terminal"] as const)) {
      const channel = await askForChannel(name, first);
      if (channel !== null) await introduce({ ...first, world, store, commands, channel }, signal);
    }
  } finally {
    await store.close();
  }
}

function platformsOf({ slack, discord }: Settings): readonly PlatformName[] {
  return [
    ...(slack?.botToken ? (["slack"] as const) : []),
    ...(discord === null ? [] : (["discord"] as const)),
  ];
}

async function collect(world: World, store: Store, words: SetupWords, signal: AbortSignal): Promise<void> {
  log.step(words.collecting);
  await collectFolders(world.folders, store, world, { signal });
  log.success(words.collected(await store.articles.count()));
}

/** Null where the platform does not say where the bot is. */
async function askForChannel(
  platform: PlatformName,
  { settings, words, clock }: FirstChannel,
): Promise<ChannelRef | null> {
  const needed = (value: string): string | null => (value.trim() === "" ? words.needed : null);
  if (platform === "slack" && settings.slack !== null) {
    const { workspace } = await checkSlackAccess(settings.slack, false, clock);
    if (workspace === null) return null;
    return {
      platform,
      workspace,
      channel: (await prompts.text(`Slack: ${words.slackChannel}`, "", needed)).trim(),
    };
  }
  if (platform === "discord" && settings.discord !== null) {
    const guilds = await discordGuildsOf(settings.discord, clock);
    const [first] = guilds;
    if (first === undefined) return null;
    const choices = guilds.map(({ id, name }) => ({ value: id, label: name }));
    const workspace = guilds.length === 1 ? first.id : await prompts.one(words.guild, choices, first.id);
    return {
      platform,
      workspace,
      channel: (await prompts.text(`Discord: ${words.discordChannel}`, "", needed)).trim(),
    };
  }
  return { platform: "terminal", workspace: "local", channel: "terminal" };
}

interface Introduction extends FirstChannel {
  readonly world: World;
  readonly store: Store;
  readonly commands: Commands;
  readonly channel: ChannelRef;
}

/** As an admin would do it in the channel itself: the same commands with the same answers. */
async function introduce(intro: Introduction, signal: AbortSignal): Promise<void> {
  const { words, language, world, channel, commands } = intro;
  const user = { id: "setup", isAdmin: true, language };
  const say = async (name: string, given: readonly string[]): Promise<readonly Message[]> =>
    (await commands.run({ name, words: given, channel, user }, signal)).messages;
  const show = (messages: readonly Message[], title: string): void => {
    note(messages.map(world.render).join("\n"), title);
  };
  const watchlist = await prompts.text(words.watchlist, "AMZN, SAP.DE");
  const watched = watchlist
    .split(",")
    .map((each) => each.trim())
    .filter(Boolean);
  await say("settings", ["language", language]);
  if (watched.length > 0) show(await say("watch", ["add", watched.join(", ")]), channel.channel);
  const times = await prompts.text(words.times, "08:00");
  if (times.trim() !== "") show(await say("settings", ["times", times.trim()]), channel.channel);
  const brief = await say("brief", [...watched.slice(0, 1)]);
  show(brief, words.preview);
  if (channel.platform !== "terminal" && (await prompts.yes(words.post, language))) await post(brief, intro);
}

async function post(messages: readonly Message[], intro: Introduction): Promise<void> {
  const { words, settings, world, store, channel } = intro;
  const doorway = createDoorway({ port: settings.port, host: null });
  const publisher = publisherAmong(await openPlatforms({ world, settings, store, doorway }));
  for (const message of messages) {
    const outcome = await publisher.post(channel, message, world.ids.next());
    if (outcome.ok) log.success(words.posted);
    else log.error(words.notPosted(outcome.failure.message));
  }
}
