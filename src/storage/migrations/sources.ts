import type { Migration } from "./migration.ts";
import { plainText } from "./text.ts";

/** What is remembered of feeds between two readings. */
export const sources: Migration = {
  name: "sources",
  async up(db, engine) {
    const text = plainText(engine);
    await db.schema
      .createTable("sources")
      .addColumn("source", text, (column) => column.primaryKey())
      .addColumn("state", "text", (column) => column.notNull())
      .addColumn("updated_at", text, (column) => column.notNull())
      .execute();
  },
};
