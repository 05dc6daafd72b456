import type { Kysely } from "kysely";
import type { InstallationStore } from "../ports/installation-store.ts";
import type { Schema } from "./schema.ts";

/** Every table that holds something of a workspace. A new one must join, or it outlives the workspace. */
export const OF_WORKSPACES = [
  "installations",
  "channels",
  "reports",
  "schedules",
  "deliveries",
  "told_briefs",
  "corrections",
  "closed_channels",
  "source_choices",
] as const satisfies readonly (keyof Schema)[];

/** Installations over either engine. */
export function createInstallationStore(db: Kysely<Schema>): InstallationStore {
  return {
    async save({ platform, workspace, sealed, installedAt }) {
      const change = { sealed, installed_at: installedAt };
      await db
        .insertInto("installations")
        .values({ platform, workspace, ...change })
        .onConflict((conflict) => conflict.columns(["platform", "workspace"]).doUpdateSet(change))
        .execute();
    },
    async find(platform, workspace) {
      const row = await db
        .selectFrom("installations")
        .select(["sealed", "installed_at"])
        .where("platform", "=", platform)
        .where("workspace", "=", workspace)
        .executeTakeFirst();
      return row ? { platform, workspace, sealed: row.sealed, installedAt: row.installed_at } : null;
    },
    async list(platform) {
      const rows = await db
        .selectFrom("installations")
        .select(["workspace", "sealed", "installed_at"])
        .where("platform", "=", platform)
        .orderBy("workspace")
        .execute();
      return rows.map(({ workspace, sealed, installed_at: installedAt }) => ({
        platform,
        workspace,
        sealed,
        installedAt,
      }));
    },
    async erase(platform, workspace, leftAt) {
      return db.transaction().execute(async (transaction) => {
        const newer = await transaction
          .selectFrom("installations")
          .select("installed_at")
          .where("platform", "=", platform)
          .where("workspace", "=", workspace)
          .where("installed_at", ">", leftAt)
          .executeTakeFirst();
        if (newer) return false;
        for (const table of OF_WORKSPACES) {
          await transaction
            .deleteFrom(table)
            .where("platform", "=", platform)
            .where("workspace", "=", workspace)
            .execute();
        }
        return true;
      });
    },
  };
}
