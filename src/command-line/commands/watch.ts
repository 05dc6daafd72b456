import type { Command } from "../command.ts";
import { EXIT } from "../command.ts";
import { write } from "../streams.ts";

/** The terminal's watchlist, changed as `/watch` in the chat changes it. */
export const watchCommand: Command = {
  name: "watch",
  usage: "[list] | add WHAT … | remove WHAT … | clear",
  summary: "Show or change the watchlist of the bot in this terminal",
  options: {},
  async run({ words }, world, signal) {
    const store = await world.openStore("kept");
    try {
      const commands = await world.commandsOn(store);
      const user = { id: "local", isAdmin: true, language: world.language };
      const reply = await commands.run({ name: "watch", words, channel: world.channel, user }, signal);
      await write(world.streams.out, reply.messages.map(world.render).join("\n"));
    } finally {
      await store.close();
    }
    return EXIT.done;
  },
};
