import { once } from "node:events";
import { readFileSync, readdirSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { StoreAddress } from "../../bench/torture/ground.ts";
import { openBeside, publishNews, watchNews } from "../../bench/torture/prepare.ts";
import type { ChannelRef } from "../../src/domain/channel.ts";
import type { Store } from "../../src/ports/store.ts";
import { EnvironmentSchema } from "../../src/settings/environment.ts";
import { until } from "../platforms/offices.ts";
import { postgresMissing, startPostgres } from "../storage/postgres-server.ts";
import { inFolder, ROOT, runMarktbrief, spawnMarktbrief } from "./process.ts";

/** One for each setting that is a secret; what is looked for is the part that no other text holds. */
const KEY = Buffer.from("canary-encryption-key-32-bytes!!").toString("base64");
const SECRETS = {
  DATABASE_URL: "postgres://user:canary-database@127.0.0.1:65533/news",
  METRICS_TOKEN: "canary-metrics-token",
  ARTICLES_TOKEN: "canary-articles-token",
  DESK_TOKEN: "canary-desk-token-1234567890",
  OPENAI_API_KEY: "canary-openai-key",
  SLACK_BOT_TOKEN: "xoxb-canary-slack-bot",
  SLACK_APP_TOKEN: "xapp-canary-slack-app",
  SLACK_SIGNING_SECRET: "canary-slack-signing",
  SLACK_CLIENT_SECRET: "canary-slack-client",
  SLACK_STATE_SECRET: "canary-slack-state",
  DISCORD_TOKEN: "canary-discord-token",
  TOKEN_ENCRYPTION_KEY: KEY,
} as const;
const CANARY = new RegExp(`canary-|${KEY.slice(0, 20)}|${encodeURIComponent(KEY)}`, "u");

/** Another side that repeats all it was told, in status, headers and body: whoever logs its answer logs secrets. */
async function startEcho(status: number) {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const heard = `${request.headers.authorization ?? ""} ${Buffer.concat(chunks).toString()}`;
      const bullets = [{ text: heard.slice(0, 200), evidence: ["S1"] }];
      const answers = [{ message: { content: JSON.stringify({ bullets }) } }];
      const body = { ok: false, error: heard, message: heard, choices: answers };
      response.writeHead(status, heard.replace(/[^ -~]/gu, "").slice(0, 200), {
        "content-type": "application/json",
      });
      response.end(JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Milliseconds, where many tests run at once. */
const LONG = 90_000;
const SAMPLES = join(ROOT, "config", "samples", "de");
const CHANNELS: readonly ChannelRef[] = [
  { platform: "slack", workspace: "T1", channel: "C1" },
  { platform: "discord", workspace: "G1", channel: "900000000000000001" },
];

const GONE = "http://127.0.0.1:65533";

const outside = (url: string): Record<string, string> => ({
  SLACK_API_URL: `${url}/api/`,
  DISCORD_API_URL: `${url}/api`,
  OPENAI_BASE_URL: `${url}/v1`,
  DISCORD_APP_ID: "900000000000000000",
});

describe("the canary", () => {
  it("sits in every secret of the settings", () => {
    const secret = Object.keys(EnvironmentSchema.shape).filter((name) =>
      /TOKEN|SECRET|KEY$|DATABASE_URL/u.test(name),
    );
    expect(secret.filter((name) => name !== "DISCORD_PUBLIC_KEY" && !(name in SECRETS))).toEqual([]);
  });
});

describe.concurrent("no secret is shown", { timeout: LONG }, () => {
  let refusing: Awaited<ReturnType<typeof startEcho>>;
  let failing: Awaited<ReturnType<typeof startEcho>>;
  let nonsense: Awaited<ReturnType<typeof startEcho>>;
  beforeAll(async () => {
    [refusing, failing, nonsense] = await Promise.all([startEcho(401), startEcho(500), startEcho(200)]);
  });
  afterAll(() => {
    for (const server of [refusing, failing, nonsense]) server.close();
  });
  const sides: Record<string, () => string> = {
    "refuses and repeats them": () => refusing.url,
    "fails and repeats them": () => failing.url,
    "answers nonsense that repeats them": () => nonsense.url,
    "is not there": () => GONE,
  };

  const { DATABASE_URL, SLACK_CLIENT_SECRET, SLACK_STATE_SECRET, ...ONE_WORKSPACE } = SECRETS;
  const SEVERAL = { ...ONE_WORKSPACE, SLACK_CLIENT_SECRET, SLACK_STATE_SECRET, SLACK_CLIENT_ID: "1.2" };

  it.each(Object.keys(sides))("by doctor and by briefs where everybody outside %s", async (side) => {
    await inFolder(async (folder) => {
      const variables = { ...ONE_WORKSPACE, DATA_DIR: folder, ...outside(sides[side]?.() ?? GONE) };
      const commands = [["doctor"], ["brief", "AMZN", "--articles", SAMPLES]];
      const ends = await Promise.all(commands.map((argv) => runMarktbrief(argv, { variables })));
      for (const { out, err, code } of ends) {
        expect(code).not.toBeNull();
        expect(out + err).not.toMatch(CANARY);
      }
    });
  });

  it.each(["start", "doctor"])("by %s over a database that cannot be reached", async (name) => {
    const variables = { ...ONE_WORKSPACE, ...outside(GONE), DATABASE_URL };
    const { out, err, code } = await runMarktbrief([name], { variables });
    expect(code).not.toBe(0);
    expect(out + err).toMatch(/127\.0\.0\.1:65533\/news/u);
    expect(out + err).not.toMatch(CANARY);
  });

  it("by a start with all of them wrong", async () => {
    const wrong = Object.keys(SECRETS).filter((name) => !/OPENAI|SIGNING|CLIENT|STATE|DISCORD/u.test(name));
    const variables = Object.fromEntries(wrong.map((name) => [name, "canary-wrong"]));
    const { out, err, code } = await runMarktbrief(["start"], { variables });
    expect(code).toBe(3);
    for (const name of wrong) expect(err).toContain(name);
    expect(out + err).not.toMatch(CANARY);
  });

  it.each<[string, Record<string, string>, string]>([
    ["one workspace, whose platforms refuse", ONE_WORKSPACE, "refuses and repeats them"],
    ["one workspace, whose platforms fail", ONE_WORKSPACE, "fails and repeats them"],
    ["one workspace, whose platforms talk nonsense", ONE_WORKSPACE, "answers nonsense that repeats them"],
    ["several workspaces over HTTP, whose platforms are gone", SEVERAL, "is not there"],
  ])("by a running bot with %s: not in log, metrics, pages or store", async (_, secrets, side) => {
    await inFolder(async (folder) => {
      const variables = { ...secrets, ...outside(sides[side]?.() ?? GONE), DATA_DIR: folder };
      const said = await liveAndTell(variables, { databaseUrl: null, dataDir: folder });
      expect(said).not.toMatch(CANARY);
      for (const file of readdirSync(folder)) {
        expect(readFileSync(join(folder, file), "latin1")).not.toMatch(CANARY);
      }
    });
  });

  it.skipIf(postgresMissing !== null)(
    "by a running bot over PostgreSQL whose platforms talk nonsense: not in log, metrics, pages or any row",
    async () => {
      const server = await startPostgres();
      try {
        await server.query("create role canary superuser login password 'canary-database'");
        const created = await server.createDatabase();
        const url = Object.assign(new URL(created), { username: "canary", password: "canary-database" });
        const variables = { ...ONE_WORKSPACE, ...outside(nonsense.url), DATABASE_URL: url.href };
        const said = await liveAndTell(variables, { databaseUrl: url.href, dataDir: "" });
        expect(said).not.toMatch(CANARY);
        const rows = await everyRow(created);
        expect(rows.filter((row) => /^deliveries: .*slack T1 C1 /u.test(row))).not.toEqual([]);
        expect(rows.filter((row) => CANARY.test(row))).toEqual([]);
      } finally {
        await server.stop();
      }
    },
  );
});

/** Everything that is to be seen of a bot that has briefs to deliver, from its start to its end. */
async function liveAndTell(
  variables: Readonly<Record<string, string>>,
  address: StoreAddress,
): Promise<string> {
  const store = await openBeside(address);
  try {
    await publishNews(store);
    for (const channel of CHANNELS) await watchNews(store, channel);
    const port = await freePort();
    const bot = spawnMarktbrief(["start"], { ...variables, PORT: String(port), HOST: "127.0.0.1" });
    let said = "";
    for (const stream of [bot.stdout, bot.stderr]) {
      stream.on("data", (chunk: Buffer) => (said += chunk.toString()));
    }
    const ended = once(bot, "exit");
    const collected = until(() => said.includes('"collected"'), LONG / 2);
    await Promise.race([Promise.all([untilTried(store), collected]), ended]);
    said += await readPages(port);
    bot.kill("SIGTERM");
    await ended;
    return said;
  } finally {
    await store.close();
  }
}

const OPEN: ReadonlySet<string> = new Set(["pending", "claimed", "sending"]);

/** Until the first post to each channel was tried, and its answer written down. */
async function untilTried({ deliveries }: Store): Promise<void> {
  const end = performance.now() + LONG / 2;
  for (const channel of CHANNELS) {
    const isTried = async (): Promise<boolean> =>
      (await deliveries.history(channel, "2020")).some(
        ({ state, reason }) => reason !== null || !OPEN.has(state),
      );
    while (!(await isTried())) {
      if (performance.now() > end)
        throw new Error(
          `nothing was posted to ${channel.platform}: ${JSON.stringify(await deliveries.history(channel, "2020"))}`,
        );
      await sleep(100);
    }
  }
}

async function readPages(port: number): Promise<string> {
  const authorization = `Bearer ${SECRETS.METRICS_TOKEN}`;
  const paths = ["/healthz", "/readyz", "/metrics", "/slack/events", "/slack/install"];
  const pages = [...paths, "/slack/oauth_redirect?code=1&state=2"].map(async (path) => {
    const page = await fetch(`http://127.0.0.1:${port}${path}`, {
      headers: { authorization },
      redirect: "manual",
    });
    return `${page.headers.get("location") ?? ""} ${await page.text()}`;
  });
  return (await Promise.all(pages)).join("\n");
}

/** Every row of every table, as text. */
async function everyRow(connectionString: string): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    const tables = await client.query<{ name: string }>(
      "select quote_ident(tablename) as name from pg_tables where schemaname = 'public'",
    );
    const rows: string[] = [];
    for (const { name } of tables.rows) {
      const found = await client.query<{ row: string }>(`select each::text as row from ${name} as each`);
      rows.push(...found.rows.map(({ row }) => `${name}: ${row}`));
    }
    return rows;
  } finally {
    await client.end();
  }
}
