import { randomBytes } from "node:crypto";
import type { ChannelRef } from "../../../src/domain/channel.ts";
import { Secret } from "../../../src/domain/secret.ts";
import { systemClock } from "../../../src/operations/clock.ts";
import { createBoltStore } from "../../../src/platforms/slack/installations.ts";
import { readSealingKeys } from "../../../src/platforms/slack/seal.ts";
import type { Store } from "../../../src/ports/store.ts";
import { startDiscordStandIn } from "../../../tests/stand-ins/discord/server.ts";
import { addGuild, guildId } from "../../../tests/stand-ins/discord/world.ts";
import { startSlackStandIn } from "../../../tests/stand-ins/slack/server.ts";
import { addWorkspace } from "../../../tests/stand-ins/slack/world.ts";
import type { PosterTask } from "./poster.ts";

/** A platform that keeps its limits, and notes when what was posted came. */
export interface Stage extends Pick<PosterTask, "platform" | "apiUrl" | "secret"> {
  readonly channels: readonly ChannelRef[];
  /** When each message of a channel came to stand there, in milliseconds since 1970, ascending. */
  arrivals(channel: ChannelRef): readonly number[];
  /** The next post to a channel is answered 429, to be tried again so many seconds later. */
  rest(channel: ChannelRef, seconds: number): void;
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** The instant from which Discord's ids count, in milliseconds since 1970. */
const EPOCH = 1_420_070_400_000;

/** One Discord server with so many channels. */
export async function openDiscord(channels: number): Promise<Stage> {
  const discord = await startDiscordStandIn();
  const { world, faults, complaints, apiUrl } = discord;
  const guild = addGuild(world, guildId(0), { channels });
  return {
    platform: "discord",
    apiUrl,
    secret: world.token,
    channels: guild.channels.map((channel) => ({ platform: "discord", workspace: guild.id, channel })),
    arrivals: ({ channel }) =>
      (world.channels.get(channel)?.messages ?? []).map(({ id }) => Number(BigInt(id) >> 22n) + EPOCH),
    rest({ channel }, seconds) {
      const route = new RegExp(`^POST /channels/${channel}/messages$`, "u");
      faults.plan(route, { type: "status", status: 429, retryAfter: String(seconds) });
    },
    complaints,
    close: () => discord.close(),
  };
}

/** So many Slack workspaces, each with one channel, one message a second. */
export async function openSlack(workspaces: number, store: Store): Promise<Stage> {
  const slack = await startSlackStandIn();
  slack.limit(1_000);
  const secret = randomBytes(32).toString("base64");
  const bolt = createBoltStore(store.installations, readSealingKeys(new Secret(secret)), systemClock);
  const channels: ChannelRef[] = [];
  for (let number = 0; number < workspaces; number += 1) {
    const id = `T${number}`;
    const { botToken, botId, botUserId, scopes } = addWorkspace(slack.world, id, {
      channels: [`C${number}`],
    });
    await bolt.storeInstallation({
      team: { id },
      enterprise: undefined,
      isEnterpriseInstall: false,
      user: { id: "UADMIN", token: undefined, scopes: undefined },
      bot: { token: botToken, id: botId, userId: botUserId, scopes },
      tokenType: "bot",
    });
    channels.push({ platform: "slack", workspace: id, channel: `C${number}` });
  }
  const seen = new Map<ChannelRef, number[]>(channels.map((channel) => [channel, []]));
  // Slack's own time stamps are counted through in the stand-in; it is looked often instead.
  const watching = setInterval(() => {
    for (const [channel, times] of seen) {
      const { messages = [] } =
        slack.world.workspaces.get(channel.workspace)?.channels.get(channel.channel) ?? {};
      while (times.length < messages.length) times.push(Date.now());
    }
  }, 10);
  return {
    platform: "slack",
    apiUrl: slack.apiUrl,
    secret,
    channels,
    arrivals: (channel) => seen.get(channel) ?? [],
    rest({ channel }, seconds) {
      slack.faults.plan(
        "chat.postMessage",
        { type: "status", status: 429, retryAfter: String(seconds) },
        { channel },
      );
    },
    complaints: slack.complaints,
    async close() {
      clearInterval(watching);
      await slack.close();
    },
  };
}
