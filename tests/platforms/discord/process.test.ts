import { execFile, spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { generateKeyPairSync, sign } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, expect, it } from "vitest";
import { startDiscordStandIn } from "../../stand-ins/discord/server.ts";
import type { DiscordStandIn } from "../../stand-ins/discord/server.ts";
import { addGuild, guildId } from "../../stand-ins/discord/world.ts";
import { startSlackStandIn } from "../../stand-ins/slack/server.ts";
import { until } from "../offices.ts";
import { ask, command, textOf } from "./actors.ts";

const root = new URL("../../../", import.meta.url).pathname;

let discord: DiscordStandIn;
let folder: string;
let bot: ChildProcess | null = null;
let said: string;
let ended: Promise<number | null>;

beforeEach(async () => {
  discord = await startDiscordStandIn();
  folder = mkdtempSync(join(tmpdir(), "marktbrief-discord-"));
});

afterEach(async () => {
  bot?.kill("SIGKILL");
  await discord.close();
  rmSync(folder, { recursive: true });
  expect(discord.complaints).toEqual([]);
});

function start(environment: Readonly<Record<string, string>> = {}): void {
  said = "";
  const child = spawn(process.execPath, ["marktbrief.mjs"], {
    cwd: root,
    env: {
      PATH: process.env["PATH"],
      DATA_DIR: folder,
      DISCORD_TOKEN: discord.world.token,
      DISCORD_APP_ID: discord.world.applicationId,
      DISCORD_API_URL: discord.apiUrl,
      ...environment,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  bot = child;
  ended = new Promise((resolve) => child.once("exit", resolve));
  child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
}

it("answers as the whole bot, started with Discord's tokens and nothing else, and ends when told to", async () => {
  const [channel = ""] = addGuild(discord.world, guildId(0)).channels;
  start();
  await until(() => discord.gateway.connected() === 1 && said.includes('"collected"'), 30_000);
  const answer = await ask(
    discord,
    command({ guild: guildId(0), channel, user: "100000000000000001" }, "brief", { what: "AMZN" }),
  );
  expect(textOf(answer)).toMatch(/Amazon/u);
  bot?.kill("SIGTERM");
  expect(await ended).toBe(0);
  expect(said).not.toContain(discord.world.token);
});

it.each([4014, 4011])("stays up when it is turned away for good (%d), and says what to do", async (code) => {
  discord.gateway.closeNext(code, 5);
  start();
  await until(() => said.includes("discord.turned-away"), 30_000);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  expect(bot?.exitCode).toBeNull();
  expect(discord.gateway.log).toHaveLength(1);
  bot?.kill("SIGTERM");
  expect(await ended).toBe(0);
});

it("shares its port with Slack where both are spoken to over HTTP", async () => {
  const slack = await startSlackStandIn();
  const { publicKey, privateKey } = generateKeyPairSync("ed25519");
  const key = publicKey.export({ format: "der", type: "spki" }).subarray(-32).toString("hex");
  const port = await freePort();
  start({
    DISCORD_PUBLIC_KEY: key,
    SLACK_BOT_TOKEN: "xoxb-T1-0",
    SLACK_SIGNING_SECRET: "secret",
    SLACK_API_URL: slack.apiUrl,
    PORT: String(port),
  });
  await until(() => said.includes("discord.started") && said.includes("slack.started"), 30_000);
  const body = '{"type":1,"id":"1","token":"t"}';
  const timestamp = String(Math.floor(Date.now() / 1000));
  const signature = sign(null, Buffer.from(timestamp + body), privateKey).toString("hex");
  const post = async (path: string) =>
    fetch(`http://127.0.0.1:${port}${path}`, {
      method: "POST",
      headers: { "x-signature-ed25519": signature, "x-signature-timestamp": timestamp },
      body,
    });
  expect(await (await post("/discord/interactions")).json()).toEqual({ type: 1 });
  expect((await post("/slack/events")).status).toBe(401);
  expect((await post("/elsewhere")).status).toBe(404);
  bot?.kill("SIGTERM");
  expect(await ended).toBe(0);
  await slack.close();
});

it("prints the links that install it, with the least permissions", async () => {
  const env = { PATH: process.env["PATH"], DISCORD_TOKEN: "t", DISCORD_APP_ID: "123456789012345678" };
  const { stdout } = await promisify(execFile)(process.execPath, ["marktbrief.mjs", "discord-invite"], {
    cwd: root,
    env,
  });
  const [server = "", personal = ""] = stdout.trim().split("\n");
  expect(new URL(server).searchParams.get("scope")).toBe("bot applications.commands");
  // View Channel, Send Messages, Send Messages in Threads.
  expect(BigInt(new URL(server).searchParams.get("permissions") ?? 0)).toBe(1024n + 2048n + (1n << 38n));
  expect(new URL(personal).searchParams.get("integration_type")).toBe("1");
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
