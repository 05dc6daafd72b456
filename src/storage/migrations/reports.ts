import type { Migration } from "./migration.ts";
import { plainText } from "./text.ts";

/** What readers reported as wrong. */
export const reports: Migration = {
  name: "reports",
  async up(db, engine) {
    const text = plainText(engine);
    await db.schema
      .createTable("reports")
      .addColumn("id", text, (column) => column.primaryKey())
      .addColumn("made_at", text, (column) => column.notNull())
      .addColumn("platform", text, (column) => column.notNull())
      .addColumn("workspace", text, (column) => column.notNull())
      .addColumn("channel", text, (column) => column.notNull())
      .addColumn("user_id", text, (column) => column.notNull())
      .addColumn("brief_id", text, (column) => column.notNull())
      .addColumn("bullet", "integer", (column) => column.notNull())
      .addColumn("words", "text", (column) => column.notNull())
      .execute();
    await db.schema
      .createIndex("reports_by_workspace")
      .on("reports")
      .columns(["platform", "workspace"])
      .execute();
  },
};
