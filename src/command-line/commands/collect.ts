import { resolve } from "node:path";
import { EXIT } from "../command.ts";
import type { Command } from "../command.ts";
import { collectFolders } from "../collect-folders.ts";
import { write } from "../streams.ts";

/** `collect` stores what the folders hold; what it prints as stored is on disk. */
export const collectCommand: Command = {
  name: "collect",
  usage: "[DIR …] [--jsonl]",
  summary: "Store the articles of folders: .txt .md .html .json .jsonl, read recursively",
  details:
    "Without DIR, the folders of config/marktbrief.yaml. An article that is stored already is not stored twice; a\nchanged one becomes a new revision. A line on standard output is written once its article is on disk.",
  options: {
    jsonl: { type: "boolean", help: 'answer {"outcome","id","origin"} a line' },
  },
  async run(given, world, signal) {
    const folders = given.words.length > 0 ? given.words.map((word) => resolve(word)) : world.folders;
    const asJson = given.flag("jsonl");
    const store = await world.openStore("kept");
    try {
      const tally = await collectFolders(folders, store, world, {
        signal,
        onStored: async ({ outcome, id, origin }) => {
          const line = asJson ? JSON.stringify({ outcome, id, origin }) : `${outcome.padEnd(9)} ${origin}`;
          await write(world.streams.out, `${line}\n`);
        },
      });
      await write(
        world.streams.err,
        `${tally.new} new, ${tally.revised} revised, ${tally.unchanged} unchanged; ${tally.faults} could not be read\n`,
      );
    } finally {
      await store.close();
    }
    return EXIT.done;
  },
};
