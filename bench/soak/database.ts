import { DatabaseSync } from "node:sqlite";
import { join } from "node:path";
import pg from "pg";
import { startPostgres } from "../../tests/storage/postgres-server.ts";
import type { Course } from "./fast-clock.ts";

export type StoreName = "sqlite" | "postgres";

/** Where the bot keeps everything, from outside. */
export interface SoakDatabase {
  /** Null: SQLite in the data folder. */
  readonly url: string | null;
  /** Another process writes, and takes its time over it, until the returned function is called. */
  lock(): Promise<() => Promise<void>>;
  /** Ends it in the middle of everything and starts it again; false where there is no server to be ended. */
  restart(): Promise<boolean>;
  close(): Promise<void>;
}

export async function openDatabase(name: StoreName, dataDir: string, course: Course): Promise<SoakDatabase> {
  return name === "sqlite" ? sqliteIn(dataDir) : postgresOn(course);
}

function sqliteIn(dataDir: string): SoakDatabase {
  return {
    url: null,
    async lock() {
      const database = new DatabaseSync(join(dataDir, "marktbrief.db"), { timeout: 2_000 });
      database.exec("begin immediate");
      return async () => {
        database.exec("rollback");
        database.close();
      };
    },
    restart: async () => false,
    close: async () => undefined,
  };
}

/** A server whose own clock goes as fast as the simulated one, since it is the one that processes share. */
async function postgresOn({ start, begin, rate }: Course): Promise<SoakDatabase> {
  const server = await startPostgres("durable");
  const url = await server.createDatabase();
  await within(url, async (client) => {
    await client.query(`create function public.clock_timestamp() returns timestamptz language sql volatile as $$
      select to_timestamp(${start / 1_000}) + (pg_catalog.clock_timestamp() - to_timestamp(${begin / 1_000})) * ${rate}
    $$`);
    // Else the built-in one comes first.
    await client.query(
      `alter database ${new URL(url).pathname.slice(1)} set search_path = public, pg_catalog`,
    );
  });
  return {
    url,
    async lock() {
      const client = await connected(url);
      await client.query("begin");
      // One table alone: of two it would hold one while the bot, which holds the other, waits for it.
      await client.query("lock table deliveries in access exclusive mode");
      return async () => {
        await client.query("rollback");
        await client.end();
      };
    },
    async restart() {
      await server.restart();
      return true;
    },
    close: () => server.stop(),
  };
}

async function within(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = await connected(url);
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

async function connected(connectionString: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString });
  // A server that goes away says so to whoever asks it next.
  client.on("error", () => undefined);
  await client.connect();
  return client;
}
