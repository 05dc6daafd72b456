import type { Secret } from "../../src/domain/secret.ts";
import { openDesk } from "../../src/desk/serve.ts";
import type { ChannelRef } from "../../src/domain/channel.ts";
import { listSources } from "../../src/domain/source.ts";
import type { Ticker } from "../../src/domain/instrument.ts";
import { createIds } from "../../src/operations/ids.ts";
import type { StoredBrief } from "../../src/ports/brief-store.ts";
import type { Store } from "../../src/ports/store.ts";
import { produceStoredBrief } from "../../src/producing/produce-brief.ts";
import { clock, createMemoryLog, directory, openSampleStore } from "../platforms/offices.ts";
import type { MemoryLog } from "../platforms/offices.ts";
import { writeSchedule } from "../scheduling/schedule.ts";

export interface TestDesk {
  readonly address: string;
  readonly store: Store;
  readonly log: MemoryLog;
  brief(ticker: Ticker, language: "de" | "en"): Promise<StoredBrief>;
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Response>;
  page(path: string): Promise<string>;
  close(): Promise<void>;
}

export const CHANNEL: ChannelRef = { platform: "slack", workspace: "T1", channel: "C1" };

/** A desk over the sample articles, with a channel that has a schedule and one delivery that failed. */
export async function openTestDesk(token: Secret | null = null): Promise<TestDesk> {
  const store = await openSampleStore();
  await fill(store);
  const log = createMemoryLog();
  const room = {
    store,
    find: (ticker: Ticker) => directory.find(ticker).find((one) => one.ticker === ticker) ?? null,
    sources: async () => listSources([SOURCE], []),
    zone: "Europe/Berlin",
    now: () => clock.now(),
    budget: { tokensPerDay: 200_000, price: 2 },
  };
  const desk = await openDesk({ port: 0, host: null }, { room, token, language: "de", log });
  const get = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
    fetch(new URL(path, desk.address), { headers, redirect: "manual" });
  return {
    address: desk.address,
    store,
    log,
    get,
    page: async (path) => (await get(path)).text(),
    brief: async (ticker, language) =>
      produceStoredBrief(
        { ticker, language, since: null },
        {
          articles: store.articles,
          briefs: store.briefs,
          model: null,
          clock,
          ids: createIds(clock),
          listings: (asked) => [asked],
        },
        new AbortController().signal,
      ),
    async close() {
      await desk.close();
      await store.close();
    },
  };
}

const SOURCE = {
  url: "https://zeitung.example/feed.xml",
  type: "feed",
  publisher: "Die Zeitung",
  language: "de",
  pages: false,
  minutes: 30,
  newest: 0,
} as const;

async function fill(store: Store): Promise<void> {
  await store.channels.saveSettings(CHANNEL, {
    language: "de",
    zone: "Europe/Berlin",
    watchlist: ["AMZN", "SAP.DE"],
    editors: "admins",
    adminChannel: null,
  });
  await store.schedules.save(CHANNEL, writeSchedule(), "2026-01-30T06:00:00.000Z");
  const plan = { due: [SLOT], nextDue: "2026-01-31T07:00:00.000Z" };
  await store.schedules.planDue({ now: clock.now(), limit: 10, platforms: ["slack"] }, () => plan);
  const ask = { now: clock.now(), leaseUntil: "2026-01-30T08:00:00.000Z", limit: 1 };
  const [claim] = await store.deliveries.claim({ ...ask, platforms: ["slack"], except: [] });
  if (!claim) throw new Error("nothing was due");
  await store.deliveries.settle(claim, { state: "failed", reason: "channel_not_found" });
}

const SLOT = {
  key: "2026-01-30T07:00 Europe/Berlin",
  at: "2026-01-30T06:00:00.000Z",
  until: "2026-01-30T06:30:00.000Z",
  skip: null,
} as const;
