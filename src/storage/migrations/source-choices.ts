import type { Migration } from "./migration.ts";
import { plainText } from "./text.ts";

/** What chats decide on sources, and what admins have been told of them. */
export const sourceChoices: Migration = {
  name: "source-choices",
  async up(db, engine) {
    const text = plainText(engine);
    await db.schema.alterTable("sources").addColumn("told", text).execute();
    await db.schema
      .createTable("source_choices")
      .addColumn("platform", text, (column) => column.notNull())
      .addColumn("workspace", text, (column) => column.notNull())
      .addColumn("source", text, (column) => column.notNull())
      .addColumn("user_id", text, (column) => column.notNull())
      .addColumn("chosen_at", text, (column) => column.notNull())
      .addColumn("settings", "text")
      .addColumn("paused", "integer", (column) => column.notNull())
      .addPrimaryKeyConstraint("source_choices_key", ["platform", "workspace", "source"])
      .execute();
  },
};
