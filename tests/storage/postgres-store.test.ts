import { afterAll, beforeAll, describe } from "vitest";
import { archiveContract } from "../contracts/archive-contract.ts";
import { storeContract } from "../contracts/store-contract.ts";
import { postgresPlace } from "./places.ts";
import { postgresMissing, sharePostgres } from "./postgres-server.ts";
import type { PostgresServer } from "./postgres-server.ts";

const title = postgresMissing === null ? "on a PostgreSQL server" : `skipped: ${postgresMissing}`;

describe.skipIf(postgresMissing !== null)(title, () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await sharePostgres();
  });
  afterAll(() => server.stop());

  storeContract("postgres", () => postgresPlace(server));
  archiveContract("postgres", () => postgresPlace(server));
});
