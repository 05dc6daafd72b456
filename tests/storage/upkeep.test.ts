import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { backUpStore, restoreStore } from "../../src/storage/upkeep/backup.ts";
import { openStore } from "../../src/storage/open-store.ts";
import type { StorePlace } from "../contracts/store-contract.ts";
import { writeSaved } from "./article.ts";
import { writeBrief } from "./brief.ts";
import { CLOCK, newFolder, optionsFor, postgresPlace, sqlitePlace } from "./places.ts";
import { postgresMissing, sharePostgres } from "./postgres-server.ts";
import type { PostgresServer } from "./postgres-server.ts";

const SLACK = { platform: "slack", workspace: "T1", channel: "C1" } as const;
const CHOSEN = { language: "de", zone: "Europe/Berlin", watchlist: ["AMZN"] } as const;
const SCHEDULE = {
  zone: "UTC",
  times: ["08:00"],
  moments: [],
  days: [1],
  lateMinutes: 60,
  quiet: "say",
} as const;

/** What every store promises whoever looks after it. */
function upkeepContract(newPlace: () => Promise<StorePlace>): void {
  it("answers a ping, and tells what waits and since when", async () => {
    const store = await (await newPlace()).open();
    expect(await store.upkeep.ping()).toHaveProperty("now");
    const at = "2026-11-25T08:00:00.000Z";
    await store.schedules.save(SLACK, SCHEDULE, at);
    const slot = { key: "k", at, until: "2026-11-25T09:00:00.000Z", skip: null };
    const ask = { now: "2026-11-25T08:00:01.000Z", limit: 5, platforms: ["slack"] } as const;
    await store.schedules.planDue(ask, () => ({ due: [slot], nextDue: null }));
    expect(await store.upkeep.queues("2026-11-25T08:30:00.000Z")).toEqual({
      open: [{ platform: "slack", state: "pending", count: 1 }],
      overdue: 1,
      oldestDue: at,
    });
    expect((await store.upkeep.queues("2026-11-25T07:00:00.000Z")).overdue).toBe(0);
    await store.close();
  });

  it("forgets articles with all that was made of them, and keeps what is younger", async () => {
    const store = await (await newPlace()).open();
    const old = Array.from({ length: 450 }, (_, index) =>
      writeSaved({ id: `old-${index}`, text: `capex ${index}`, publishedAt: "2026-01-01T08:00:00.000Z" }),
    );
    await store.articles.saveAll([...old, writeSaved({ id: "new", text: "capex" })]);
    const brief = writeBrief("AMZN", "text");
    await store.briefs.save({ id: "b1", key: "k1", madeAt: "2026-01-01T09:00:00.000Z", brief });
    await store.briefs.save({ id: "b2", key: "k2", madeAt: "2026-11-20T09:00:00.000Z", brief });
    const horizon = { articles: "2026-06-01T00:00:00.000Z", deliveries: null, questions: null };
    const none = { articles: null, deliveries: null, questions: null };
    expect(await store.upkeep.forget(none)).toMatchObject({ articles: 0, briefs: 0 });
    expect(await store.upkeep.forget(horizon)).toMatchObject({ articles: 450, briefs: 1 });
    expect(await store.articles.count()).toBe(1);
    const query = { tickers: [], since: null, until: null, limit: 9 };
    expect((await store.articles.search(["capex"], query)).map(({ id }) => id)).toEqual(["new"]);
    expect(await store.briefs.get("b1")).toBeNull();
    expect(await store.briefs.get("b2")).not.toBeNull();
    await store.close();
  });

  it("exports all of a workspace and nothing of another, without tokens; erased, nothing is left", async () => {
    const store = await (await newPlace()).open();
    for (const workspace of ["T1", "T2"]) {
      const place = { ...SLACK, workspace };
      const installation = {
        platform: "slack",
        workspace,
        sealed: "canary",
        installedAt: "2026-01-01T00:00:00.000Z",
      };
      await store.installations.save({ ...installation, platform: "slack" });
      await store.channels.saveSettings(place, { ...CHOSEN, editors: "admins", adminChannel: null } as never);
      await store.schedules.save(place, SCHEDULE, null);
    }
    const data = await store.upkeep.exportWorkspace("slack", "T1");
    expect(data["channels"]).toMatchObject([{ workspace: "T1", settings: { watchlist: ["AMZN"] } }]);
    expect(data["schedules"]).toMatchObject([{ workspace: "T1", body: { times: ["08:00"] } }]);
    expect(JSON.stringify(data)).not.toMatch(/T2|canary/u);
    await store.installations.erase("slack", "T1", CLOCK.now());
    const left = await store.upkeep.exportWorkspace("slack", "T1");
    expect(Object.values(left).flat()).toEqual([]);
    expect((await store.upkeep.exportWorkspace("slack", "T2"))["channels"]).toHaveLength(1);
    await store.close();
  });
}

describe("over SQLite", () => {
  upkeepContract(sqlitePlace);
});

const title = postgresMissing === null ? "over PostgreSQL" : `over PostgreSQL, skipped: ${postgresMissing}`;

describe.skipIf(postgresMissing !== null)(title, () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await sharePostgres();
  });
  afterAll(() => server.stop());

  upkeepContract(() => postgresPlace(server));
});

describe("a backup", () => {
  const open = (dataDir: string, role: "bot" | "tool" = "tool") => openStore(optionsFor({ dataDir, role }));

  it("is taken while the bot writes, is whole, and brings everything back", async () => {
    const folder = newFolder();
    const [dataDir, file] = [join(folder.path, "data"), join(folder.path, "backups", "one.db")];
    const bot = await open(dataDir, "bot");
    await bot.articles.saveAll([writeSaved({ id: "a1" }), writeSaved({ id: "a2" })]);
    const writing = Array.from({ length: 20 }, (_, index) =>
      bot.articles.saveAll([writeSaved({ id: `later-${index}` })]),
    );
    const { articles } = await backUpStore(dataDir, file);
    await Promise.all(writing);
    expect(articles).toBeGreaterThanOrEqual(2);
    await expect(backUpStore(dataDir, file)).rejects.toThrow(/is there already; name another file/u);
    const restoring = { dataDir, source: file, clock: CLOCK };
    expect(() => restoreStore({ ...restoring, force: true })).toThrow(/a bot is already running/u);
    await bot.close();
    expect(() => restoreStore({ ...restoring, force: false })).toThrow(/would be replaced; with --force/u);
    expect(restoreStore({ ...restoring, force: true })).toMatchObject({ articles });
    const again = await open(dataDir);
    expect(await again.articles.count()).toBe(articles);
    await again.close();
    folder.remove();
  });

  it("that is none, or damaged, replaces nothing", async () => {
    const folder = newFolder();
    const [dataDir, file] = [join(folder.path, "data"), join(folder.path, "bad.db")];
    const store = await open(dataDir);
    await store.articles.saveAll([writeSaved({ id: "a1" })]);
    await store.close();
    writeFileSync(file, "no database at all, but long enough to look like one".repeat(100));
    const restoring = { dataDir, clock: CLOCK, force: true };
    expect(() => restoreStore({ ...restoring, source: file })).toThrow(/damaged or no backup/u);
    expect(() => restoreStore({ ...restoring, source: `${file}.gone` })).toThrow(/there is no/u);
    const kept = await open(dataDir);
    expect(await kept.articles.count()).toBe(1);
    await kept.close();
    folder.remove();
  });
});
