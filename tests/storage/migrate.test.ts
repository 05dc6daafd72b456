import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { Secret } from "../../src/domain/secret.ts";
import type { Log } from "../../src/ports/log.ts";
import type { Engine } from "../../src/storage/engine.ts";
import { migrate } from "../../src/storage/migrate.ts";
import { MIGRATIONS } from "../../src/storage/migrations/list.ts";
import type { Migration } from "../../src/storage/migrations/migration.ts";
import { openPostgres } from "../../src/storage/postgres/engine.ts";
import { openSqlite } from "../../src/storage/sqlite/engine.ts";
import { CLOCK, newFolder } from "./places.ts";
import { postgresMissing, sharePostgres } from "./postgres-server.ts";
import type { PostgresServer } from "./postgres-server.ts";

const PROCESS = join(import.meta.dirname, "migrate-process.ts");
const SILENT: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

interface Place {
  open(): Promise<Engine>;
  /** What a process of its own is told, to open the same. */
  readonly words: readonly string[];
}

const extra: Migration = {
  name: "notes",
  async up(db) {
    await db.schema.createTable("notes").addColumn("id", "text").execute();
  },
};

const broken: Migration = {
  name: "broken",
  async up(db) {
    await db.schema.createTable("half").addColumn("id", "text").execute();
    throw new Error("in the middle");
  },
};

function migrationContract(place: () => Place): void {
  const withEngine = async (run: (engine: Engine) => Promise<void>): Promise<void> => {
    const engine = await place().open();
    try {
      await run(engine);
    } finally {
      await engine.close();
    }
  };

  const applied = async ({ db }: Engine): Promise<readonly string[]> =>
    (await db.selectFrom("migrations").select("name").orderBy("number").execute()).map(({ name }) => name);

  it("applies every step once, in order, however often it is asked", async () => {
    await withEngine(async (engine) => {
      for (let time = 0; time < 3; time++) await migrate(engine, CLOCK);
      expect(await applied(engine)).toEqual(MIGRATIONS.map(({ name }) => name));
    });
  });

  it("adds what a newer version brings and keeps what is there", async () => {
    await withEngine(async (engine) => {
      await migrate(engine, CLOCK);
      await engine.db
        .insertInto("channels")
        .values({ platform: "slack", workspace: "T", channel: "C", settings: "{}", updated_at: CLOCK.now() })
        .execute();
      await migrate(engine, CLOCK, [...MIGRATIONS, extra]);
      expect((await applied(engine)).at(-1)).toBe("notes");
      expect(await engine.db.selectFrom("channels").selectAll().execute()).toHaveLength(1);
    });
  });

  it("lets an older process go on while a newer one adds to the schema", async () => {
    await withEngine(async (older) => {
      await migrate(older, CLOCK);
      const write = (channel: string) =>
        older.db
          .insertInto("channels")
          .values({ platform: "slack", workspace: "T", channel, settings: "{}", updated_at: CLOCK.now() })
          .execute();
      await write("C0");
      let written = 0;
      const writing = (async () => {
        for (let index = 1; index <= 20; index += 1) {
          await write(`C${index}`);
          written = index;
        }
      })();
      await withEngine((newer) => migrate(newer, CLOCK, [...MIGRATIONS, extra]));
      await writing;
      expect(written).toBe(20);
      expect(await older.db.selectFrom("channels").select("channel").execute()).toHaveLength(21);
    });
  });

  it("refuses a store that a newer version wrote, and says which", async () => {
    await withEngine(async (engine) => {
      await migrate(engine, CLOCK, [...MIGRATIONS, extra]);
      await expect(migrate(engine, CLOCK)).rejects.toMatchObject({
        code: "store-newer",
        message: expect.stringContaining(`schema ${MIGRATIONS.length + 1}`) as string,
      });
    });
  });

  it("leaves nothing of a step that fails", async () => {
    await withEngine(async (engine) => {
      await migrate(engine, CLOCK);
      await expect(migrate(engine, CLOCK, [...MIGRATIONS, broken])).rejects.toThrow("in the middle");
      expect(await applied(engine)).toEqual(MIGRATIONS.map(({ name }) => name));
      await migrate(engine, CLOCK, [...MIGRATIONS, { ...broken, up: (db) => extra.up(db, engine.name) }]);
    });
  });

  it("lets six processes migrate an empty store at once", async () => {
    const processes = Array.from({ length: 6 }, () =>
      spawn(process.execPath, [PROCESS, ...place().words], { stdio: ["ignore", "ignore", "inherit"] }),
    );
    const ends = await Promise.all(processes.map((one) => once(one, "exit")));
    expect(ends.map(([code]) => code as number)).toEqual([0, 0, 0, 0, 0, 0]);
    await withEngine(async (engine) => {
      expect(await applied(engine)).toEqual(MIGRATIONS.map(({ name }) => name));
    });
  });
}

describe("migrating SQLite", () => {
  let folder: ReturnType<typeof newFolder>;
  beforeEach(() => {
    folder = newFolder();
  });
  afterEach(() => {
    folder.remove();
  });

  migrationContract(() => ({ open: async () => openSqlite(folder.path), words: ["sqlite", folder.path] }));
});

describe.skipIf(postgresMissing !== null)(
  `migrating PostgreSQL${postgresMissing ? `: ${postgresMissing}` : ""}`,
  () => {
    let server: PostgresServer;
    let url: string;
    beforeAll(async () => {
      server = await sharePostgres();
    });
    afterAll(() => server.stop());
    beforeEach(async () => {
      url = await server.createDatabase();
    });

    migrationContract(() => ({
      open: () => openPostgres(new Secret(url), SILENT),
      words: ["postgres", url],
    }));
  },
);
