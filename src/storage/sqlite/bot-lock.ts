import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import type { Clock } from "../../ports/clock.ts";
import { StoreError } from "../store-error.ts";
import { isBusy } from "./busy.ts";
import { explainSqlite } from "./failures.ts";

const BotSchema = z.object({ pid: z.int(), host: z.string(), since: z.string() });

type Bot = z.infer<typeof BotSchema>;

/** The right to be the one bot of a store. */
export interface BotLock {
  release(): void;
}

/**
 * Takes the right to be the one bot of a folder, or throws a StoreError that names who has it. The operating system
 * itself holds the lock, on a small database beside the store, and frees it however the process ends; the note
 * beside it only says who that is.
 */
export function lockForBot(dataDir: string, clock: Clock): BotLock {
  const note = join(dataDir, "bot.json");
  const database = takeLock(join(dataDir, "bot.lock"), note);
  const bot: Bot = { pid: process.pid, host: hostname(), since: clock.now() };
  writeFileSync(note, JSON.stringify(bot), { mode: 0o600 });
  return {
    release() {
      rmSync(note, { force: true });
      database.close();
    },
  };
}

function takeLock(file: string, note: string): DatabaseSync {
  let database: DatabaseSync | null = null;
  try {
    database = new DatabaseSync(file, { timeout: 0 });
    database.exec("begin exclusive");
    return database;
  } catch (error) {
    database?.close();
    if (isBusy(error)) throw secondBot(readNote(note));
    throw explainSqlite(error, file) ?? error;
  }
}

/** Null when the first bot has only just started and not yet written it. */
function readNote(note: string): Bot | null {
  try {
    return BotSchema.parse(JSON.parse(readFileSync(note, "utf8")));
  } catch {
    return null;
  }
}

function secondBot(bot: Bot | null): StoreError {
  const who = bot
    ? {
        de: `Prozess ${bot.pid} auf ${bot.host}, seit ${bot.since}`,
        en: `process ${bot.pid} on ${bot.host}, since ${bot.since}`,
      }
    : { de: "ein anderer Prozess", en: "another process" };
  return new StoreError("second-bot", {
    de: `Es läuft schon ein Bot über diesem Speicher (${who.de}); ihn beenden, mit DATA_DIR einen anderen Ordner nennen, oder für mehrere Bots PostgreSQL (DATABASE_URL) nehmen. Die übrigen Befehle laufen neben ihm.`,
    en: `a bot is already running on it (${who.en}); stop it, name another folder with DATA_DIR, or use PostgreSQL (DATABASE_URL) for several bots. The other commands work beside it.`,
  });
}
