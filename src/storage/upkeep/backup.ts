import { chmodSync, copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { DatabaseSync, backup } from "node:sqlite";
import type { Clock } from "../../ports/clock.ts";
import { explainSqlite } from "../sqlite/failures.ts";
import { lockForBot } from "../sqlite/bot-lock.ts";
import { prepareFolder } from "../sqlite/folder.ts";
import { StoreError } from "../store-error.ts";

/** What a copy holds. */
export interface BackupTally {
  readonly articles: number;
  readonly deliveries: number;
}

const OWNER_ONLY = 0o600;

/**
 * A whole copy of the embedded store as of one moment, while others write to it. The file appears under its name
 * only once it is whole and has been looked through. Throws a StoreError.
 */
export async function backUpStore(dataDir: string, target: string): Promise<BackupTally> {
  const file = prepareFolder(dataDir);
  if (!existsSync(file)) throw nothingThere(file);
  if (existsSync(target)) throw isThere(target);
  const unfinished = `${target}.unfinished`;
  try {
    mkdirSync(dirname(target), { recursive: true });
    rmSync(unfinished, { force: true });
    const source = new DatabaseSync(file, { readOnly: true, timeout: 10_000 });
    try {
      await backup(source, unfinished);
    } finally {
      source.close();
    }
    chmodSync(unfinished, OWNER_ONLY);
    const tally = lookThrough(unfinished);
    renameSync(unfinished, target);
    return tally;
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw explainSqlite(error, target) ?? error;
  }
}

export interface Restoring {
  readonly dataDir: string;
  readonly source: string;
  /** Whether a store that is there may be replaced; it is kept beside the new one. */
  readonly force: boolean;
  readonly clock: Clock;
}

/** Puts a copy in the store's place. Not while a bot runs on it. Throws a StoreError. */
export function restoreStore({ dataDir, source, force, clock }: Restoring): BackupTally {
  if (!existsSync(source)) throw nothingThere(source);
  const tally = lookThrough(source);
  const file = prepareFolder(dataDir);
  if (existsSync(file) && !force) throw wouldReplace(file);
  const lock = lockForBot(dataDir, clock);
  try {
    const fresh = join(dataDir, "restoring.db");
    copyFileSync(source, fresh);
    chmodSync(fresh, OWNER_ONLY);
    if (existsSync(file)) putAside(file);
    renameSync(fresh, file);
    return tally;
  } catch (error) {
    throw explainSqlite(error, file) ?? error;
  } finally {
    lock.release();
  }
}

/** With what is not yet in the file itself: its log is written into it first. */
function putAside(file: string): void {
  const before = new DatabaseSync(file, { timeout: 10_000 });
  before.exec("pragma wal_checkpoint(truncate)");
  before.close();
  for (const tail of ["-wal", "-shm"]) rmSync(file + tail, { force: true });
  renameSync(file, `${file}.before-restore`);
}

/** Whether a file is a whole store of ours. */
function lookThrough(file: string): BackupTally {
  let database: DatabaseSync | null = null;
  try {
    database = new DatabaseSync(file, { readOnly: true });
    const verdict = database.prepare("pragma integrity_check").get();
    if (verdict?.["integrity_check"] !== "ok") throw isDamaged(file);
    const count = (table: string): number =>
      Number(database?.prepare(`select count(*) as count from ${table}`).get()?.["count"] ?? 0);
    return { articles: count("articles"), deliveries: count("deliveries") };
  } catch (error) {
    throw error instanceof StoreError ? error : isDamaged(file, error);
  } finally {
    database?.close();
  }
}

function nothingThere(file: string): StoreError {
  return new StoreError("folder-unusable", {
    de: `Es gibt kein ${file}; Pfad oder DATA_DIR prüfen. Ein PostgreSQL sichern pg_dump und pg_restore.`,
    en: `there is no ${file}; check the path or DATA_DIR. A PostgreSQL is backed up by pg_dump and pg_restore.`,
  });
}

function isThere(file: string): StoreError {
  return new StoreError("folder-unusable", {
    de: `${file} gibt es schon; einen anderen Namen nennen.`,
    en: `${file} is there already; name another file.`,
  });
}

function wouldReplace(file: string): StoreError {
  return new StoreError("folder-unusable", {
    de: `${file} würde ersetzt; mit --force geschieht es, und der bisherige Speicher bleibt als ${file}.before-restore liegen.`,
    en: `${file} would be replaced; with --force it is, and the present store stays as ${file}.before-restore.`,
  });
}

function isDamaged(file: string, cause?: unknown): StoreError {
  return new StoreError(
    "file-damaged",
    {
      de: `${file} ist beschädigt oder keine Sicherung von Marktbrief; eine andere Sicherung nehmen.`,
      en: `${file} is damaged or no backup of Marktbrief; take another backup.`,
    },
    { cause },
  );
}
