import { CREATE_INDEX as CREATE_POSTGRES_INDEX } from "../postgres/full-text.ts";
import { CREATE_INDEX as CREATE_SQLITE_INDEX } from "../sqlite/full-text.ts";
import type { Migration } from "./migration.ts";
import { plainText } from "./text.ts";

/** Articles with their revisions, subjects and terms. */
export const articles: Migration = {
  name: "articles",
  async up(db, engine) {
    const text = plainText(engine);
    await db.schema
      .createTable("articles")
      .addColumn("id", text, (column) => column.primaryKey())
      .addColumn("position", "bigint", (column) => column.notNull().unique())
      .addColumn("revision", "integer", (column) => column.notNull())
      .addColumn("content_hash", text, (column) => column.notNull())
      .addColumn("language", text, (column) => column.notNull())
      .addColumn("published_at", text, (column) => column.notNull())
      .addColumn("stored_at", text, (column) => column.notNull())
      .execute();
    await db.schema
      .createIndex("articles_by_time")
      .on("articles")
      .columns(["published_at desc", "id"])
      .execute();
    await db.schema
      .createTable("article_revisions")
      .addColumn("article_id", text, (column) => column.notNull())
      .addColumn("revision", "integer", (column) => column.notNull())
      .addColumn("content_hash", text, (column) => column.notNull())
      .addColumn("stored_at", text, (column) => column.notNull())
      .addColumn("body", text, (column) => column.notNull())
      .addPrimaryKeyConstraint("article_revisions_key", ["article_id", "revision"])
      .execute();
    await db.schema
      .createTable("article_subjects")
      .addColumn("ticker", text, (column) => column.notNull())
      .addColumn("published_at", text, (column) => column.notNull())
      .addColumn("article_id", text, (column) => column.notNull())
      .execute();
    await db.schema
      .createIndex("article_subjects_by_time")
      .on("article_subjects")
      .columns(["ticker", "published_at desc", "article_id"])
      .unique()
      .execute();
    await db.schema
      .createIndex("article_subjects_by_article")
      .on("article_subjects")
      .column("article_id")
      .execute();
    await db.schema
      .createTable("article_terms")
      // An alias of the row's own number in SQLite; PostgreSQL knows "integer" as 32 bits.
      .addColumn("position", engine === "sqlite" ? "integer" : "bigint", (column) => column.primaryKey())
      .addColumn("terms", text, (column) => column.notNull())
      .execute();
    for (const statement of engine === "sqlite" ? CREATE_SQLITE_INDEX : CREATE_POSTGRES_INDEX) {
      await statement.execute(db);
    }
  },
};
