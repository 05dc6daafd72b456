import { resolve } from "node:path";
import { EXIT, UsageError } from "../command.ts";
import type { Command } from "../command.ts";
import { write } from "../streams.ts";

/** A whole copy of the embedded store, while the bot runs. */
export const backupCommand: Command = {
  name: "backup",
  usage: "FILE",
  summary: "Copy the embedded store into a file, while the bot runs",
  details: "The file appears once it is whole and was looked through. PostgreSQL is backed up by pg_dump.",
  options: {},
  async run({ words }, world) {
    const { articles, deliveries } = await world.backUp(resolve(fileOf(words, "backup")));
    await write(world.streams.out, `${articles} articles, ${deliveries} deliveries\n`);
    return EXIT.done;
  },
};

/** The embedded store replaced by such a copy. */
export const restoreCommand: Command = {
  name: "restore",
  usage: "FILE [--force]",
  summary: "Put a backup in the embedded store's place; the bot must not run",
  options: {
    force: {
      type: "boolean",
      help: "replace the store that is there, which stays beside as .before-restore",
    },
  },
  async run(given, world) {
    const file = resolve(fileOf(given.words, "restore"));
    const { articles, deliveries } = await world.restore(file, given.flag("force"));
    await write(world.streams.out, `${articles} articles, ${deliveries} deliveries\n`);
    return EXIT.done;
  },
};

function fileOf([file, ...more]: readonly string[], command: string): string {
  if (file !== undefined && more.length === 0) return file;
  throw new UsageError(`${command}: names one file; such as ${command} marktbrief-backup.db`);
}
