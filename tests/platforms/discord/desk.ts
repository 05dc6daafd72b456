import type { ChannelRef } from "../../../src/domain/channel.ts";
import type { Message } from "../../../src/domain/message.ts";
import { Secret } from "../../../src/domain/secret.ts";
import { connectDiscord } from "../../../src/platforms/discord/connect.ts";
import type { MessageForm } from "../../../src/platforms/discord/render.ts";
import type { Publisher } from "../../../src/ports/publisher.ts";
import { startDiscordStandIn } from "../../stand-ins/discord/server.ts";
import type { DiscordStandIn } from "../../stand-ins/discord/server.ts";
import { addGuild, guildId } from "../../stand-ins/discord/world.ts";
import type { Channel } from "../../stand-ins/discord/world.ts";
import { briefMessage } from "../messages.ts";

/** A guild, and whoever posts there. */
export interface Desk {
  readonly discord: DiscordStandIn;
  readonly place: ChannelRef;
  /** The place, as Discord has it. */
  readonly channel: Channel;
  /** A publisher as a process has it that has just begun; its machine's clock may be wrong. */
  begin(form?: MessageForm, own?: () => string): Publisher;
  /** The instant it is for Discord and for us, as ISO. */
  now(): string;
}

export async function openDesk(): Promise<Desk> {
  const discord = await startDiscordStandIn();
  const { world, apiUrl } = discord;
  const { id: workspace, channels } = addGuild(world, guildId(0));
  const channel = world.channels.get(channels[0] ?? "");
  if (!channel) throw new Error("no channel");
  const now = (): string => new Date(world.now()).toISOString();
  return {
    discord,
    place: { platform: "discord", workspace, channel: channel.id },
    channel,
    now,
    begin: (form = "components", own = now) =>
      connectDiscord({ token: new Secret(world.token), apiUrl, clock: { now: own }, form, timeout: 500 })
        .publisher,
  };
}

/** More than one message holds. */
export const LONG: Message = briefMessage({
  sections: [
    {
      heading: null,
      lines: Array.from({ length: 90 }, (_, index) => ({
        style: "bullet",
        content: [{ type: "text", text: `Punkt ${index} ${"und mehr ".repeat(9)}` }],
      })),
    },
  ],
});
