import { StartError } from "../../domain/failure.ts";
import { EXIT } from "../command.ts";
import type { Command } from "../command.ts";
import { write } from "../streams.ts";

/** `discord-invite` prints the links that install the app: for a server, and for oneself. */
export const discordInviteCommand: Command = {
  name: "discord-invite",
  usage: "",
  summary: "Print the links that install the Discord app",
  details: [
    "The first one adds Marktbrief to a server, with the least permissions: to see channels and to write there, in",
    "threads too. The second one is for oneself: direct messages and a list of one's own. Both follow DISCORD_APP_ID",
    "and discord_embeds in config/marktbrief.yaml.",
  ].join("\n"),
  options: {},
  async run(_given, world) {
    const invites = await world.discordInvites();
    if (invites === null) throw notConfigured();
    await write(world.streams.out, `${invites.server}\n${invites.personal}\n`);
    return EXIT.done;
  },
};

function notConfigured(): StartError {
  return new StartError({
    de: "discord-invite: Discord ist nicht eingerichtet; DISCORD_TOKEN und DISCORD_APP_ID setzen.",
    en: "discord-invite: Discord is not configured; set DISCORD_TOKEN and DISCORD_APP_ID.",
  });
}
