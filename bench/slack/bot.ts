// The bot in a process of its own, as `run.ts` forks it: the real commands, store and client. Told to, it delivers
// messages to every channel of every workspace at its own pace.
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
import { createBoltStore } from "../../src/platforms/slack/installations.ts";
import { readSealingKeys } from "../../src/platforms/slack/seal.ts";
import { connectSlack, startSlack } from "../../src/platforms/slack/start.ts";
import { createCalendar } from "../../src/scheduling/exchanges/calendar.ts";
import { createFolderSource } from "../../src/sources/folder.ts";
import { openStore } from "../../src/storage/open-store.ts";
import type { Order, Report } from "./orders.ts";

const root = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const KEY = new Secret("MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=");
const log = createLog("warn");
const ids = createIds(clock);
const directory = createDirectory(
  parseInstruments(parse(readFileSync(root("config/instruments.yaml"), "utf8"))).instruments,
);

const order = await new Promise<Extract<Order, { type: "start" }>>((resolve) =>
  process.once("message", resolve),
);
const folder = mkdtempSync(join(tmpdir(), "marktbrief-bench-slack-"));
const store = await openStore({ databaseUrl: null, dataDir: folder, role: "bot", clock, log });
const deps = { store: store.articles, directory, clock, ids };
for (const language of ["de", "en"]) {
  const source = createFolderSource(root(`config/samples/${language}`));
  for await (const event of collect(source, deps, new AbortController().signal)) {
    if (event.type === "fault") throw new Error(event.message.en);
  }
}
const installer = createBoltStore(store.installations, readSealingKeys(KEY), clock);
for (const workspace of order.workspaces) {
  const bot = { token: workspace.token, scopes: [], id: workspace.botId, userId: workspace.botUserId };
  const installation = {
    team: { id: workspace.id },
    user: { id: "U", token: undefined, scopes: undefined },
    bot,
  };
  await installer.storeInstallation({
    ...installation,
    enterprise: undefined,
    isEnterpriseInstall: false,
  });
}

const connection = connectSlack({
  access: {
    botToken: null,
    appToken: order.mode === "socket" ? new Secret(order.appToken) : null,
    signingSecret: new Secret(order.signingSecret),
    clientId: "1.2",
    clientSecret: new Secret("secret"),
    stateSecret: null,
    apiUrl: order.apiUrl,
  },
  installations: store.installations,
  encryptionKey: KEY,
  clock,
  log,
});
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
const { installations } = store;
const running = await startSlack({
  connection,
  commands,
  installations,
  language: "de",
  port: 0,
  clock,
  log,
});
await running.ready;
tell({ type: "ready", port: running.port ?? 0 });

process.on("message", (next: Order) => {
  if (next.type === "deliver") void deliver(next.messages);
  if (next.type === "stop") void stop();
});

async function deliver(count: number): Promise<void> {
  const channel = { platform: "slack", workspace: "none", channel: "none" } as const;
  const user = { id: "U", isAdmin: false, language: "de" } as const;
  const brief = { name: "brief", words: ["AMZN"], channel, user };
  const [message] = (await commands.run(brief, new AbortController().signal)).messages;
  if (!message) throw new Error("there is no brief to deliver");
  const start = performance.now();
  const outcomes = await Promise.all(
    Array.from({ length: count }, (_, index) => {
      const workspace = order.workspaces[index % order.workspaces.length]?.id ?? "";
      const place = `C${Math.floor(index / order.workspaces.length) + 1}`;
      const to = { platform: "slack", workspace, channel: place } as const;
      return connection.publisher.post(to, message, `delivery-${index}`);
    }),
  );
  const posted = outcomes.filter((outcome) => outcome.ok).length;
  tell({ type: "delivered", posted, seconds: (performance.now() - start) / 1000 });
}

async function stop(): Promise<void> {
  await running.stop();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
  process.disconnect();
}

function tell(report: Report): void {
  process.send?.(report);
}
