import { sql } from "kysely";
import type { Migration } from "./migration.ts";

/**
 * Every schedule is written anew with each slot, thousands in the same minute. PostgreSQL keeps both rows for a while:
 * where the page has room for the new one, it needs neither another page nor a lock that is written down.
 */
export const scheduleRoom: Migration = {
  name: "schedule-room",
  async up(db, engine) {
    if (engine === "postgres") await sql`alter table schedules set (fillfactor = 50)`.execute(db);
  },
};
