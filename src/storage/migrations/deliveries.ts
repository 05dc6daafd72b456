import type { Migration } from "./migration.ts";
import { plainText } from "./text.ts";

/** When channels get their briefs, and what became of each message. */
export const deliveries: Migration = {
  name: "deliveries",
  async up(db, engine) {
    const text = plainText(engine);
    await db.schema
      .createTable("schedules")
      .addColumn("platform", text, (column) => column.notNull())
      .addColumn("workspace", text, (column) => column.notNull())
      .addColumn("channel", text, (column) => column.notNull())
      .addColumn("body", text, (column) => column.notNull())
      .addColumn("next_due", text)
      .addPrimaryKeyConstraint("schedules_key", ["platform", "workspace", "channel"])
      .execute();
    await db.schema.createIndex("schedules_by_next_due").on("schedules").column("next_due").execute();
    await db.schema
      .createTable("deliveries")
      .addColumn("id", text, (column) => column.primaryKey())
      .addColumn("platform", text, (column) => column.notNull())
      .addColumn("workspace", text, (column) => column.notNull())
      .addColumn("channel", text, (column) => column.notNull())
      .addColumn("slot", text, (column) => column.notNull())
      .addColumn("slot_at", text, (column) => column.notNull())
      .addColumn("part", "integer", (column) => column.notNull())
      .addColumn("until", text, (column) => column.notNull())
      .addColumn("state", text, (column) => column.notNull())
      .addColumn("reason", text)
      .addColumn("fence", "integer", (column) => column.notNull().defaultTo(0))
      .addColumn("attempts", "integer", (column) => column.notNull().defaultTo(0))
      .addColumn("next_at", text)
      .addColumn("attempted_at", text)
      .addColumn("message", text)
      .addColumn("articles", text)
      .addColumn("message_id", text)
      .execute();
    await db.schema
      .createIndex("deliveries_by_time")
      .on("deliveries")
      .columns(["platform", "workspace", "channel", "slot_at"])
      .execute();
    await db.schema.createIndex("deliveries_by_next").on("deliveries").columns(["next_at", "id"]).execute();
  },
};
