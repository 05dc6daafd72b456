import { prepareArticle } from "../../../src/articles/prepare.ts";
import { analyzeArticle } from "../../../src/collecting/analyze.ts";
import type { ChannelRef } from "../../../src/domain/channel.ts";
import { createDirectory } from "../../../src/instruments/directory.ts";
import { parseInstruments } from "../../../src/instruments/parse.ts";
import type { Store } from "../../../src/ports/store.ts";

const NAMES = {
  AMZN: "Amazon.com, Inc.",
  "SAP.DE": "SAP SE",
  "SIE.DE": "Siemens AG",
  "NESN.SW": "Nestlé S.A.",
} as const;

/** Each has news, so that a channel that watches all gets as many messages. */
export const TICKERS: readonly string[] = Object.keys(NAMES);

export const DIRECTORY = createDirectory(
  parseInstruments({
    instruments: Object.fromEntries(Object.entries(NAMES).map(([ticker, name]) => [ticker, { name }])),
  }).instruments,
);

/** News of the last hours on each of them. */
export async function publishNews(store: Store, now: string): Promise<void> {
  const at = new Date(Date.parse(now) - 3 * 3_600_000).toISOString();
  const published = { at, precision: "time", source: "stated" } as const;
  const unknown = { language: null, publisher: null, url: null };
  for (const [index, name] of Object.values(NAMES).entries()) {
    const text = `${name} said on Tuesday its revenue rose ${index + 5} percent to ${index + 1}.3 billion euros in the third quarter.`;
    const id = `a${index}`;
    const raw = { origin: id, key: id, title: text, text, published, ...unknown };
    const prepared = prepareArticle(raw, { now, id });
    if (!prepared.ok) throw new Error(prepared.problem.message.en);
    const article = analyzeArticle(prepared.article, DIRECTORY);
    await store.articles.saveAll([{ article, contentHash: text, terms: [] }]);
  }
}

/** Has so many messages sent to a channel at a minute, "2026-11-25T08:00" in UTC. */
export async function watch(
  store: Store,
  channel: ChannelRef,
  { minute, messages }: { readonly minute: string; readonly messages: number },
): Promise<void> {
  const zone = "UTC";
  await store.channels.saveSettings(channel, {
    language: "en",
    zone,
    watchlist: TICKERS.slice(0, messages),
    editors: "admins",
    adminChannel: null,
  });
  const schedule = {
    zone,
    times: [minute.slice(11)],
    moments: [],
    days: [1, 2, 3, 4, 5, 6, 7],
    lateMinutes: 60,
    quiet: "say",
  } as const;
  await store.schedules.save(channel, schedule, `${minute}:00.000Z`);
}
