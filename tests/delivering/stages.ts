import { PassThrough } from "node:stream";
import type { ChannelRef, PlatformName } from "../../src/domain/channel.ts";
import { Secret } from "../../src/domain/secret.ts";
import { connectDiscord } from "../../src/platforms/discord/connect.ts";
import { connectSlack } from "../../src/platforms/slack/connect.ts";
import { createTerminalPublisher } from "../../src/platforms/terminal/publisher.ts";
import type { Clock } from "../../src/ports/clock.ts";
import type { Publisher } from "../../src/ports/publisher.ts";
import { openPassingStore } from "../../src/storage/open-store.ts";
import { createMemoryLog } from "../platforms/offices.ts";
import { startDiscordStandIn } from "../stand-ins/discord/server.ts";
import { addChannel } from "../stand-ins/discord/world.ts";
import { startSlackStandIn } from "../stand-ins/slack/server.ts";
import { addWorkspace } from "../stand-ins/slack/world.ts";

/** A platform as the real client meets it, and what a reader sees there. */
export interface Stage {
  readonly channel: ChannelRef;
  /** Another channel of the same workspace. */
  readonly admins: string;
  readonly publisher: Publisher;
  /** Each message that stands in the channel, with all that was sent of it. */
  readonly stands: () => readonly string[];
  readonly told: () => readonly string[];
  /** Whatever is posted to the channel is refused; for once with seconds to wait, else always. */
  refuse(refusal: { readonly code: string } | { readonly wait: number }): void;
  close(): Promise<void>;
}

const show = (messages: readonly object[] = []): readonly string[] =>
  messages.map((message) => JSON.stringify(message));

async function openSlackStage(clock: Clock): Promise<Stage> {
  const slack = await startSlackStandIn();
  const workspace = addWorkspace(slack.world, "T1");
  const access = {
    botToken: new Secret("xoxb-T1-0"),
    appToken: null,
    signingSecret: new Secret("signing"),
    clientId: null,
    clientSecret: null,
    stateSecret: null,
    apiUrl: slack.apiUrl,
  };
  const { installations } = await openPassingStore(clock);
  const log = createMemoryLog();
  const { publisher } = connectSlack({ access, installations, encryptionKey: null, clock, log });
  const refusal = { channel: "C1" };
  return {
    channel: { platform: "slack", workspace: "T1", channel: "C1" },
    admins: "C2",
    publisher,
    stands: () => show(workspace.channels.get("C1")?.messages),
    told: () => show(workspace.channels.get("C2")?.messages),
    refuse(asked) {
      if ("code" in asked) {
        const fault = { type: "error", error: asked.code } as const;
        slack.faults.plan("chat.postMessage", fault, { ...refusal, times: Infinity });
      } else {
        const fault = { type: "status", status: 429, retryAfter: String(asked.wait) } as const;
        slack.faults.plan("chat.postMessage", fault, refusal);
      }
    },
    close: () => slack.close(),
  };
}

async function openDiscordStage(clock: Clock): Promise<Stage> {
  const discord = await startDiscordStandIn();
  const [channel, admins] = [addChannel(discord.world, "G1"), addChannel(discord.world, "G1")];
  const { publisher } = connectDiscord({
    token: new Secret(discord.world.token),
    apiUrl: discord.apiUrl,
    clock,
  });
  const posts = new RegExp(`^POST /channels/${channel.id}/messages$`, "u");
  return {
    channel: { platform: "discord", workspace: "G1", channel: channel.id },
    admins: admins.id,
    publisher,
    stands: () => show(channel.messages),
    told: () => show(admins.messages),
    refuse(asked) {
      if ("code" in asked) {
        discord.faults.plan(posts, { type: "error", status: 403, code: Number(asked.code) }, Infinity);
      } else {
        discord.faults.plan(posts, { type: "status", status: 429, retryAfter: String(asked.wait) });
      }
    },
    close: () => discord.close(),
  };
}

async function openTerminalStage(): Promise<Stage> {
  const out = new PassThrough();
  const written: string[] = [];
  out.on("data", (chunk: Buffer) => written.push(chunk.toString("utf8")));
  const layout = { width: 200, styled: false, buttons: false };
  return {
    channel: { platform: "terminal", workspace: "local", channel: "terminal" },
    admins: "terminal",
    publisher: createTerminalPublisher({ out, layout: () => layout }),
    // What was shown stays; a correction follows.
    stands: () => written.slice(-1),
    told: () => [],
    refuse: () => {
      out.destroy();
    },
    close: async () => undefined,
  };
}

export const STAGES: Readonly<Record<PlatformName, (clock: Clock) => Promise<Stage>>> = {
  slack: openSlackStage,
  discord: openDiscordStage,
  terminal: openTerminalStage,
};
