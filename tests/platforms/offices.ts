import { collect } from "../../src/collecting/collect.ts";
import { createDirectory } from "../../src/instruments/directory.ts";
import { parseInstruments } from "../../src/instruments/parse.ts";
import { createIds } from "../../src/operations/ids.ts";
import type { ArticleStore, SavedArticle } from "../../src/ports/article-store.ts";
import type { Clock } from "../../src/ports/clock.ts";
import type { Log, LogFields } from "../../src/ports/log.ts";
import type { Store } from "../../src/ports/store.ts";
import { createFolderSource } from "../../src/sources/folder.ts";
import { openPassingStore } from "../../src/storage/open-store.ts";

export const clock: Clock = { now: () => "2026-01-30T07:00:00.000Z" };

interface LogLine {
  readonly level: "info" | "warn" | "error";
  readonly event: string;
  readonly fields: LogFields;
}

/** A log that can be read back. */
export type MemoryLog = Log & { readonly lines: LogLine[] };

export function createMemoryLog(): MemoryLog {
  const lines: LogLine[] = [];
  const at =
    (level: LogLine["level"]) =>
    (event: string, fields: LogFields = {}): void => {
      lines.push({ level, event, fields });
    };
  return { lines, info: at("info"), warn: at("warn"), error: at("error") };
}

const root = new URL("../../", import.meta.url);

export const directory = createDirectory(
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
