import { sql } from "kysely";
import type { Migration } from "./migration.ts";
import { plainText } from "./text.ts";

/** What posted messages rest on, and which of them were corrected. */
export const corrections: Migration = {
  name: "corrections",
  async up(db, engine) {
    const text = plainText(engine);
    await db.schema
      .createTable("told_briefs")
      .addColumn("delivery", text, (column) => column.primaryKey())
      .addColumn("platform", text, (column) => column.notNull())
      .addColumn("workspace", text, (column) => column.notNull())
      .addColumn("channel", text, (column) => column.notNull())
      .addColumn("brief_id", text, (column) => column.notNull())
      .addColumn("told_at", text, (column) => column.notNull())
      .execute();
    await db.schema
      .createIndex("told_briefs_by_brief")
      .on("told_briefs")
      .columns(["brief_id", "told_at"])
      .execute();
    await db.schema
      .createTable("cited_articles")
      .addColumn("article_id", text, (column) => column.notNull())
      .addColumn("brief_id", text, (column) => column.notNull())
      .addColumn("told_at", text, (column) => column.notNull())
      .addPrimaryKeyConstraint("cited_articles_key", ["article_id", "brief_id"])
      .execute();
    await db.schema
      .createTable("corrections")
      .addColumn("id", text, (column) => column.primaryKey())
      .addColumn("delivery", text, (column) => column.notNull())
      .addColumn("platform", text, (column) => column.notNull())
      .addColumn("workspace", text, (column) => column.notNull())
      .addColumn("channel", text, (column) => column.notNull())
      .addColumn("brief_id", text, (column) => column.notNull())
      .addColumn("revised_at", text, (column) => column.notNull())
      .addColumn("state", text, (column) => column.notNull())
      .addColumn("reason", text)
      .addColumn("fence", "integer", (column) => column.notNull().defaultTo(0))
      .addColumn("attempts", "integer", (column) => column.notNull().defaultTo(0))
      .addColumn("next_at", text)
      .addColumn("message", text)
      .addColumn("message_id", text)
      .execute();
    await db.schema.createIndex("corrections_by_next").on("corrections").columns(["next_at", "id"]).execute();
    await db.schema.createIndex("corrections_by_delivery").on("corrections").column("delivery").execute();
    await sql`create index articles_by_revision on articles (stored_at) where revision > 1`.execute(db);
  },
};
