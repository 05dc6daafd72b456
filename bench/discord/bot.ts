// The bot in a process of its own, as `run.ts` forks it: the real commands, store and client. Told to, it delivers
// messages to channels at its own pace.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { collect } from "../../src/collecting/collect.ts";
import { createCommands } from "../../src/commands/create.ts";
import { Secret } from "../../src/domain/secret.ts";
import { createDirectory } from "../../src/instruments/directory.ts";
import { parseInstruments } from "../../src/instruments/parse.ts";
import { systemClock as clock } from "../../src/operations/clock.ts";
import { createIds } from "../../src/operations/ids.ts";
import { createLog } from "../../src/operations/log.ts";
import { connectDiscord, startDiscord } from "../../src/platforms/discord/start.ts";
import { createCalendar } from "../../src/scheduling/exchanges/calendar.ts";
import { createFolderSource } from "../../src/sources/folder.ts";
import { openStore } from "../../src/storage/open-store.ts";
import type { Order, Report } from "./orders.ts";

const root = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const log = createLog("warn");
const ids = createIds(clock);
const directory = createDirectory(
  parseInstruments(parse(readFileSync(root("config/instruments.yaml"), "utf8"))).instruments,
);

const order = await new Promise<Extract<Order, { type: "start" }>>((resolve) =>
  process.once("message", resolve),
);
const folder = mkdtempSync(join(tmpdir(), "marktbrief-bench-discord-"));
const store = await openStore({ databaseUrl: null, dataDir: folder, role: "bot", clock, log });
const deps = { store: store.articles, directory, clock, ids };
for (const language of ["de", "en"]) {
  const source = createFolderSource(root(`config/samples/${language}`));
  for await (const event of collect(source, deps, new AbortController().signal)) {
    if (event.type === "fault") throw new Error(event.message.en);
  }
}

const connection = connectDiscord({ token: new Secret(order.token), apiUrl: order.apiUrl, clock });
const commands = createCommands({
  store,
  directory,
  model: null,
  clock,
  ids,
  log,
  publisher: connection.publisher,
  calendar: createCalendar({}),
  defaults: { language: "de", zone: "Europe/Berlin" },
  prefix: "",
});
const { installations, channels, closedChannels } = store;
const running = await startDiscord({
  connection,
  commands,
  installations,
  channels,
  closedChannels,
  applicationId: order.applicationId,
  publicKey: order.mode === "http" ? order.publicKey : null,
  shards: "auto",
  prefix: "",
  language: "de",
  port: 0,
  clock,
  log,
});
await Promise.all([running.ready, running.registered]);
tell({ type: "ready", port: running.port ?? 0 });

process.on("message", (next: Order) => {
  if (next.type === "deliver") void deliver(next.places);
  if (next.type === "stop") void stop();
});

let before = process.cpuUsage();

async function deliver(places: Extract<Order, { type: "deliver" }>["places"]): Promise<void> {
  const channel = { platform: "discord", workspace: "none", channel: "none" } as const;
  const user = { id: "U", isAdmin: false, language: "de" } as const;
  const brief = { name: "brief", words: ["AMZN"], channel, user };
  const [message] = (await commands.run(brief, new AbortController().signal)).messages;
  if (!message) throw new Error("there is no brief to deliver");
  const start = performance.now();
  before = process.cpuUsage();
  const outcomes = await Promise.all(
    places.map((place, index) =>
      connection.publisher.post({ platform: "discord", ...place }, message, `delivery-${index}`),
    ),
  );
  const posted = outcomes.filter((outcome) => outcome.ok).length;
  tell({ type: "delivered", posted, seconds: (performance.now() - start) / 1000 });
}

async function stop(): Promise<void> {
  const { user, system } = process.cpuUsage(before);
  tell({ type: "used", cpu: (user + system) / 1000 });
  await running.stop();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
  process.disconnect();
}

function tell(report: Report): void {
  process.send?.(report);
}
