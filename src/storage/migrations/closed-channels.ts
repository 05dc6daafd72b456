import type { Migration } from "./migration.ts";
import { plainText } from "./text.ts";

/** Channels that take nothing until something changes. */
export const closedChannels: Migration = {
  name: "closed-channels",
  async up(db, engine) {
    const text = plainText(engine);
    await db.schema
      .createTable("closed_channels")
      .addColumn("platform", text, (column) => column.notNull())
      .addColumn("workspace", text, (column) => column.notNull())
      .addColumn("channel", text, (column) => column.notNull())
      .addColumn("failure", "text", (column) => column.notNull())
      .addColumn("closed_at", text, (column) => column.notNull())
      .addPrimaryKeyConstraint("closed_channels_key", ["platform", "workspace", "channel"])
      .execute();
  },
};
