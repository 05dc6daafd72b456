import type { Command } from "../command.ts";

/** The bot: on the platforms whose tokens are set, else in the terminal. */
export const startCommand: Command = {
  name: "start",
  usage: "",
  summary: "The bot on Slack and Discord; in this terminal when neither is configured",
  options: {},
  run: (_given, world, signal) => world.runBot(signal),
};
