import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Secret } from "../src/domain/secret.ts";
import { systemClock } from "../src/operations/clock.ts";
import { createLog } from "../src/operations/log.ts";
import type { Store } from "../src/ports/store.ts";
import { openStore } from "../src/storage/open-store.ts";
import { postgresMissing, startPostgres } from "../tests/storage/postgres-server.ts";
import type { MeasuredFigure } from "./report.ts";

export type BenchedEngine = "SQLite" | "PostgreSQL";

type Measure = (engine: BenchedEngine, store: Store) => Promise<readonly MeasuredFigure[]>;

/**
 * Measures on an empty SQLite store and then, where it is installed, on PostgreSQL, started for the bench, both with
 * durability on, as an operator has them. The store is closed behind each.
 */
export async function onStores(measure: Measure): Promise<readonly MeasuredFigure[]> {
  return [...(await onSqlite(measure)), ...(await onPostgres(measure))];
}

async function onSqlite(measure: Measure): Promise<readonly MeasuredFigure[]> {
  const dataDir = mkdtempSync(join(tmpdir(), "marktbrief-bench-"));
  try {
    return await measured("SQLite", await open({ dataDir, databaseUrl: null }), measure);
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function onPostgres(measure: Measure): Promise<readonly MeasuredFigure[]> {
  if (postgresMissing !== null) {
    console.log(`PostgreSQL is left out: ${postgresMissing}`);
    return [];
  }
  const server = await startPostgres("durable");
  try {
    const databaseUrl = new Secret(await server.createDatabase());
    return await measured("PostgreSQL", await open({ dataDir: "", databaseUrl }), measure);
  } finally {
    await server.stop();
  }
}

function open(place: { readonly dataDir: string; readonly databaseUrl: Secret | null }): Promise<Store> {
  return openStore({ ...place, role: "tool", clock: systemClock, log: createLog("warn") });
}

async function measured(
  engine: BenchedEngine,
  store: Store,
  measure: Measure,
): Promise<readonly MeasuredFigure[]> {
  try {
    return await measure(engine, store);
  } finally {
    await store.close();
  }
}
