import { sql } from "kysely";
import type { Kysely, Transaction } from "kysely";
import type { Clock } from "../ports/clock.ts";
import type { Engine } from "./engine.ts";
import { MIGRATIONS } from "./migrations/list.ts";
import type { Migration } from "./migrations/migration.ts";
import type { Schema } from "./schema.ts";
import { StoreError } from "./store-error.ts";

/**
 * Brings the schema up to date, all missing steps in one transaction that one process at a time may hold. Throws a
 * StoreError when the store has steps that this version does not know.
 */
export async function migrate(
  engine: Engine,
  clock: Clock,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<void> {
  if ((await appliedSoFar(engine)) === migrations.length) return;
  await engine.db.transaction().execute(async (transaction) => {
    await engine.lockMigrations(transaction);
    await createList(transaction);
    const applied = await lastApplied(transaction);
    if (applied > migrations.length) throw newerStore(applied, migrations.length);
    for (const [index, migration] of migrations.entries()) {
      if (index < applied) continue;
      await migration.up(transaction as unknown as Kysely<unknown>, engine.name);
      await transaction
        .insertInto("migrations")
        .values({ number: index + 1, name: migration.name, applied_at: clock.now() })
        .execute();
    }
  });
}

/** Read without a lock, so that an up-to-date store opens at once beside a busy writer. */
async function appliedSoFar({ db, name }: Engine): Promise<number> {
  const tables =
    name === "sqlite"
      ? sql<{ there: number }>`select count(*) as there from sqlite_schema where name = 'migrations'`
      : sql<{ there: number }>`select count(*) as there from pg_tables
          where schemaname = current_schema() and tablename = 'migrations'`;
  const { rows } = await tables.execute(db);
  return rows[0]?.there === 1 ? lastApplied(db) : 0;
}

async function createList(transaction: Transaction<Schema>): Promise<void> {
  await transaction.schema
    .createTable("migrations")
    .ifNotExists()
    .addColumn("number", "integer", (column) => column.primaryKey())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("applied_at", "text", (column) => column.notNull())
    .execute();
}

async function lastApplied(session: Engine["db"]): Promise<number> {
  const row = await session
    .selectFrom("migrations")
    .select(({ fn }) => fn.max("number").as("last"))
    .executeTakeFirst();
  return row?.last ?? 0;
}

function newerStore(applied: number, known: number): StoreError {
  return new StoreError("store-newer", {
    de: `Er wurde von einem neueren Marktbrief angelegt (Schema ${applied}, diese Version kennt ${known}); die neuere Version starten, oder mit DATA_DIR oder DATABASE_URL einen anderen Speicher nennen.`,
    en: `it was written by a newer Marktbrief (schema ${applied}, this version knows ${known}); start the newer version, or name another store with DATA_DIR or DATABASE_URL.`,
  });
}
