import { DatabaseSync } from "node:sqlite";
import { Kysely } from "kysely";
import type { Engine } from "../engine.ts";
import type { Schema } from "../schema.ts";
import { BUSY_TIMEOUT } from "./busy.ts";
import { nodeSqliteDialect } from "./dialect.ts";
import { explainSqlite } from "./failures.ts";
import { keepToOwner, prepareFolder } from "./folder.ts";
import { sqliteFullText } from "./full-text.ts";

const IN_MEMORY = ":memory:";

/** The database file in a folder. Throws a StoreError that says what to do. */
export function openSqlite(dataDir: string): Engine {
  let file = dataDir;
  try {
    file = prepareFolder(dataDir);
    return over(openFile(file), file);
  } catch (error) {
    throw explainSqlite(error, file) ?? error;
  }
}

/** A database that is gone with the process. */
export function openSqliteInMemory(): Engine {
  return over(new DatabaseSync(IN_MEMORY), IN_MEMORY);
}

function openFile(file: string): DatabaseSync {
  const database = new DatabaseSync(file, { timeout: BUSY_TIMEOUT });
  try {
    keepToOwner(file);
    // Every commit is on disk before it is reported, even through a power loss; readers never wait for writers.
    database.exec("pragma journal_mode = wal; pragma synchronous = full; pragma busy_timeout = 0");
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function over(database: DatabaseSync, file: string): Engine {
  const db = new Kysely<Schema>({ dialect: nodeSqliteDialect(database) });
  // Every transaction here holds the one write lock from its start.
  const locked = async (): Promise<void> => undefined;
  return {
    name: "sqlite",
    db,
    fullText: sqliteFullText,
    lockArticles: locked,
    lockMigrations: locked,
    // One writer at a time sees all that is taken.
    isTaken: () => false,
    explain: (error) => explainSqlite(error, file),
    close: async () => {
      await db.destroy();
      if (database.isOpen) database.close();
    },
  };
}
