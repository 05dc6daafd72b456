import { afterAll, beforeAll, describe } from "vitest";
import { sourceContract } from "../contracts/source-contract.ts";
import { postgresPlace, sqlitePlace } from "./places.ts";
import { postgresMissing, sharePostgres } from "./postgres-server.ts";
import type { PostgresServer } from "./postgres-server.ts";

describe("over SQLite", () => {
  sourceContract(sqlitePlace);
});

const title = postgresMissing === null ? "over PostgreSQL" : `over PostgreSQL, skipped: ${postgresMissing}`;

describe.skipIf(postgresMissing !== null)(title, () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await sharePostgres();
  });
  afterAll(() => server.stop());

  sourceContract(() => postgresPlace(server));
});
