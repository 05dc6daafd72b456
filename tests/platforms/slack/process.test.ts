import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { bySocket, commandPayload } from "../../stand-ins/slack/payloads.ts";
import { startSlackStandIn } from "../../stand-ins/slack/server.ts";
import { addWorkspace } from "../../stand-ins/slack/world.ts";
import { until } from "./office.ts";

const root = new URL("../../../", import.meta.url).pathname;

it("answers as the whole bot, started with Slack's tokens and nothing else, and ends when told to", async () => {
  const slack = await startSlackStandIn();
  addWorkspace(slack.world, "T1");
  const folder = mkdtempSync(join(tmpdir(), "marktbrief-slack-"));
  const bot = spawn(process.execPath, ["marktbrief.mjs"], {
    cwd: root,
    env: {
      PATH: process.env["PATH"],
      DATA_DIR: folder,
      SLACK_BOT_TOKEN: "xoxb-T1-0",
      SLACK_APP_TOKEN: slack.appToken,
      SLACK_API_URL: slack.apiUrl,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<number | null>((resolve) => bot.once("exit", resolve));
  let said = "";
  bot.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
  try {
    await until(() => slack.sockets.open() === 2, 20_000);
    await until(() => said.includes('"collected"'), 20_000);
    const at = { workspace: "T1", channel: "C1", user: "UADMIN" };
    const receipt = await bySocket(slack.sockets).send(
      "command",
      commandPayload(slack, at, "/brief AMZN en"),
    );
    expect(receipt.acknowledged).toBe(true);
    await until(() => slack.responses.length === 1, 10_000);
    expect(JSON.stringify(slack.responses[0]?.["blocks"])).toContain('"bold":true');
    expect(slack.complaints).toEqual([]);
    bot.kill("SIGTERM");
    expect(await ended).toBe(0);
    expect(said).not.toMatch(/xoxb-|xapp-/u);
  } finally {
    bot.kill("SIGKILL");
    await slack.close();
    rmSync(folder, { recursive: true });
  }
});
