import { resolve } from "node:path";
import { EXIT } from "../command.ts";
import type { SourceReader } from "../../ports/source-reader.ts";
import type { Store } from "../../ports/store.ts";
import type { Command } from "../command.ts";
import { collectSources } from "../collect-folders.ts";
import { write } from "../streams.ts";
import type { World } from "../world.ts";

/** `collect` stores what folders and feeds hold; what it prints as stored is on disk. */
export const collectCommand: Command = {
  name: "collect",
  usage: "[DIR …] [--jsonl]",
  summary: "Store the articles of folders (.txt .md .html .json .jsonl, read recursively) and of feeds",
  details:
    "Without DIR, the folders of config/marktbrief.yaml and those feeds of config/feeds.yaml that are due. An article that is stored already is not stored twice; a\nchanged one becomes a new revision. A line on standard output is written once its article is on disk.",
  options: {
    jsonl: { type: "boolean", help: 'answer {"outcome","id","origin"} a line' },
  },
  async run(given, world, signal) {
    const asJson = given.flag("jsonl");
    const store = await world.openStore("kept");
    try {
      const sources = await sourcesOf(given.words, store, world);
      const tally = await collectSources(sources, store, world, {
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

async function sourcesOf(
  words: readonly string[],
  store: Store,
  world: World,
): Promise<readonly SourceReader[]> {
  const folders = words.length > 0 ? words.map((word) => resolve(word)) : world.folders;
  const readers = await Promise.all(folders.map((folder) => world.folderSource(folder)));
  return words.length > 0 ? readers : [...readers, ...(await world.feedSources(store))];
}
