import type { Migration } from "./migration.ts";
import { plainText } from "./text.ts";

/** Proven briefs, and what channels have chosen. */
export const briefsAndChannels: Migration = {
  name: "briefs-and-channels",
  async up(db, engine) {
    const text = plainText(engine);
    await db.schema
      .createTable("briefs")
      .addColumn("id", text, (column) => column.primaryKey())
      .addColumn("key", text, (column) => column.notNull())
      .addColumn("ticker", text)
      .addColumn("language", text, (column) => column.notNull())
      .addColumn("made_at", text, (column) => column.notNull())
      .addColumn("body", text, (column) => column.notNull())
      .execute();
    await db.schema.createIndex("briefs_by_key").on("briefs").columns(["key", "made_at", "id"]).execute();
    await db.schema
      .createTable("channels")
      .addColumn("platform", text, (column) => column.notNull())
      .addColumn("workspace", text, (column) => column.notNull())
      .addColumn("channel", text, (column) => column.notNull())
      .addColumn("settings", text, (column) => column.notNull())
      .addColumn("updated_at", text, (column) => column.notNull())
      .addPrimaryKeyConstraint("channels_key", ["platform", "workspace", "channel"])
      .execute();
  },
};
