import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { analyzeArticle } from "../../src/collecting/analyze.ts";
import { prepareArticle } from "../../src/articles/prepare.ts";
import type { Clock } from "../../src/ports/clock.ts";
import type { ChannelRef } from "../../src/domain/channel.ts";
import { createDirectory } from "../../src/instruments/directory.ts";
import type { Directory } from "../../src/instruments/directory.ts";
import { parseInstruments } from "../../src/instruments/parse.ts";
import type { Log } from "../../src/ports/log.ts";
import type { Store } from "../../src/ports/store.ts";
import { openStore } from "../../src/storage/open-store.ts";

export const SILENT: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };
const CONFIG = join(import.meta.dirname, "..", "..", "config");

export function readDirectory(): Directory {
  const data: unknown = parse(readFileSync(join(CONFIG, "instruments.yaml"), "utf8"));
  return createDirectory(parseInstruments(data).instruments);
}

export function openKept(dataDir: string, clock: Clock): Promise<Store> {
  return openStore({ databaseUrl: null, dataDir, role: "tool", clock, log: SILENT });
}

const ARTICLES = [
  "Amazon.com said on Tuesday it will spend $125 billion on data centers in 2026, 20 percent more than planned.",
  "SAP SE said on Tuesday its cloud revenue rose 25 percent to 5.3 billion euros in the third quarter.",
];

/** News on two instruments, and a channel that watches both and is to have its brief now. */
export async function prepare(dataDir: string, channel: ChannelRef, directory: Directory): Promise<void> {
  const now = new Date();
  const clock = { now: () => now.toISOString() };
  const store = await openKept(dataDir, clock);
  for (const [index, text] of ARTICLES.entries()) {
    const id = `a${index}`;
    const published = { at: clock.now(), precision: "time", source: "stated" } as const;
    const raw = {
      origin: id,
      key: id,
      title: text,
      text,
      language: null,
      publisher: null,
      url: null,
      published,
    };
    const prepared = prepareArticle(raw, { now: clock.now(), id });
    if (!prepared.ok) throw new Error(prepared.problem.message.en);
    const article = analyzeArticle(prepared.article, directory);
    await store.articles.saveAll([{ article, contentHash: id, terms: [] }]);
  }
  const zone = "UTC";
  await store.channels.saveSettings(channel, {
    language: "en",
    zone,
    watchlist: ["AMZN", "SAP.DE"],
    editors: "admins",
    adminChannel: null,
  });
  const minute = clock.now().slice(0, 16);
  const schedule = {
    zone,
    times: [minute.slice(11)],
    moments: [],
    days: [1, 2, 3, 4, 5, 6, 7],
    lateMinutes: 60,
    quiet: "say",
  } as const;
  await store.schedules.save(channel, schedule, `${minute}:00.000Z`);
  await store.close();
}
