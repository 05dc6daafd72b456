import type { Clock } from "../ports/clock.ts";
import type { Log } from "../ports/log.ts";
import type { Store } from "../ports/store.ts";
import type { Settings } from "../settings/settings.ts";

export interface StoreSurroundings {
  readonly settings: Settings;
  readonly clock: Clock;
  readonly log: Log;
}

/** The configured store for the one bot or for a command beside it, or an empty one that is gone with the process. */
export async function openStoreAs(
  role: "bot" | "tool" | "passing",
  { settings: { databaseUrl, dataDir }, clock, log }: StoreSurroundings,
): Promise<Store> {
  const { openPassingStore, openStore } = await import("../storage/open-store.ts");
  return role === "passing" ? openPassingStore(clock) : openStore({ databaseUrl, dataDir, role, clock, log });
}
