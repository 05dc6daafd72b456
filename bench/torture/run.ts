// Kills the delivery of a brief in two parts at every named point, with and without the right to read channels back,
// against a Slack that may lose answers; then lets a last process finish and counts what stands in the channel:
//   npm run torture [-- --times 5] [-- --no-history] [-- --no-blind]
// Exits with 1 when a message stands there twice, or is missing though the ledger does not say so.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DeliveryRecord } from "../../src/domain/delivery.ts";
import { systemClock } from "../../src/operations/clock.ts";
import { startSlackStandIn } from "../../tests/stand-ins/slack/server.ts";
import { addChannel, addWorkspace } from "../../tests/stand-ins/slack/world.ts";
import { openKept, prepare, readDirectory } from "./prepare.ts";
import { SCENARIOS } from "./scenarios.ts";
import type { Scenario } from "./scenarios.ts";

const option = process.argv.indexOf("--times");
const times = option < 0 ? 1 : Number(process.argv[option + 1]);
const modes = ["history", "blind"].filter((mode) => !process.argv.includes(`--no-${mode}`));

const slack = await startSlackStandIn();
const workspace = addWorkspace(slack.world, "T1");
workspace.scopes.push("channels:history", "groups:history");
// Looking for a post begins at the instant of its attempt.
let posts = 0;
slack.world.nextTs = () => `${Math.floor(Date.now() / 1000)}.${String((posts += 1)).padStart(6, "0")}`;
const directory = readDirectory();
const total = { parts: 0, lost: 0, twice: 0, unconfirmed: 0, undead: 0 };

for (let time = 1; time <= times; time += 1) {
  for (const history of modes) {
    for (const [index, scenario] of SCENARIOS.entries()) {
      await torture(scenario, history, `C${history}${index}x${time}`);
    }
  }
}
await slack.close();
console.log(
  `${SCENARIOS.length} points, ${modes.join(" and ")}, ${times} times: ${total.parts} messages, ${total.lost} lost, ` +
    `${total.twice} twice, ${total.unconfirmed} unconfirmed, ${total.undead} processes that did not die as they should`,
);
if (total.lost + total.twice + total.undead > 0 || slack.complaints.length > 0) process.exitCode = 1;

async function torture(scenario: Scenario, history: string, channel: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "marktbrief-torture-"));
  try {
    const { messages } = addChannel(workspace, channel);
    await prepare(folder, { platform: "slack", workspace: "T1", channel }, directory);
    slack.faults.clear();
    if (scenario.fault) slack.faults.plan("chat.postMessage", scenario.fault, { channel });
    const given = [folder, slack.apiUrl, channel, history];
    if (scenario.killAtPost === true) await killAtPost(given, channel);
    for (const kill of scenario.kills) {
      // Without the right to look there is nothing to resume.
      const isPossible = history === "history" || !kill.includes("resume");
      if (isPossible && (await run([...given, kill])) !== "SIGKILL") total.undead += 1;
    }
    const last = await run(given);
    judge(`${scenario.name} (${history})`, last, {
      records: await recordsOf(folder, channel),
      keys: messages.map((message) => JSON.stringify(message.metadata)),
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Found {
  readonly records: readonly DeliveryRecord[];
  readonly keys: readonly string[];
}

function judge(name: string, last: string | number, { records, keys }: Found): void {
  const counts = records.map(
    ({ part, slot }) => keys.filter((key) => key.includes(`${slot.key} ${part}"`)).length,
  );
  const twice = counts.filter((count) => count > 1).length;
  const lost = records.filter(({ state }, index) => state !== "unconfirmed" && counts[index] === 0).length;
  const states = records.map(({ state }, index) => `${state} (${counts[index] ?? 0} there)`);
  const isWhole = records.length === 2 && last === 0;
  total.parts += records.length;
  total.twice += twice;
  total.lost += isWhole ? lost : 2;
  total.unconfirmed += records.filter(({ state }) => state === "unconfirmed").length;
  console.log(`${name}: ${states.join(", ")}${isWhole ? "" : `; the last process ended with ${last}`}`);
}

function start(given: readonly string[]) {
  const argv = [join(import.meta.dirname, "worker.ts"), ...given];
  return spawn(process.execPath, argv, { stdio: ["ignore", "inherit", "inherit"] });
}

/** The exit code, or the signal that ended it. */
async function run(given: readonly string[]): Promise<string | number> {
  const [code, signal] = (await once(start(given), "exit")) as [number | null, string | null];
  return signal ?? code ?? "nothing";
}

async function killAtPost(given: readonly string[], channel: string): Promise<void> {
  const child = start(given);
  const ended = once(child, "exit");
  const isPosted = (): boolean =>
    slack.calls.some(({ method, args }) => method === "chat.postMessage" && args["channel"] === channel);
  while (!isPosted() && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 5));
  child.kill("SIGKILL");
  await ended;
}

async function recordsOf(folder: string, channel: string): Promise<readonly DeliveryRecord[]> {
  const store = await openKept(folder, systemClock);
  const records = await store.deliveries.history(
    { platform: "slack", workspace: "T1", channel },
    "2020-01-01",
  );
  await store.close();
  return records;
}
