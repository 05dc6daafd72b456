import { Socket } from "node:net";
import { CompiledQuery, Kysely, PostgresDialect, sql } from "kysely";
import pg from "pg";
import type { Secret } from "../../domain/secret.ts";
import type { Log } from "../../ports/log.ts";
import type { Engine } from "../engine.ts";
import type { Schema } from "../schema.ts";
import { StoreError } from "../store-error.ts";
import { addressOf } from "./address.ts";
import type { Address } from "./address.ts";
import { explainPostgres } from "./failures.ts";
import { postgresFullText } from "./full-text.ts";
import { readLikeSqlite } from "./types.ts";

/** Milliseconds to reach the server. */
const CONNECT_TIMEOUT = 10_000;
/** Milliseconds of silence after which a connection is tried whether anybody is there. */
const KEEP_ALIVE = 10_000;
/** Milliseconds for which an answer is waited for; none of ours takes as long, but for migrations. */
const PATIENCE = 60_000;
const CONNECTIONS = 8;
const OLDEST_SERVER = 150_000;
const UNIQUE_VIOLATION = "23505";
/**
 * Compiling a query takes longer than any of ours runs. A whole table is never what is wanted; the planner would
 * read one all the same where it is short but points to much that lies out of line.
 */
const SETTINGS = ["set jit = off", "set enable_seqscan = off"];
/** Any number, the same in every Marktbrief: "MB" and what is locked. */
const MIGRATION_LOCK = 0x4d42_0001;

/** A PostgreSQL server. Throws a StoreError that says what to do. */
export async function openPostgres(url: Secret, log: Log, patience = PATIENCE): Promise<Engine> {
  const address = addressOf(url);
  const lines = createLines(patience);
  const options = {
    connectionString: url.reveal(),
    connectionTimeoutMillis: CONNECT_TIMEOUT,
    keepAlive: true,
    keepAliveInitialDelayMillis: KEEP_ALIVE,
    stream: lines.open,
  };
  await greet(new pg.Client(options), address);
  const pool = new pg.Pool({
    ...options,
    max: CONNECTIONS,
    application_name: "marktbrief",
    types: readLikeSqlite,
  });
  // Without a listener a server that restarts would end the process; the next query connects anew.
  pool.on("error", (error) => {
    log.warn("store.connection-lost", { server: address.name, reason: error.message });
  });
  // The same of a connection that is lost between two statements of a transaction; the next statement says so.
  pool.on("connect", (client) => {
    client.on("error", () => undefined);
  });
  pool.on("release", lines.limit);
  return over(pool, { address, lines });
}

interface Lines {
  readonly open: () => Socket;
  /** From now on an answer may take any time. */
  readonly unlimit: () => void;
  readonly limit: () => void;
}

/**
 * Sockets that end when nothing comes for too long. A connection that a router forgot, or whose server lost its power,
 * says nothing for a quarter of an hour: until then all that waits for it would wait, and it would be used again.
 */
function createLines(patience: number): Lines {
  let isLimited = true;
  return {
    open() {
      const socket = new Socket();
      return socket.setTimeout(patience).on("timeout", () => {
        if (isLimited) socket.destroy(Object.assign(new Error("no answer came"), { code: "ETIMEDOUT" }));
      });
    },
    limit() {
      isLimited = true;
    },
    unlimit() {
      isLimited = false;
    },
  };
}

/** Sees that the server lets us in and is new enough. A pool would leave a half-open connection when it does not. */
async function greet(client: pg.Client, address: Address): Promise<void> {
  // What breaks is told where it is waited for; told here as well it would end the process.
  client.on("error", () => undefined);
  try {
    await client.connect();
    checkVersion(await client.query<Version>(VERSION), address);
    await client.end();
  } catch (error) {
    // Ends a half-open connection; what that says adds nothing to why it is half open.
    await client.end().catch(() => undefined);
    throw explainPostgres(error, address) ?? error;
  }
}

interface Version {
  readonly number: string;
  readonly text: string;
}

const VERSION = `select current_setting('server_version_num') as number, current_setting('server_version') as text`;

function checkVersion({ rows: [server] }: pg.QueryResult<Version>, { name }: Address): void {
  if (server === undefined || Number(server.number) >= OLDEST_SERVER) return;
  throw new StoreError("server-too-old", {
    de: `PostgreSQL ${server.text} auf ${name} ist zu alt; nötig ist 15 oder neuer.`,
    en: `PostgreSQL ${server.text} on ${name} is too old; Marktbrief needs 15 or newer.`,
  });
}

interface Server {
  readonly address: Address;
  readonly lines: Lines;
}

function over(pool: pg.Pool, { address, lines }: Server): Engine {
  const db = new Kysely<Schema>({
    dialect: new PostgresDialect({
      pool,
      onCreateConnection: async (connection) => {
        for (const setting of SETTINGS) await connection.executeQuery(CompiledQuery.raw(setting));
      },
    }),
  });
  return {
    name: "postgres",
    db,
    fullText: postgresFullText,
    // In one order everywhere, so that two processes never wait for each other.
    async lockArticles(transaction, ids) {
      await sql`select pg_advisory_xact_lock(key) from (
        select distinct hashtextextended(id, 0) as key from unnest(${ids}::text[]) as asked (id) order by key
      ) as keys`.execute(transaction);
    },
    async lockMigrations(transaction) {
      // Until the connection is given back: nothing else is done with a store that is not open yet.
      lines.unlimit();
      await sql`select pg_advisory_xact_lock(${MIGRATION_LOCK})`.execute(transaction);
    },
    isTaken: (error) => error instanceof pg.DatabaseError && error.code === UNIQUE_VIOLATION,
    explain: (error) => explainPostgres(error, address),
    close: async () => {
      await db.destroy();
      if (!pool.ended) await pool.end();
    },
  };
}
