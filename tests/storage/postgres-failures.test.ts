import { connect, createServer } from "node:net";
import type { AddressInfo, Socket } from "node:net";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Secret } from "../../src/domain/secret.ts";
import type { Store } from "../../src/ports/store.ts";
import type { Log } from "../../src/ports/log.ts";
import { openStore } from "../../src/storage/open-store.ts";
import { openPostgres } from "../../src/storage/postgres/engine.ts";
import { writeSaved } from "./article.ts";
import { storeErrorOf } from "./failure.ts";
import { startOldPostgres } from "./old-postgres.ts";
import { optionsFor } from "./places.ts";
import { postgresMissing, startPostgres } from "./postgres-server.ts";
import type { PostgresServer } from "./postgres-server.ts";

const SILENT: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };
const open = (url: string): Promise<Store> => openStore(optionsFor({ databaseUrl: new Secret(url) }));

describe("DATABASE_URL", () => {
  it.each(["", "localhost", "mysql://u:hunter2@localhost/db", "postgres//u:hunter2@localhost/db"])(
    "is called unreadable when it is «%s», without showing it",
    async (url) => {
      const { code, message, wording } = await storeErrorOf(open(url));
      expect(code).toBe("address-unreadable");
      expect(message).toContain("postgres://USER:PASSWORD@HOST:5432/DATABASE");
      expect(wording.de).toContain("postgres://BENUTZER:KENNWORT@");
      expect(message + wording.de).not.toContain("hunter2");
    },
  );
});

describe("a server that is not there", () => {
  it.each([
    { what: "nobody listens", url: "postgres://u:hunter2@127.0.0.1:9/db" },
    { what: "the host has no address", url: "postgres://u:hunter2@no-such-host.invalid:5432/db" },
    { what: "the socket is not there", url: "postgres://u:hunter2@/db?host=/nowhere" },
  ])("is called unreachable: $what", async ({ url }) => {
    const { code, message } = await storeErrorOf(open(url));
    expect(code).toBe("unreachable");
    expect(message).toMatch(/check DATABASE_URL/u);
    expect(message).not.toContain("hunter2");
  });

  it("is called unreachable when it hangs up at once", async () => {
    const rude = createServer((socket) => socket.destroy());
    await new Promise<void>((resolve) => rude.listen(0, "127.0.0.1", resolve));
    const { port } = rude.address() as AddressInfo;
    expect((await storeErrorOf(open(`postgres://u:p@127.0.0.1:${port}/db`))).code).toBe("unreachable");
    rude.close();
  });

  it("is refused when it is older than 15", async () => {
    const old = await startOldPostgres("14.12", 140_012);
    const { code, message, wording } = await storeErrorOf(open(old.url));
    expect(code).toBe("server-too-old");
    expect(message).toContain("PostgreSQL 14.12");
    expect(wording.de).toContain("15 oder neuer");
    await old.stop();
  });
});

describe.skipIf(postgresMissing !== null)(
  `a server that says no${postgresMissing ? `: ${postgresMissing}` : ""}`,
  () => {
    let server: PostgresServer;
    let url: string;
    beforeAll(async () => {
      server = await startPostgres();
      url = await server.createDatabase();
    });
    afterAll(() => server.stop());

    const changed = (change: Partial<Pick<URL, "username" | "password" | "pathname">>): string =>
      Object.assign(new URL(url), change).href;

    it("is quoted on a wrong password, which is not shown", async () => {
      const { code, message } = await storeErrorOf(open(changed({ password: "hunter2" })));
      expect(code).toBe("login-refused");
      expect(message).toContain('refuses the login of "marktbrief"');
      expect(message).not.toContain("hunter2");
    });

    it("is quoted on a user it does not know, and on no password at all", async () => {
      expect((await storeErrorOf(open(changed({ username: "nobody-here" })))).code).toBe("login-refused");
      expect((await storeErrorOf(open(changed({ password: "" })))).code).toBe("login-refused");
    });

    it("is quoted on a database that is not there, with the command that makes it", async () => {
      const { code, message } = await storeErrorOf(open(changed({ pathname: "/elsewhere" })));
      expect(code).toBe("database-missing");
      expect(message).toContain("createdb elsewhere");
    });

    it("is quoted on missing rights", async () => {
      await server.query("create role guest login password 'guest'");
      const { code, message } = await storeErrorOf(open(changed({ username: "guest", password: "guest" })));
      expect(code).toBe("not-permitted");
      expect(message).toContain("GRANT CREATE, USAGE ON SCHEMA public");
    });

    it("ends no process when it goes away in the middle of a transaction", async () => {
      const engine = await openPostgres(new Secret(url), SILENT);
      const broken = engine.db.transaction().execute(async (transaction) => {
        await sql`select 1`.execute(transaction);
        await server.dropConnections();
        // Between two statements nobody but the connection itself hears of it.
        await new Promise((resolve) => setTimeout(resolve, 100));
        await sql`select 1`.execute(transaction);
      });
      await expect(broken).rejects.toThrow();
      await engine.close();
    });

    it("is called unreachable when no answer comes, and is asked anew over another connection", async () => {
      const path = await startPath(url);
      const engine = await openPostgres(new Secret(path.url), SILENT, 300);
      const ask = () => sql`select 1`.execute(engine.db);
      await ask();
      path.forget();
      const error: unknown = await ask().catch((reason: unknown) => reason);
      expect(engine.explain(error)?.code).toBe("unreachable");
      expect((await ask()).rows).toHaveLength(1);
      await engine.close();
      path.stop();
    });

    it("is waited for as long as it takes where a migration is on", async () => {
      const engine = await openPostgres(new Secret(url), SILENT, 300);
      const took = engine.db.transaction().execute(async (transaction) => {
        await engine.lockMigrations(transaction);
        await sql`select pg_sleep(0.8)`.execute(transaction);
        return "as long as it took";
      });
      expect(await took).toBe("as long as it took");
      await expect(sql`select pg_sleep(0.8)`.execute(engine.db)).rejects.toThrow("no answer came");
      await engine.close();
    });

    it("is used again after it has dropped every connection", async () => {
      const store = await open(url);
      await store.articles.saveAll([writeSaved({ id: "a1" })]);
      await server.dropConnections();
      await expect.poll(() => store.articles.count().catch(() => -1)).toBe(1);
      await store.close();
    });
  },
);

interface Path {
  readonly url: string;
  /** What is connected now stays so, and nothing comes through any more. */
  forget(): void;
  stop(): void;
}

/** To a server, over a router that may forget its connections. */
async function startPath(url: string): Promise<Path> {
  const { hostname, port } = new URL(url);
  const ends = new Set<Socket>();
  const router = createServer((near) => {
    const far = connect(Number(port), hostname);
    near.pipe(far);
    far.pipe(near);
    for (const end of [near, far]) ends.add(end.on("error", () => undefined));
  });
  await new Promise<void>((resolve) => router.listen(0, "127.0.0.1", resolve));
  const { port: own } = router.address() as AddressInfo;
  return {
    url: Object.assign(new URL(url), { port: String(own) }).href,
    forget() {
      for (const end of ends) end.unpipe().pause();
    },
    stop() {
      for (const end of ends) end.destroy();
      router.close();
    },
  };
}
