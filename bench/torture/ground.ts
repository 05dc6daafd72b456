import { createDirectory } from "../../src/instruments/directory.ts";
import { parseInstruments } from "../../src/instruments/parse.ts";
import type { Log } from "../../src/ports/log.ts";

const quiet = (): void => undefined;
const loud = (event: string, fields: unknown = {}): void => {
  console.error(event, JSON.stringify(fields));
};
/** With `LOUD` set, warnings are told. */
export const SILENT: Log = process.env["LOUD"]
  ? { info: quiet, warn: loud, error: loud }
  : { info: quiet, warn: quiet, error: quiet };

/**
 * Milliseconds for which a delivery is one process's own. A process that stands still for longer over a write finds its
 * lease ended, and gives back what it has; only between its last look at the lease and the request can nothing keep
 * two from posting. Such a stall is told of.
 */
export const LEASE = 3_000;

/** Few, so that a process starts fast. */
export const DIRECTORY = createDirectory(
  parseInstruments({
    instruments: {
      AMZN: { name: "Amazon.com, Inc.", aliases: "Amazon, Amazon.com" },
      "SAP.DE": { name: "SAP SE", aliases: "SAP" },
    },
  }).instruments,
);

/** PostgreSQL when there is an address, else SQLite in the folder. */
export interface StoreAddress {
  readonly databaseUrl: string | null;
  readonly dataDir: string;
}
