import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite";
import type { DatabaseConnection, Dialect, Driver, SqliteStatement } from "kysely";
import { CompiledQuery, SqliteAdapter, SqliteDriver, SqliteIntrospector, SqliteQueryCompiler } from "kysely";
import { waitingForWriters } from "./busy.ts";

/** More kinds of statements than the store has; a bound all the same. */
const MAX_STATEMENTS = 200;

/** Kysely over the built-in SQLite. */
export function nodeSqliteDialect(database: DatabaseSync): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createDriver: () =>
      waitingForWriters(withTransactions(new SqliteDriver({ database: adapt(database) }), database)),
  };
}

function withTransactions(driver: Driver, database: DatabaseSync): Driver {
  // One that reads first and then finds another writer in its way could not wait for it: it would fail at once.
  driver.beginTransaction = async (connection: DatabaseConnection) => {
    await connection.executeQuery(CompiledQuery.raw("begin immediate"));
  };
  // On a full disk SQLite has rolled back by itself; a second time would be an error in place of the first.
  driver.rollbackTransaction = async (connection: DatabaseConnection) => {
    if (database.isTransaction) await connection.executeQuery(CompiledQuery.raw("rollback"));
  };
  return driver;
}

function adapt(database: DatabaseSync): { close(): void; prepare(sql: string): SqliteStatement } {
  const statements = new Map<string, SqliteStatement>();
  return {
    close: () => {
      statements.clear();
      database.close();
    },
    prepare(sql) {
      const known = statements.get(sql);
      if (known) return known;
      const statement = adaptStatement(database.prepare(sql));
      if (statements.size >= MAX_STATEMENTS) statements.clear();
      statements.set(sql, statement);
      return statement;
    },
  };
}

function adaptStatement(statement: StatementSync): SqliteStatement {
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...parameters.map(bindable)),
    run: (parameters) => statement.run(...parameters.map(bindable)),
    iterate: (parameters) => statement.iterate(...parameters.map(bindable)),
  };
}

/** Everything else would be bound as NULL without a word, a Date for one. */
function bindable(value: unknown): SQLInputValue {
  if (value === null || typeof value === "string" || typeof value === "bigint") return value;
  if (typeof value === "number" && (Number.isSafeInteger(value) || !Number.isInteger(value))) return value;
  if (value instanceof Uint8Array) return value;
  throw new TypeError(`storage: a value of type ${typeof value} cannot be kept; make it text or a number`);
}
