import { createCommands } from "../../commands/create.ts";
import type { Command } from "../command.ts";
import { EXIT } from "../command.ts";
import { write } from "../streams.ts";

/** The watchlist of the terminal's channel, as `/watch` changes it. */
export const watchCommand: Command = {
  name: "watch",
  usage: "[add|remove] [WHAT …] | list",
  summary: "Show or change the terminal's watchlist",
  options: {},
  async run(given, world, signal) {
    return EXIT.done;
  },
};
