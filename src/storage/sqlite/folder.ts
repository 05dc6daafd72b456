import { chmodSync, existsSync, mkdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

const OWNER_ONLY_FOLDER = 0o700;
const OWNER_ONLY_FILE = 0o600;

/** The database's file in its folder, which is made when it is not there. Throws what the file system says. */
export function prepareFolder(dataDir: string): string {
  if (!existsSync(dataDir)) makeFolder(resolve(dataDir));
  return join(dataDir, "marktbrief.db");
}

/** Node's own recursive mkdir never returns where nothing may be made, as in /proc. */
function makeFolder(path: string): void {
  const parent = dirname(path);
  if (!existsSync(parent)) makeFolder(parent);
  try {
    mkdirSync(path, { mode: OWNER_ONLY_FOLDER });
  } catch (error) {
    // Another process that starts at the same time may have been faster.
    if (!existsSync(path)) throw error;
  }
}

/** A folder that was there before may be open to others; what is kept in it is not. SQLite's own files follow. */
export function keepToOwner(file: string): void {
  if (existsSync(file)) chmodSync(file, OWNER_ONLY_FILE);
}
