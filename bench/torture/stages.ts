import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ChannelRef } from "../../src/domain/channel.ts";
import { nonceOf } from "../../src/platforms/discord/mark.ts";
import { startDiscordStandIn } from "../../tests/stand-ins/discord/server.ts";
import { addChannel as addDiscordChannel } from "../../tests/stand-ins/discord/world.ts";
import { startSlackStandIn } from "../../tests/stand-ins/slack/server.ts";
import { addChannel as addSlackChannel, addWorkspace } from "../../tests/stand-ins/slack/world.ts";
import type { PostFault } from "./scenarios.ts";

/** A platform to post to, and what stands there. */
export interface Stage {
  readonly apiUrl: string;
  readonly token: string;
  addChannel(): ChannelRef;
  /** What becomes of the first post to a channel. */
  planFault(channel: ChannelRef, fault: PostFault): void;
  /** How often a message stands in a channel, by the key it was posted under; and how many stand there in all. */
  count(channel: ChannelRef, key: string): number;
  total(channel: ChannelRef): number;
  /** How many of them say that they were corrected. */
  corrected(channel: ChannelRef): number;
  /** Channels that a post was sent to. */
  posted(): ReadonlySet<string>;
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

export async function openStage(platform: "slack" | "discord"): Promise<Stage> {
  return platform === "slack" ? openSlackStage() : openDiscordStage();
}

async function openSlackStage(): Promise<Stage> {
  const slack = await startSlackStandIn();
  const workspace = addWorkspace(slack.world, "T1");
  workspace.scopes.push("channels:history", "groups:history");
  // Looking for a post begins at the instant of its attempt.
  let posts = 0;
  slack.world.nextTs = () => `${Math.floor(Date.now() / 1000)}.${String((posts += 1)).padStart(6, "0")}`;
  const messagesIn = ({ channel }: ChannelRef) => workspace.channels.get(channel)?.messages ?? [];
  let channels = 0;
  return {
    apiUrl: slack.apiUrl,
    token: "xoxb-T1-0",
    addChannel() {
      const { id } = addSlackChannel(workspace, `C${(channels += 1)}`);
      return { platform: "slack", workspace: "T1", channel: id };
    },
    planFault({ channel }, fault) {
      slack.faults.plan("chat.postMessage", fault, { channel });
    },
    count: (channel, key) =>
      messagesIn(channel).filter(({ metadata }) => JSON.stringify(metadata).includes(`"${key}"`)).length,
    total: (channel) => messagesIn(channel).length,
    corrected: (channel) => messagesIn(channel).filter(saysCorrected).length,
    posted: collected(slack.calls, ({ method, args }) =>
      method === "chat.postMessage" ? String(args["channel"]) : null,
    ),
    complaints: slack.complaints,
    close: () => slack.close(),
  };
}

async function openDiscordStage(): Promise<Stage> {
  const discord = await startDiscordStandIn();
  const messagesIn = ({ channel }: ChannelRef) => discord.world.channels.get(channel)?.messages ?? [];
  const path = /^\/channels\/(?<channel>\d+)\/messages$/u;
  return {
    apiUrl: discord.apiUrl,
    token: discord.world.token,
    addChannel() {
      const { id } = addDiscordChannel(discord.world, "G1");
      return { platform: "discord", workspace: "G1", channel: id };
    },
    planFault({ channel }, fault) {
      discord.faults.plan(new RegExp(`^POST /channels/${channel}/messages$`, "u"), fault);
    },
    count: (channel, key) =>
      messagesIn(channel).filter(({ nonce }) => nonce === nonceOf(channel.channel, key)).length,
    total: (channel) => messagesIn(channel).length,
    corrected: (channel) => messagesIn(channel).filter(saysCorrected).length,
    posted: collected(discord.requests, ({ method, path: asked }) =>
      method === "POST" ? (path.exec(asked)?.groups?.["channel"] ?? null) : null,
    ),
    complaints: discord.complaints,
    close: () => discord.close(),
  };
}

/** What a list that only grows names, each entry looked at once. */
function collected<Entry>(
  list: readonly Entry[],
  nameOf: (entry: Entry) => string | null,
): () => ReadonlySet<string> {
  const names = new Set<string>();
  let seen = 0;
  return () => {
    for (; seen < list.length; seen += 1) {
      const entry = list[seen];
      const name = entry === undefined ? null : nameOf(entry);
      if (name !== null) names.add(name);
    }
    return names;
  };
}

function saysCorrected(message: object): boolean {
  const text = JSON.stringify(message);
  return text.includes("Corrected:") && text.includes("152");
}

/** Leaves a file for each channel of which the platform has had a post. */
export function announceArrivals(stage: Stage, folder: string): void {
  for (const channel of stage.posted()) {
    const file = join(folder, channel);
    if (!existsSync(file)) writeFileSync(file, "");
  }
}
