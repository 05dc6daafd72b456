import type { Migration } from "./migration.ts";
import { plainText } from "./text.ts";

/** Which process makes which brief, so that all of them together make it once. */
export const briefTurns: Migration = {
  name: "brief-turns",
  async up({ schema }, engine) {
    const text = plainText(engine);
    await schema
      .createTable("brief_turns")
      .addColumn("name", text, (column) => column.primaryKey())
      .addColumn("until", text, (column) => column.notNull())
      .addColumn("brief", text)
      .execute();
    await schema.createIndex("brief_turns_by_until").on("brief_turns").column("until").execute();
  },
};
