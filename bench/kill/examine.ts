import { existsSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { Store } from "../../src/ports/store.ts";
import { systemClock } from "../../src/operations/clock.ts";
import { createLog } from "../../src/operations/log.ts";
import { openStore } from "../../src/storage/open-store.ts";

/** What was left after one kill. */
export interface Finding {
  readonly stored: number;
  /** Reported as stored and not there, not whole, or not to be found. */
  readonly lost: number;
  /** Why the store is not whole; null when it is. */
  readonly fault: string | null;
}

/** Opens the store again, as the next start would, and looks for each article that was reported. */
export async function examine(dataDir: string, reported: readonly string[]): Promise<Finding> {
  try {
    const store = await openStore({
      databaseUrl: null,
      dataDir,
      role: "bot",
      clock: systemClock,
      log: createLog("silent"),
    });
    try {
      const stored = await store.articles.count();
      return { stored, lost: await countLost(store, reported), fault: faultOf(dataDir, stored) };
    } finally {
      await store.close();
    }
  } catch (error) {
    return { stored: 0, lost: reported.length, fault: String(error) };
  }
}

async function countLost({ articles }: Store, reported: readonly string[]): Promise<number> {
  const found = new Set((await articles.get(reported)).filter(({ text }) => text !== "").map(({ id }) => id));
  const listed = await articles.list({ tickers: [], since: null, until: null, limit: 1_000_000 });
  const inList = new Set(listed.map(({ id }) => id));
  return reported.filter((id) => !found.has(id) || !inList.has(id)).length;
}

function faultOf(dataDir: string, stored: number): string | null {
  const file = join(dataDir, "marktbrief.db");
  if (!existsSync(file)) return "no file";
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    const whole = database.prepare("pragma integrity_check").all();
    if (whole.length !== 1 || whole[0]?.["integrity_check"] !== "ok")
      return JSON.stringify(whole.slice(0, 3));
    const counts = ["article_terms", "article_index", "article_revisions"].map((table) => [
      table,
      database.prepare(`select count(*) as count from ${table}`).get()?.["count"],
    ]);
    const other = counts.filter(([, count]) => count !== stored);
    return other.length === 0 ? null : `${stored} articles, but ${JSON.stringify(other)}`;
  } finally {
    database.close();
  }
}
