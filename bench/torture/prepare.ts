import { prepareArticle } from "../../src/articles/prepare.ts";
import { analyzeArticle } from "../../src/collecting/analyze.ts";
import type { ChannelRef } from "../../src/domain/channel.ts";
import { Secret } from "../../src/domain/secret.ts";
import { systemClock } from "../../src/operations/clock.ts";
import type { Store } from "../../src/ports/store.ts";
import { openStore } from "../../src/storage/open-store.ts";
import { DIRECTORY, SILENT } from "./ground.ts";
import type { StoreAddress } from "./ground.ts";

/** Beside the processes that are tortured. */
export function openBeside({ databaseUrl, dataDir }: StoreAddress): Promise<Store> {
  return openStore({
    databaseUrl: databaseUrl === null ? null : new Secret(databaseUrl),
    dataDir,
    role: "tool",
    clock: systemClock,
    log: SILENT,
  });
}

const ARTICLES = [
  "Amazon.com said on Tuesday it will spend $125 billion on data centers in 2026, 20 percent more than planned.",
  "SAP SE said on Tuesday its cloud revenue rose 25 percent to 5.3 billion euros in the third quarter.",
] as const;

/** News on two instruments. */
export async function publishNews(store: Store): Promise<void> {
  await publish(store, ARTICLES);
}

/** The first of them again, with another figure. */
export async function reviseNews(store: Store): Promise<void> {
  await publish(store, [ARTICLES[0].replace("$125", "$152")]);
}

async function publish(store: Store, texts: readonly string[]): Promise<void> {
  const now = systemClock.now();
  // Known to a clock that is two hours back as well.
  const at = new Date(Date.parse(now) - 3 * 3_600_000).toISOString();
  const published = { at, precision: "time", source: "stated" } as const;
  for (const [index, text] of texts.entries()) {
    const id = `a${index}`;
    const unknown = { language: null, publisher: null, url: null };
    const prepared = prepareArticle(
      { origin: id, key: id, title: text, text, published, ...unknown },
      { now, id },
    );
    if (!prepared.ok) throw new Error(prepared.problem.message.en);
    const article = analyzeArticle(prepared.article, DIRECTORY);
    await store.articles.saveAll([{ article, contentHash: text, terms: [] }]);
  }
}

/** A channel that watches both and is to have its brief now; a clock two hours ahead does not make it late. */
export async function watchNews(store: Store, channel: ChannelRef): Promise<void> {
  const zone = "UTC";
  await store.channels.saveSettings(channel, {
    language: "en",
    zone,
    watchlist: ["AMZN", "SAP.DE"],
    editors: "admins",
    adminChannel: null,
  });
  const minute = systemClock.now().slice(0, 16);
  const schedule = {
    zone,
    times: [minute.slice(11)],
    moments: [],
    days: [1, 2, 3, 4, 5, 6, 7],
    lateMinutes: 240,
    quiet: "say",
  } as const;
  await store.schedules.save(channel, schedule, `${minute}:00.000Z`);
}
