import { once } from "node:events";
import { readFileSync, readdirSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EnvironmentSchema } from "../../src/settings/environment.ts";
import { inFolder, runMarktbrief, spawnMarktbrief } from "./process.ts";

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
      const body = { ok: false, error: heard, message: heard, choices: [{ message: { content: heard } }] };
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

describe("no secret is shown", () => {
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
      const commands = [["doctor"], ["brief", "AMZN"]];
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
  ])(
    "by a running bot with %s: not in log, metrics, pages or store",
    async (_, secrets, side) => {
      await inFolder(async (folder) => {
        const port = await freePort();
        const variables = {
          ...secrets,
          ...outside(sides[side]?.() ?? GONE),
          ...{ DATA_DIR: folder, PORT: String(port), HOST: "127.0.0.1" },
        };
        const bot = spawnMarktbrief(["start"], variables);
        let said = "";
        for (const stream of [bot.stdout, bot.stderr]) {
          stream.on("data", (chunk: Buffer) => (said += chunk.toString()));
        }
        const ended = once(bot, "exit");
        await Promise.race([untilCollected(() => said), ended]);
        await sleep(1_000);
        const authorization = `Bearer ${SECRETS.METRICS_TOKEN}`;
        for (const path of [
          "/healthz",
          "/readyz",
          "/metrics",
          "/slack/events",
          "/slack/install",
          "/slack/oauth_redirect?code=1&state=2",
        ]) {
          const page = await fetch(`http://127.0.0.1:${port}${path}`, { headers: { authorization } }).catch(
            () => null,
          );
          said += (await page?.text()) ?? "";
        }
        bot.kill("SIGTERM");
        await ended;
        expect(said.length).toBeGreaterThan(100);
        expect(said).not.toMatch(CANARY);
        for (const file of readdirSync(folder)) {
          expect(readFileSync(join(folder, file), "latin1")).not.toMatch(CANARY);
        }
      });
    },
    60_000,
  );
});

async function untilCollected(said: () => string): Promise<void> {
  const end = performance.now() + 30_000;
  while (!said().includes('"collected"') && performance.now() < end) await sleep(100);
}
