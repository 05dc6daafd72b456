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

export async function postgresPlace(server: PostgresServer): Promise<StorePlace> {
  const databaseUrl = new Secret(await server.createDatabase());
  return { open: () => openStore(optionsFor({ databaseUrl })), remove: async () => undefined };
}
