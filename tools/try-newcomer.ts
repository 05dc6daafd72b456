// The way of somebody new, with the seconds of each step:  npm run newcomer [-- --skip test]
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { text } from "node:stream/consumers";
import { parseArgs } from "node:util";
import { driveTerminal } from "../tests/journeys/pty.ts";
import { setupSteps, startOutside, surroundingsOf } from "../tests/journeys/setup-steps.ts";
import type { Outside } from "../tests/journeys/setup-steps.ts";
import { ask, command, textOf } from "../tests/platforms/discord/actors.ts";
import { until } from "../tests/platforms/offices.ts";
import { guildId } from "../tests/stand-ins/discord/world.ts";
import { bySocket, commandPayload } from "../tests/stand-ins/slack/payloads.ts";

const ROOT = join(import.meta.dirname, "..");
/** Seconds for all of it, on two cores with nothing else to do. */
const LIMIT = 300;
const PATIENCE = 120_000;

const { values } = parseArgs({ options: { skip: { type: "string", multiple: true } } });
const skipped = values.skip ?? [];
const scratch = mkdtempSync(join(tmpdir(), "marktbrief-newcomer-"));
const house = join(scratch, "marktbrief");
// Without the Node this program runs on, which `npm ci` brings: the newcomer has the machine's own.
const folders = (process.env["PATH"] ?? "").split(delimiter).filter((path) => !path.includes("node_modules"));
const npm = join(folders.find((folder) => existsSync(join(folder, "npm"))) ?? "", "npm");

const outside = await startOutside();
const env = {
  ...surroundingsOf(outside),
  PATH: folders.join(delimiter),
  HOME: process.env["HOME"] ?? scratch,
};
const seconds: Record<string, number> = {};
try {
  await step("clone", () => run(scratch, "git", "clone", "--quiet", ROOT, house));
  process.stdout.write(`Node ${await run(house, "node", "--version")}`);
  await step("npm ci", () => run(house, "npm", "ci"));
  await step("npm start", async () => {
    demand(await run(house, "npm", "start"), /AMZN[^]*#:~:text=/u);
  });
  await step("npm test", () => run(house, "npm", "test"));
  await step("setup", setUp);
  await step("doctor", () => run(house, "npm", "run", "-s", "marktbrief", "--", "doctor"));
  await step("a brief on both platforms", () => brief(outside));
  report();
} finally {
  await outside.close();
  rmSync(scratch, { recursive: true, force: true });
}

async function step(name: string, work: () => Promise<unknown>): Promise<void> {
  if (skipped.some((word) => name.endsWith(word))) return;
  const start = performance.now();
  await work();
  seconds[name] = (performance.now() - start) / 1_000;
  process.stdout.write(`${name}: ${seconds[name].toFixed(1)} s\n`);
}

function report(): void {
  const all = Object.values(seconds).reduce((sum, one) => sum + one, 0);
  process.stdout.write(`all: ${all.toFixed(1)} s (at most ${LIMIT})\n`);
  if (all > LIMIT) process.exitCode = 1;
}

/** What it prints, when it ends well; nothing is on its standard input. */
async function run(cwd: string, ...[program = "", ...argv]: readonly string[]): Promise<string> {
  const child = spawn(program, argv, {
    cwd,
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  if (code !== 0) throw new Error(`${program} ${argv.join(" ")} ended with ${code}:\n${out}\n${err}`);
  return out;
}

function demand(said: string, wanted: RegExp): void {
  if (!wanted.test(said)) throw new Error(`this is not what was to be seen:\n${said}`);
}

async function setUp(): Promise<void> {
  const { missing, code, screen } = await driveTerminal({
    argv: [npm, "run", "-s", "marktbrief", "--", "setup"],
    cwd: house,
    env,
    steps: setupSteps(outside),
    patience: 300,
  });
  if (missing !== null || code !== 0) throw new Error(`setup: ${missing ?? ""} never came:\n${screen}`);
}

/** The bot as it was set up, asked once on each platform. */
async function brief({ slack, discord, channel }: Outside): Promise<void> {
  const bot = spawn(npm, ["start"], { cwd: house, env, stdio: ["ignore", "ignore", "pipe"], detached: true });
  const ended = new Promise((resolve) => bot.once("close", resolve));
  let said = "";
  bot.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
  try {
    await until(() => said.includes('"slack.started"') && said.includes('"discord.started"'), PATIENCE);
    await until(() => said.includes('"collected"'), PATIENCE);
    const at = { workspace: "T1", channel: "C1", user: "UADMIN" };
    await bySocket(slack.sockets).send("command", commandPayload(slack, at, "/brief AMZN"));
    await until(() => slack.responses.length > 0, PATIENCE);
    demand(JSON.stringify(slack.responses[0]), /Amazon/u);
    const place = { guild: guildId(1), channel, user: "100000000000000001" };
    demand(textOf(await ask(discord, command(place, "brief", { what: "AMZN" }))), /Amazon/u);
  } finally {
    // npm, its shell and the bot.
    if (bot.pid !== undefined) process.kill(-bot.pid, "SIGTERM");
    await ended;
  }
}
