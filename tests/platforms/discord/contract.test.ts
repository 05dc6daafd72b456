import { Secret } from "../../../src/domain/secret.ts";
import type { ChannelRef } from "../../../src/domain/channel.ts";
import { systemClock } from "../../../src/operations/clock.ts";
import { connectDiscord } from "../../../src/platforms/discord/connect.ts";
import type { MessageForm } from "../../../src/platforms/discord/render.ts";
import { publisherContract } from "../../contracts/publisher-contract.ts";
import type { PublisherHarness } from "../../contracts/publisher-contract.ts";
import { startDiscordStandIn } from "../../stand-ins/discord/server.ts";
import { addGuild, guildId } from "../../stand-ins/discord/world.ts";
import { shownPost } from "./reader.ts";

async function open(form: MessageForm): Promise<PublisherHarness> {
  const discord = await startDiscordStandIn();
  const guild = addGuild(discord.world, guildId(0));
  const at = (index: number): ChannelRef => ({
    platform: "discord",
    workspace: guild.id,
    channel: guild.channels[index] ?? "",
  });
  const { publisher } = connectDiscord({
    token: new Secret(discord.world.token),
    apiUrl: discord.apiUrl,
    form,
    clock: systemClock,
  });
  return {
    publisher,
    channel: at(0),
    elsewhere: at(1),
    shown: async ({ channel }) => (discord.world.channels.get(channel)?.messages ?? []).map(shownPost),
    refuse: ({ channel }) => {
      const found = discord.world.channels.get(channel);
      if (found) found.open = false;
    },
    now: () => systemClock.now(),
    cutOff: () => discord.close(),
    close: () => discord.close(),
    hasButtons: true,
  };
}

publisherContract("Discord", () => open("components"));
publisherContract("Discord with embeds", () => open("embed"));
