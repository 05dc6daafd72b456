import { sql } from "kysely";
import type { Migration } from "./migration.ts";

/**
 * For whoever asks what was made or sent on a day. Deliveries are written often and asked for by day rarely:
 * PostgreSQL keeps only which stretch of the table holds which times.
 */
export const archiveIndexes: Migration = {
  name: "archive-indexes",
  async up(db, engine) {
    await db.schema.createIndex("briefs_by_time").on("briefs").columns(["made_at", "id"]).execute();
    const way = engine === "postgres" ? sql`using brin (slot_at)` : sql`(slot_at)`;
    await sql`create index deliveries_by_slot on deliveries ${way}`.execute(db);
  },
};
