import type { Command } from "../command.ts";
import { rolesOption } from "../roles-option.ts";

/** The bot: on the platforms whose tokens are set, else in the terminal. */
export const startCommand: Command = {
  name: "start",
  usage: "[--roles gateway,worker,collector]",
  summary: "The bot on Slack and Discord; in this terminal when neither is configured",
  details:
    "Over PostgreSQL any number of processes share the work: gateways answer in chats, workers post the briefs that are due, collectors fetch articles. Without --roles a process does all of it.",
  options: {
    roles: {
      type: "string",
      value: "LIST",
      help: "what this process does: gateway, worker, collector, with commas between (all)",
    },
  },
  run: (given, world, signal) => world.runBot(signal, rolesOption(given)),
};
