import type { Migration } from "./migration.ts";

/** Which articles were there before their source was first read. */
export const background: Migration = {
  name: "background",
  async up(db) {
    for (const table of ["articles", "article_subjects"]) {
      await db.schema
        .alterTable(table)
        .addColumn("background", "integer", (column) => column.notNull().defaultTo(0))
        .execute();
    }
  },
};
