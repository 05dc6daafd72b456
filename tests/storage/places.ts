import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Secret } from "../../src/domain/secret.ts";
import type { Clock } from "../../src/ports/clock.ts";
import type { Log } from "../../src/ports/log.ts";
import { openStore } from "../../src/storage/open-store.ts";
import type { StoreOptions } from "../../src/storage/open-store.ts";
import type { StorePlace } from "../contracts/store-contract.ts";
import type { PostgresServer } from "./postgres-server.ts";

export const CLOCK: Clock = { now: () => "2026-11-25T16:30:00.000Z" };
const SILENT: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

export function optionsFor(place: Partial<StoreOptions>): StoreOptions {
  return { databaseUrl: null, dataDir: "/nowhere", role: "tool", clock: CLOCK, log: SILENT, ...place };
}

/** A folder that is gone after the test. */
export function newFolder(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), "marktbrief-store-"));
  return {
    path,
    remove: () => {
      rmSync(path, { recursive: true, force: true });
    },
  };
}

export async function sqlitePlace(): Promise<StorePlace> {
  const folder = newFolder();
  return {
    open: () => openStore(optionsFor({ dataDir: folder.path })),
    remove: async () => {
      folder.remove();
    },
  };
}

/** Made once for each server, since each place is to be new and none is to be migrated again. */
const migrated = new WeakMap<PostgresServer, Promise<string>>();

export async function postgresPlace(server: PostgresServer): Promise<StorePlace> {
  const template = migrated.get(server) ?? createTemplate(server);
  migrated.set(server, template);
  const address = await server.createDatabase(await template);
  return {
    open: () => openStore(optionsFor({ databaseUrl: new Secret(address) })),
    remove: () => server.dropDatabase(address),
  };
}

async function createTemplate(server: PostgresServer): Promise<string> {
  const address = await server.createDatabase();
  const store = await openStore(optionsFor({ databaseUrl: new Secret(address) }));
  await store.close();
  return address;
}
