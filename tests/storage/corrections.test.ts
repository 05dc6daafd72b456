import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { correctionContract } from "../contracts/correction-contract.ts";
import { postgresPlace, sqlitePlace } from "./places.ts";
import { postgresMissing, sharePostgres } from "./postgres-server.ts";
import type { PostgresServer } from "./postgres-server.ts";

describe("over SQLite", () => {
  correctionContract(sqlitePlace);
});

const title = postgresMissing === null ? "over PostgreSQL" : `over PostgreSQL, skipped: ${postgresMissing}`;

describe.skipIf(postgresMissing !== null)(title, () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await sharePostgres();
  });
  afterAll(() => server.stop());

  correctionContract(() => postgresPlace(server));

  it("tells one time to all processes", async () => {
    const store = await (await postgresPlace(server)).open();
    const now = await store.leases.now?.();
    expect(now).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/u);
    expect(Math.abs(Date.parse(now ?? "") - Date.now())).toBeLessThan(60_000);
    await store.close();
  });
});
