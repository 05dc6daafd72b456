import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Store } from "../../src/ports/store.ts";
import { createArticleStore } from "../../src/storage/articles/article-store.ts";
import { migrate } from "../../src/storage/migrate.ts";
import { openStore } from "../../src/storage/open-store.ts";
import { speakPlainly } from "../../src/storage/speak-plainly.ts";
import { openSqlite } from "../../src/storage/sqlite/engine.ts";
import { writeSaved } from "./article.ts";
import { storeError, storeErrorOf } from "./failure.ts";
import { CLOCK, newFolder, optionsFor } from "./places.ts";

const isRoot = process.getuid?.() === 0;
const ALL = { tickers: [], since: null, until: null, limit: 1_000 } as const;

let folder: ReturnType<typeof newFolder>;
beforeEach(() => {
  folder = newFolder();
});
afterEach(() => {
  folder.remove();
});

const open = (dataDir: string): Promise<Store> => openStore(optionsFor({ dataDir }));

describe("a folder that cannot be used", () => {
  it.each<{ what: string; dataDir: (path: string) => string }>([
    {
      what: "a file stands in its place",
      dataDir: (path) => {
        writeFileSync(join(path, "file"), "x");
        return join(path, "file");
      },
    },
    {
      what: "a file stands in the way to it",
      dataDir: (path) => {
        writeFileSync(join(path, "file"), "x");
        return join(path, "file", "data");
      },
    },
    {
      what: "a folder stands where the database should be",
      dataDir: (path) => {
        mkdirSync(join(path, "marktbrief.db"));
        return path;
      },
    },
    { what: "its name is too long", dataDir: (path) => join(path, "x".repeat(300)) },
    { what: "it cannot be made there", dataDir: () => "/proc/marktbrief" },
  ])("is named with what to do: $what", async ({ dataDir }) => {
    const where = dataDir(folder.path);
    const { code, message, wording } = await storeErrorOf(open(where));
    expect(code).toBe("folder-unusable");
    expect(message).toContain(where);
    expect(message).toContain("DATA_DIR");
    expect(wording.de).toMatch(/^Speicher: .*DATA_DIR/u);
  });

  const other = isRoot ? { uid: 65_534, gid: 65_534 } : null;
  it.skipIf(other === null && !isRoot)("is named when another user owns it", ({ skip }) => {
    chmodSync(folder.path, 0o755);
    const script = join(import.meta.dirname, "migrate-process.ts");
    const tried = spawnSync(process.execPath, [script, "sqlite", folder.path], {
      ...other,
      cwd: folder.path,
      encoding: "utf8",
    });
    // In a directory that only root may enter, the other user cannot even start Node.
    skip(tried.error !== undefined, "another user cannot enter this directory");
    expect(tried.status).toBe(1);
    expect(tried.stderr).toContain("cannot be read or written; give the user that runs Marktbrief rights");
  });
});

describe("a damaged file", () => {
  it.each<{ what: string; damage: (file: string) => void }>([
    {
      what: "no database at all",
      damage: (file) => {
        writeFileSync(file, "not a database, not at all ".repeat(500));
      },
    },
    {
      what: "cut off in the middle",
      damage: (file) => {
        truncateSync(file, 6_000);
      },
    },
    {
      what: "overwritten from the second page on",
      damage: (file) => {
        writeFileSync(file, readFileSync(file).fill(0xab, 4_096));
      },
    },
    {
      what: "overwritten in its schema",
      damage: (file) => {
        writeFileSync(file, readFileSync(file).fill(0xab, 100, 4_096));
      },
    },
  ])("is called damaged, with what to do: $what", async ({ damage }) => {
    const file = join(folder.path, "marktbrief.db");
    const store = await open(folder.path);
    await store.articles.saveAll([writeSaved({ id: "a1" })]);
    await store.close();
    damage(file);
    const use = async (): Promise<void> => {
      const damaged = await open(folder.path);
      await damaged.articles.list(ALL).finally(() => damaged.close());
    };
    const { code, message, wording } = await storeErrorOf(use());
    expect(code).toBe("file-damaged");
    expect(message).toContain(`${file} is damaged`);
    expect(wording.de).toContain("beschädigt");
  });

  it("is not what an empty file is called", async () => {
    writeFileSync(join(folder.path, "marktbrief.db"), "");
    const store = await open(folder.path);
    expect(await store.articles.count()).toBe(0);
    await store.close();
  });
});

