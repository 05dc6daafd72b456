import { afterEach, describe, expect, it } from "vitest";
import { startWorker } from "../../src/delivering/worker.ts";
import type { PlatformName } from "../../src/domain/channel.ts";
import type { SummaryTask } from "../../src/ports/summarizer.ts";
import { createIds } from "../../src/operations/ids.ts";
import type { BriefModel } from "../../src/producing/produce-brief.ts";
import { extractiveSummarizer } from "../../src/producing/extractive-summarizer.ts";
import { createCalendar } from "../../src/scheduling/exchanges/calendar.ts";
import { nextSlot } from "../../src/scheduling/slots.ts";
import type { Store } from "../../src/ports/store.ts";
import { openStore } from "../../src/storage/open-store.ts";
import { DIRECTORY, savedArticle } from "../commands/world.ts";
import { newFolder, optionsFor } from "../storage/places.ts";
import { writeSchedule } from "./schedule.ts";

const TICKERS = ["AMZN", "AAPL", "MSFT", "NVDA", "TSLA", "SAP.DE", "SIE.DE", "ALV.DE", "BAS.DE", "DTE.DE"];
const CHANNELS = 1_000;
const BEFORE = "2026-11-25T06:52:00.000Z";
const DUE = "2026-11-25T07:00:01.000Z";
const SILENT = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** Several processes over one database, one model for all, and a platform that takes everything. */
async function openOffices(processes: number) {
  const folder = newFolder();
  const time = { now: BEFORE };
  const clock = { now: () => time.now };
  const calls: SummaryTask[] = [];
  const posted: string[] = [];
  const model: BriefModel = {
    version: "counted",
    summarizer: {
      ...extractiveSummarizer,
      propose(task, signal) {
        calls.push(task);
        return extractiveSummarizer.propose(task, signal);
      },
    },
  };
  const stores = await Promise.all(
    Array.from({ length: processes }, () => openStore(optionsFor({ dataDir: folder.path, clock }))),
  );
  const start = (store: Store) =>
    startWorker(
      {
        store,
        directory: DIRECTORY,
        model,
        publisher: {
          post: async (_channel, _message, key) => {
            posted.push(key);
            return { ok: true, id: key };
          },
        },
        platforms: ["slack"],
        calendar: createCalendar({}),
        clock,
        ids: createIds(clock),
        log: SILENT,
      },
      { tick: 5, lease: 120_000, capacity: 256 },
    );
  return {
    time,
    calls,
    posted,
    stores,
    start: () => stores.map(start),
    close: async () => {
      for (const store of stores) await store.close();
      folder.remove();
    },
  };
}

async function watchAll(store: Store, count: number, first = 0): Promise<void> {
  for (let number = first; number < first + count; number += 1) {
    const place = { platform: "slack" as PlatformName, workspace: "T1", channel: `C${number}` };
    await store.channels.saveSettings(place, {
      language: number % 2 === 0 ? "de" : "en",
      zone: "Europe/Berlin",
      watchlist: TICKERS,
      adminChannel: null,
      editors: "admins",
    });
    const schedule = writeSchedule();
    await store.schedules.save(place, schedule, nextSlot(schedule, BEFORE, createCalendar({}))?.at ?? null);
  }
}

async function publish(store: Store): Promise<void> {
  const articles = TICKERS.map((ticker, index) => {
    const name = DIRECTORY.get(ticker)?.name ?? ticker;
    const text = `${name} said on Tuesday its revenue rose ${index + 5} percent to ${index + 2} billion dollars.`;
    return savedArticle(
      {
        key: ticker,
        title: `${name} reports higher revenue`,
        text: `${text} ${name} shares rose 4 percent.`,
        published: { at: "2026-11-24T18:00:00.000Z", precision: "time", source: "stated" },
      },
      ticker,
      BEFORE,
    );
  });
  await store.articles.saveAll(articles);
}

let close: () => Promise<void> = async () => undefined;
afterEach(() => close());

describe.each([1, 2])("with %i at work, the briefs of many channels on the same instruments", (processes) => {
  it("are made once an instrument and language, before their time, and posted to all", async () => {
    const office = await openOffices(processes);
    close = office.close;
    const [store] = office.stores;
    if (!store) throw new Error("no store");
    await publish(store);
    await watchAll(store, CHANNELS);
    let workers = office.start();
    await expect.poll(() => office.calls.length, { timeout: 60_000 }).toBe(2 * TICKERS.length);
    expect(office.posted).toEqual([]);
    await Promise.all(workers.map((worker) => worker.stop()));

    // Another channel on the same adds none; nor does a process that starts anew.
    await watchAll(store, 1, CHANNELS);
    office.time.now = DUE;
    workers = office.start();
    const messages = (CHANNELS + 1) * TICKERS.length;
    await expect.poll(() => office.posted.length, { timeout: 60_000 }).toBe(messages);
    await Promise.all(workers.map((worker) => worker.stop()));
    expect(new Set(office.posted).size).toBe(messages);
    expect(office.calls.length).toBe(2 * TICKERS.length);
  }, 120_000);
});
