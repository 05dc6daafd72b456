import { chmodSync, existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";

const OWNER_ONLY_FOLDER = 0o700;
const OWNER_ONLY_FILE = 0o600;

/** The database's file in its folder, which is made when it is not there. Throws what the file system says. */
export function prepareFolder(dataDir: string): string {
  mkdirSync(dataDir, { recursive: true, mode: OWNER_ONLY_FOLDER });
  return join(dataDir, "marktbrief.db");
}

/** A folder that was there before may be open to others; what is kept in it is not. SQLite's own files follow. */
export function keepToOwner(file: string): void {
  if (existsSync(file)) chmodSync(file, OWNER_ONLY_FILE);
}
