import { spawn, spawnSync } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { chownSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import pg from "pg";

/** A real server of the test's own, or the one `DATABASE_URL` names. */
export interface PostgresServer {
  readonly url: string;
  /** The address of a new database: an empty one, or a copy of another nobody is connected to. */
  createDatabase(copied?: string): Promise<string>;
  /** Gone for good, whoever is connected. */
  dropDatabase(address: string): Promise<void>;
  query(statement: string): Promise<void>;
  /** Ends every connection but this helper's own, as a restarting server does. */
  dropConnections(): Promise<void>;
  /** Ends it in the middle of everything, as a crash does, and starts it again at the same address. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

const NOBODY = 65_534;
const USER = "marktbrief";
const PASSWORD = "tests only";
const PATIENCE = 30_000;

/** Where PostgreSQL's programs are; null where it is not installed. */
function findPrograms(): string | null {
  const onPath = (process.env["PATH"] ?? "").split(delimiter);
  const debian = globSync("/usr/lib/postgresql/*/bin").sort().reverse();
  const complete = (folder: string): boolean =>
    ["postgres", "initdb"].every((name) => existsSync(join(folder, name)));
  return [...onPath, ...debian].find(complete) ?? null;
}

/** Why the tests on PostgreSQL are skipped; null when they can run. */
export const postgresMissing: string | null =
  findPrograms() === null && !process.env["DATABASE_URL"]
    ? "PostgreSQL is not installed and DATABASE_URL is not set"
    : null;

/** Databases made so far by this process, on whichever server. */
let count = 0;
let shared: Promise<PostgresServer> | null = null;

/**
 * The one server of this process, for all tests that neither break its connections nor its peace. Stopping it takes
 * away the databases that were made here; it goes itself when the process does.
 */
export async function sharePostgres(): Promise<PostgresServer> {
  const server = await (shared ??= startPostgres());
  return useServer(server.url, { restart: () => server.restart(), stop: async () => undefined });
}

/**
 * Starts a server on a free port in a folder of its own. A quick one does not wait for the disk, since nobody pulls
 * the plug here.
 */
export async function startPostgres(kind: "quick" | "durable" = "quick"): Promise<PostgresServer> {
  const programs = findPrograms();
  if (programs === null) return useForeignServer(process.env["DATABASE_URL"] ?? "");
  const folder = mkdtempSync(join(tmpdir(), "marktbrief-postgres-"));
  const identity = unprivileged(folder);
  initialize(programs, folder, identity);
  const port = await freePort();
  const start = (): ChildProcess => run(programs, folder, { port, identity, quick: kind === "quick" });
  let server = start();
  const url = `postgres://${USER}:${encodeURIComponent(PASSWORD)}@127.0.0.1:${port}/postgres`;
  try {
    await untilReady(url, server);
  } catch (error) {
    await end(server);
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  return useServer(url, {
    async restart() {
      await crash(server, folder);
      server = start();
      await untilReady(url, server);
    },
    async stop() {
      await end(server);
      rmSync(folder, { recursive: true, force: true });
    },
  });
}

/** One that others use as well is not stopped. */
function useForeignServer(url: string): PostgresServer {
  const server = useServer(url, { restart: () => server.dropConnections(), stop: async () => undefined });
  return server;
}

interface Identity {
  readonly uid?: number;
  readonly gid?: number;
}

/** PostgreSQL refuses to run as root. */
function unprivileged(folder: string): Identity {
  if (process.getuid?.() !== 0) return {};
  chownSync(folder, NOBODY, NOBODY);
  return { uid: NOBODY, gid: NOBODY };
}

function initialize(programs: string, folder: string, identity: Identity): void {
  const secret = join(folder, "password");
  writeFileSync(secret, PASSWORD);
  if (identity.uid !== undefined) chownSync(secret, NOBODY, NOBODY);
  const options = ["--auth=scram-sha-256", `--username=${USER}`, `--pwfile=${secret}`, "--no-sync"];
  const locale = ["--encoding=UTF8", "--locale=C.UTF-8"];
  const made = spawnSync(join(programs, "initdb"), ["-D", join(folder, "data"), ...options, ...locale], {
    ...identity,
    cwd: folder,
    encoding: "utf8",
  });
  if (made.status !== 0) throw new Error(`initdb failed: ${made.error?.message ?? made.stderr}`);
}

/**
 * Behind a shell that ends the server when this process is gone, however it goes, and takes its folder away, unless
 * it is told to keep it.
 */
const GUARDED =
  '"$@" </dev/null & server=$!; read -r keep; kill -INT $server; wait $server; [ -n "$keep" ] || rm -rf "$PWD"';

function run(
  programs: string,
  folder: string,
  { port, identity, quick }: { readonly port: number; readonly identity: Identity; readonly quick: boolean },
): ChildProcess {
  const settings = [
    "listen_addresses=127.0.0.1",
    "max_connections=60",
    ...(quick ? ["fsync=off", "full_page_writes=off"] : []),
  ];
  const server = [
    join(programs, "postgres"),
    ...["-D", join(folder, "data"), "-p", String(port), "-k", folder],
    ...settings.flatMap((setting) => ["-c", setting]),
  ];
  const guarded = spawn("sh", ["-c", GUARDED, "sh", ...server], {
    ...identity,
    cwd: folder,
    stdio: ["pipe", "ignore", "ignore"],
  });
  // It is no reason for this process to stay.
  guarded.unref();
  return guarded;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

async function untilReady(url: string, server: ChildProcess): Promise<void> {
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    if (server.exitCode !== null) throw new Error(`postgres ended with ${server.exitCode}`);
    try {
      await once(url, "select 1");
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

async function end(server: ChildProcess, last = ""): Promise<void> {
  const ended = new Promise((resolve) => server.once("exit", resolve));
  server.ref();
  server.stdin?.end(last);
  if (server.exitCode === null) await ended;
}

async function crash(server: ChildProcess, folder: string): Promise<void> {
  const [pid] = readFileSync(join(folder, "data", "postmaster.pid"), "utf8").split("\n");
  process.kill(Number(pid), "SIGQUIT");
  await end(server, "keep\n");
}

function useServer(url: string, { restart, stop }: Pick<PostgresServer, "restart" | "stop">): PostgresServer {
  const made = new Set<string>();
  return {
    url,
    async createDatabase(copied) {
      count += 1;
      const name = `marktbrief_test_${process.pid}_${count}`;
      await once(url, `create database ${name}${copied === undefined ? "" : ` template ${nameIn(copied)}`}`);
      made.add(name);
      return Object.assign(new URL(url), { pathname: `/${name}` }).href;
    },
    async dropDatabase(address) {
      await once(url, `drop database if exists ${nameIn(address)} with (force)`);
      made.delete(nameIn(address));
    },
    query: (statement) => once(url, statement),
    dropConnections: () =>
      once(
        url,
        "select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and usename = current_user",
      ),
    restart,
    async stop() {
      for (const name of made) await once(url, `drop database if exists ${name} with (force)`);
      await stop();
    },
  };
}

function nameIn(address: string): string {
  return new URL(address).pathname.slice(1);
}

async function once(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  // A server that goes away in mid-sentence says so here as well as where it was asked.
  client.on("error", () => undefined);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
