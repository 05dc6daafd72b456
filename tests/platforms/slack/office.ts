import { collect } from "../../../src/collecting/collect.ts";
import { createCommands } from "../../../src/commands/create.ts";
import { Secret } from "../../../src/domain/secret.ts";
import { createDirectory } from "../../../src/instruments/directory.ts";
import { parseInstruments } from "../../../src/instruments/parse.ts";
import { createIds } from "../../../src/operations/ids.ts";
import type { SlackAccess } from "../../../src/platforms/slack/connect.ts";
import { connectSlack, startSlack } from "../../../src/platforms/slack/start.ts";
import type { RunningSlack } from "../../../src/platforms/slack/start.ts";
import type { ArticleStore, SavedArticle } from "../../../src/ports/article-store.ts";
import type { Clock } from "../../../src/ports/clock.ts";
import type { Log, LogFields } from "../../../src/ports/log.ts";
import type { Publisher } from "../../../src/ports/publisher.ts";
import type { Store } from "../../../src/ports/store.ts";
import { createFolderSource } from "../../../src/sources/folder.ts";
import { openPassingStore } from "../../../src/storage/open-store.ts";
import { CLIENT } from "../../stand-ins/slack/oauth.ts";
import { byHttp, bySocket } from "../../stand-ins/slack/payloads.ts";
import type { Delivery } from "../../stand-ins/slack/payloads.ts";
import { startSlackStandIn } from "../../stand-ins/slack/server.ts";
import type { SlackStandIn } from "../../stand-ins/slack/server.ts";
import { addWorkspace } from "../../stand-ins/slack/world.ts";

export const clock: Clock = { now: () => "2026-01-30T07:00:00.000Z" };
export const SIGNING_SECRET = "signing-secret";
export const KEY = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";

export interface LogLine {
  readonly level: "info" | "warn" | "error";
  readonly event: string;
  readonly fields: LogFields;
}

/** A log that can be read back. */
export function createMemoryLog(): Log & { readonly lines: LogLine[] } {
  const lines: LogLine[] = [];
  const at =
    (level: LogLine["level"]) =>
    (event: string, fields: LogFields = {}): void => {
      lines.push({ level, event, fields });
    };
  return { lines, info: at("info"), warn: at("warn"), error: at("error") };
}

export type Mode = "socket" | "http" | "oauth";

/** The bot at work: the real commands and store, the real client, and Slack's stand-in. */
export interface Office {
  readonly slack: SlackStandIn;
  readonly store: Store;
  readonly publisher: Publisher;
  readonly running: RunningSlack;
  readonly log: ReturnType<typeof createMemoryLog>;
  /** From Slack to the bot, by the office's own way. */
  readonly delivery: Delivery;
  /** Where the bot listens. */
  readonly url: string;
  close(): Promise<void>;
}

interface OfficeOptions {
  readonly slack?: SlackStandIn;
  readonly store?: Store;
  readonly prefix?: string;
  readonly access?: Partial<SlackAccess>;
  readonly encryptionKey?: string;
  readonly readsHistory?: boolean;
  readonly port?: number;
}

/** Ready when Slack is reached, but with a stand-in given, which may not be there yet. */
export async function openOffice(mode: Mode, options: OfficeOptions = {}): Promise<Office> {
  const slack = options.slack ?? (await startSlackStandIn());
  if (mode !== "oauth" && slack.world.workspaces.size === 0) addWorkspace(slack.world, "T1");
  const log = createMemoryLog();
  const store = options.store ?? (await openSampleStore());
  const connection = connectSlack({
    access: { ...accessFor(mode, slack), ...options.access },
    installations: store.installations,
    encryptionKey: new Secret(options.encryptionKey ?? KEY),
    clock,
    log,
    readsHistory: options.readsHistory ?? false,
    pace: { channel: 0, workspace: 0, patience: 5000 },
  });
  const { publisher } = connection;
  const commands = createCommands({
    store,
    directory,
    model: null,
    clock,
    ids: createIds(clock),
    log,
    publisher,
    defaults: { language: "en", zone: "Europe/Berlin" },
    prefix: options.prefix ?? "",
  });
  const running = await startSlack({
    connection,
    commands,
    installations: store.installations,
    language: "en",
    port: options.port ?? 0,
    clock,
    log,
  });
  if (!options.slack) await running.ready;
  const url = `http://127.0.0.1:${running.port ?? 0}`;
  return {
    slack,
    store,
    publisher,
    running,
    log,
    url,
    delivery: mode === "socket" ? bySocket(slack.sockets) : byHttp(`${url}/slack/events`, SIGNING_SECRET),
    async close() {
      await running.stop();
      await slack.close();
    },
  };
}

/** What the environment would hold. */
export function accessFor(mode: Mode, slack: SlackStandIn): SlackAccess {
  const isMany = mode === "oauth";
  return {
    botToken: isMany ? null : new Secret("xoxb-T1-0"),
    appToken: mode === "socket" ? new Secret(slack.appToken) : null,
    signingSecret: mode === "socket" ? null : new Secret(SIGNING_SECRET),
    clientId: isMany ? CLIENT.id : null,
    clientSecret: isMany ? new Secret(CLIENT.secret) : null,
    stateSecret: null,
    apiUrl: slack.apiUrl,
  };
}

const root = new URL("../../../", import.meta.url);

const directory = createDirectory(
  parseInstruments({
    instruments: {
      AMZN: { name: "Amazon.com Inc.", exchange: "XNAS", aliases: "Amazon, Amazon.com" },
      "SAP.DE": { name: "SAP SE" },
      TSLA: { name: "Tesla Inc.", exchange: "XNAS" },
    },
  }).instruments,
);

let samples: Promise<readonly SavedArticle[]> | null = null;

/** A passing store with the delivered sample articles of both languages. */
export async function openSampleStore(): Promise<Store> {
  const store = await openPassingStore(clock);
  await store.articles.saveAll(await (samples ??= readSamples()));
  return store;
}

/** Read and analyzed once for all tests of a file. */
async function readSamples(): Promise<readonly SavedArticle[]> {
  const saved: SavedArticle[] = [];
  const { articles } = await openPassingStore(clock);
  const keeping: ArticleStore = {
    ...articles,
    saveAll: async (batch) => {
      saved.push(...batch);
      return articles.saveAll(batch);
    },
  };
  const deps = { store: keeping, directory, clock, ids: createIds(clock) };
  for (const language of ["de", "en"]) {
    const source = createFolderSource(new URL(`config/samples/${language}`, root).pathname);
    for await (const event of collect(source, deps, new AbortController().signal)) {
      if (event.type === "fault") throw new Error(event.message.en);
    }
  }
  return saved;
}

/** Waits until something is so; the work follows the acknowledgment. */
export async function until(isSo: () => boolean, ms = 5000): Promise<void> {
  const end = performance.now() + ms;
  while (!isSo()) {
    if (performance.now() > end) throw new Error("it did not come to pass in time");
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
