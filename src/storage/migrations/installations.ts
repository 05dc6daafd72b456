import type { Migration } from "./migration.ts";
import { plainText } from "./text.ts";

/** The workspaces that have installed Marktbrief, their tokens encrypted. */
export const installations: Migration = {
  name: "installations",
  async up(db, engine) {
    const text = plainText(engine);
    await db.schema
      .createTable("installations")
      .addColumn("platform", text, (column) => column.notNull())
      .addColumn("workspace", text, (column) => column.notNull())
      .addColumn("sealed", "text", (column) => column.notNull())
      .addColumn("installed_at", text, (column) => column.notNull())
      .addPrimaryKeyConstraint("installations_key", ["platform", "workspace"])
      .execute();
  },
};
