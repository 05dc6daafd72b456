import { afterAll, beforeAll, describe } from "vitest";
import { tokenContract } from "../contracts/token-contract.ts";
import { postgresPlace, sqlitePlace } from "./places.ts";
import { postgresMissing, sharePostgres } from "./postgres-server.ts";
import type { PostgresServer } from "./postgres-server.ts";

describe("tokens over SQLite", () => {
  tokenContract(sqlitePlace);
});

const title =
  postgresMissing === null ? "tokens over PostgreSQL" : `over PostgreSQL, skipped: ${postgresMissing}`;

describe.skipIf(postgresMissing !== null)(title, () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await sharePostgres();
  });
  afterAll(() => server.stop());

  tokenContract(() => postgresPlace(server));
});
