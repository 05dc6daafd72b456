import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, it } from "vitest";
import { openPassingStore, openStore } from "../../src/storage/open-store.ts";
import { archiveContract } from "../contracts/archive-contract.ts";
import { storeContract } from "../contracts/store-contract.ts";
import { writeSaved } from "./article.ts";
import { CLOCK, newFolder, optionsFor, sqlitePlace } from "./places.ts";

storeContract("sqlite", sqlitePlace);
archiveContract("sqlite", sqlitePlace);

describe("a store over sqlite", () => {
  it("keeps every revision of an article", async () => {
    const folder = newFolder();
    const store = await openStore(optionsFor({ dataDir: folder.path }));
    for (const text of ["one", "two", "two", "three"]) {
      await store.articles.saveAll([writeSaved({ id: "a", text })]);
    }
    await store.close();
    const database = new DatabaseSync(join(folder.path, "marktbrief.db"));
    const rows = database.prepare("select body from article_revisions order by revision").all();
    database.close();
    folder.remove();
    const texts = rows.map(({ body }) => (JSON.parse(String(body)) as { text: string }).text);
    expect(texts).toEqual(["one", "two", "three"]);
  });

  it("lets many readers on while the bot writes, each seeing whole batches", async () => {
    const folder = newFolder();
    const bot = await openStore(optionsFor({ dataDir: folder.path, role: "bot" }));
    const readers = await Promise.all(
      Array.from({ length: 5 }, () => openStore(optionsFor({ dataDir: folder.path }))),
    );
    const counts = new Set<number>();
    const write = async (): Promise<void> => {
      for (let batch = 0; batch < 20; batch++) {
        const ids = Array.from({ length: 10 }, (_, index) => `b${batch}-${index}`);
        await bot.articles.saveAll(ids.map((id) => writeSaved({ id })));
        await new Promise((resolve) => setImmediate(resolve));
      }
    };
    const read = async ({ articles }: (typeof readers)[number]): Promise<void> => {
      while ((await articles.count()) < 200) {
        counts.add(await articles.count());
        await new Promise((resolve) => setImmediate(resolve));
      }
    };
    await Promise.all([write(), ...readers.map(read)]);
    expect([...counts].every((count) => count % 10 === 0)).toBe(true);
    expect(counts.size).toBeGreaterThan(3);
    for (const store of [bot, ...readers]) await store.close();
    folder.remove();
  });
});

describe("a passing store", () => {
  it("is empty at first, works like any other, and shares nothing", async () => {
    const [one, two] = await Promise.all([openPassingStore(CLOCK), openPassingStore(CLOCK)]);
    await one.articles.saveAll([writeSaved({ id: "a1", text: "profit" })]);
    expect(
      await one.articles.search(["profit"], { tickers: [], since: null, until: null, limit: 1 }),
    ).toHaveLength(1);
    expect(await two.articles.count()).toBe(0);
    await one.close();
    await two.close();
  });
});