describe("a full disk", () => {
  /** Saves batches until one fails; everything reported before must be there afterwards. */
  async function fill(store: Pick<Store, "articles">): Promise<{ stored: readonly string[]; code: string }> {
    const stored: string[] = [];
    for (let batch = 0; batch < 2_000; batch++) {
      const ids = Array.from({ length: 10 }, (_, index) => `b${batch}-${index}`);
      try {
        await store.articles.saveAll(ids.map((id) => writeSaved({ id, text: `${id} `.repeat(400) })));
      } catch (error) {
        const { code, message } = storeError(error);
        expect(message).toContain("make room");
        return { stored, code };
      }
      stored.push(...ids);
    }
    throw new Error("the disk never got full");
  }

  it("ends a batch, loses nothing that was reported, and lets the store be read", async () => {
    const engine = openSqlite(folder.path);
    await migrate(engine, CLOCK);
    await sql`pragma max_page_count = 200`.execute(engine.db);
    const articles = speakPlainly(createArticleStore(engine, CLOCK), engine);
    const { stored, code } = await fill({ articles });
    expect(code).toBe("disk-full");
    expect(await articles.get(stored)).toHaveLength(stored.length);
    expect(await articles.count()).toBe(stored.length);
    await engine.close();
  });

  const mounted = isRoot && spawnSync("mount", ["--version"]).status === 0;
  it.skipIf(!mounted)(
    "does so on a real file system that is full, and goes on when there is room",
    async ({ skip }) => {
      const made = spawnSync("mount", ["-t", "tmpfs", "-o", "size=3m", "tmpfs", folder.path], {
        encoding: "utf8",
      });
      if (made.status !== 0) skip(`no file system can be mounted here: ${made.stderr}`);
      try {
        const store = await open(folder.path);
        const { stored, code } = await fill(store);
        expect(code).toBe("disk-full");
        expect(stored.length).toBeGreaterThan(0);
        expect(await store.articles.count()).toBe(stored.length);
        spawnSync("mount", ["-o", "remount,size=30m", folder.path]);
        await store.articles.saveAll([writeSaved({ id: "after" })]);
        await store.close();
        const again = await open(folder.path);
        expect(await again.articles.get([...stored, "after"])).toHaveLength(stored.length + 1);
        await again.close();
      } finally {
        spawnSync("umount", [folder.path]);
      }
    },
  );

  it.skipIf(!mounted)("is named when not even an empty store fits", async ({ skip }) => {
    const made = spawnSync("mount", ["-t", "tmpfs", "-o", "size=16k", "tmpfs", folder.path], {
      encoding: "utf8",
    });
    if (made.status !== 0) skip(`no file system can be mounted here: ${made.stderr}`);
    try {
      expect((await storeErrorOf(open(folder.path))).code).toBe("disk-full");
    } finally {
      spawnSync("umount", [folder.path]);
    }
  });
});

describe("a store that another process keeps busy", () => {
  it("is named after a while", async () => {
    await (await open(folder.path)).close();
    const other = new DatabaseSync(join(folder.path, "marktbrief.db"));
    other.exec("begin immediate");
    const store = await open(folder.path);
    const { code } = await storeErrorOf(store.articles.saveAll([writeSaved({ id: "a1" })]));
    expect(code).toBe("store-busy");
    expect(await store.articles.count()).toBe(0);
    other.exec("commit");
    expect(await store.articles.saveAll([writeSaved({ id: "a1" })])).toEqual(["new"]);
    await store.close();
    other.close();
  });

  it("is called closed when it is given up meanwhile, and keeps what had been stored", async () => {
    await (await open(folder.path)).close();
    const other = new DatabaseSync(join(folder.path, "marktbrief.db"));
    const store = await open(folder.path);
    await store.articles.saveAll([writeSaved({ id: "a1" })]);
    other.exec("begin immediate");
    const waiting = storeErrorOf(store.articles.saveAll([writeSaved({ id: "a2" })]));
    await store.close();
    const { code, message } = await waiting;
    expect(code).toBe("store-closed");
    expect(message).toContain("the next start takes it up");
    other.exec("commit");
    other.close();
    const again = await open(folder.path);
    expect(await again.articles.count()).toBe(1);
    await again.close();
  });
});
