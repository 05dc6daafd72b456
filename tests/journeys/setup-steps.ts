import { addGuild, guildId } from "../stand-ins/discord/world.ts";
import { startDiscordStandIn } from "../stand-ins/discord/server.ts";
import type { DiscordStandIn } from "../stand-ins/discord/server.ts";
import { startModelStandIn } from "../stand-ins/openai.ts";
import type { ModelStandIn } from "../stand-ins/openai.ts";
import { startSlackStandIn } from "../stand-ins/slack/server.ts";
import type { SlackStandIn } from "../stand-ins/slack/server.ts";
import { addWorkspace } from "../stand-ins/slack/world.ts";
import type { Step } from "./pty.ts";

export const ENTER = "\r";
const SPACE = " ";
const DOWN = "\u001B[B";
const BACK = "\u007F";

/** Everybody whom setup speaks to. */
export interface Outside {
  readonly slack: SlackStandIn;
  readonly discord: DiscordStandIn;
  readonly model: ModelStandIn;
  /** On Discord; on Slack it is C1. */
  readonly channel: string;
  close(): Promise<void>;
}

/** Two platforms with a place for the bot each, and a model that answers. */
export async function startOutside(): Promise<Outside> {
  const [slack, discord, model] = await Promise.all([
    startSlackStandIn(),
    startDiscordStandIn(),
    startModelStandIn(),
  ]);
  addWorkspace(slack.world, "T1");
  const [channel = ""] = addGuild(discord.world, guildId(1)).channels;
  model.behave({ type: "answer", content: '{"ready":true}' });
  const close = async (): Promise<void> => {
    await Promise.all([slack.close(), discord.close(), model.close()]);
  };
  return { slack, discord, model, channel, close };
}

/** What setup finds around it when it is to speak to the stand-ins. */
export function surroundingsOf({ slack, discord }: Outside): Record<string, string> {
  return {
    PATH: process.env["PATH"] ?? "",
    TERM: "xterm",
    LANG: "de_DE.UTF-8",
    SLACK_API_URL: slack.apiUrl,
    DISCORD_API_URL: discord.apiUrl,
  };
}

/** From nothing to a brief in a channel of each platform; first with Slack's tokens as given. */
export function setupSteps(
  { slack, discord, model, channel }: Outside,
  mistakes: readonly Step[] = [],
): readonly Step[] {
  return [
    ["Sprache / Language", ENTER],
    ["Zeitzone", ENTER],
    ["Wo soll Marktbrief antworten?", SPACE + DOWN + SPACE + ENTER],
    ...mistakes,
    ["Bot-Token (beginnt mit xoxb-)", `xoxb-T1-0${ENTER}`],
    ["App-Token (beginnt mit xapp-)", slack.appToken + ENTER],
    ["Bot-Token der Discord-App", discord.world.token + ENTER],
    ["Eingeladen?", ENTER],
    ["Wo soll gespeichert werden?", ENTER],
    ["Soll ein Sprachmodell formulieren?", DOWN + DOWN + ENTER],
    ["Adresse des Dienstes", BACK.repeat(40) + model.url + ENTER],
    ["Schlüssel", ENTER],
    ["Name des Modells", `tiny${ENTER}`],
    ["tiny antwortet", ""],
    ["schreiben?", ENTER],
    ["ersten Kanal", ENTER],
    ["Slack: Kanal-ID", `C1${ENTER}`],
    ["beobachtet werden?", ENTER],
    ["Uhrzeiten, leer für nie", ENTER],
    ["So in den Kanal schreiben?", ENTER],
    ["Steht im Kanal.", ""],
    ["Discord: Kanal-ID", channel + ENTER],
    ["beobachtet werden?", ENTER],
    ["Uhrzeiten, leer für nie", ENTER],
    ["So in den Kanal schreiben?", ENTER],
    ["Fertig.", ""],
  ];
}

/** Tokens that are none, which setup sends back. */
export function mistakesWith({ slack }: Outside): readonly Step[] {
  return [
    ["Bot-Token (beginnt mit xoxb-)", `xoxp-wrong${ENTER}`],
    ["muss mit xoxb- beginnen", BACK.repeat(10) + `xoxb-T1-wrong${ENTER}`],
    ["App-Token (beginnt mit xapp-)", slack.appToken + ENTER],
    ["Slack lehnt SLACK_BOT_TOKEN ab", ENTER],
  ];
}
