// The bot's worker of the fan-out bench, in a process of its own:
//   node bench/delivery/fan-out/poster.ts FILE        (the file is a PosterTask as JSON)
// Says "ready" when it works, and ends at any message, with the processor time it took.
import { readFileSync } from "node:fs";
import { startWorker } from "../../../src/delivering/worker.ts";
import { Secret } from "../../../src/domain/secret.ts";
import { systemClock as clock } from "../../../src/operations/clock.ts";
import { createIds } from "../../../src/operations/ids.ts";
import { createLog } from "../../../src/operations/log.ts";
import type { Publisher } from "../../../src/ports/publisher.ts";
import type { Store } from "../../../src/ports/store.ts";
import { createCalendar } from "../../../src/scheduling/exchanges/calendar.ts";
import { openStore } from "../../../src/storage/open-store.ts";
import { DIRECTORY } from "./prepare.ts";

export interface PosterTask {
  readonly platform: "slack" | "discord";
  readonly dataDir: string;
  readonly apiUrl: string;
  /** Of Discord's bot; on Slack what seals the tokens of the workspaces. */
  readonly secret: string;
}

const task = JSON.parse(readFileSync(process.argv[2] ?? "", "utf8")) as PosterTask;
const log = createLog("warn");
const store = await openStore({ databaseUrl: null, dataDir: task.dataDir, role: "bot", clock, log });
const worker = startWorker({
  store,
  directory: DIRECTORY,
  model: null,
  publisher: await connect(store),
  platforms: [task.platform],
  isAlone: true,
  calendar: createCalendar({}),
  clock,
  ids: createIds(clock),
  log,
});
const before = process.cpuUsage();
process.send?.("ready");
await new Promise((resolve) => process.once("message", resolve));
const { user, system } = process.cpuUsage(before);
await worker.stop();
await store.close();
process.send?.((user + system) / 1e6);
process.disconnect();

async function connect({ installations }: Store): Promise<Publisher> {
  const { apiUrl, secret, platform } = task;
  if (platform === "discord") {
    const { connectDiscord } = await import("../../../src/platforms/discord/connect.ts");
    return connectDiscord({ token: new Secret(secret), apiUrl, clock }).publisher;
  }
  const { connectSlack } = await import("../../../src/platforms/slack/connect.ts");
  return connectSlack({
    access: {
      botToken: null,
      appToken: null,
      signingSecret: new Secret("fan-out"),
      clientId: "fan-out",
      clientSecret: new Secret("fan-out"),
      stateSecret: null,
      apiUrl,
    },
    installations,
    encryptionKey: new Secret(secret),
    clock,
    log,
  }).publisher;
}
