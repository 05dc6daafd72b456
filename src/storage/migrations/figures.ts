import type { Migration } from "./migration.ts";
import { plainText } from "./text.ts";

/** What articles state of an instrument's metrics. */
export const figures: Migration = {
  name: "figures",
  async up({ schema }, engine) {
    const text = plainText(engine);
    await schema
      .createTable("figures")
      .addColumn("article_id", text, (column) => column.notNull())
      .addColumn("number", "integer", (column) => column.notNull())
      .addColumn("ticker", text, (column) => column.notNull())
      .addColumn("metric", text, (column) => column.notNull())
      .addColumn("period", text)
      .addColumn("value", text, (column) => column.notNull())
      .addColumn("unit", text)
      .addColumn("qualifier", text)
      .addColumn("certainty", text, (column) => column.notNull())
      .addColumn("published_at", text, (column) => column.notNull())
      .addColumn("body", text, (column) => column.notNull())
      .addPrimaryKeyConstraint("figures_key", ["article_id", "number"])
      .execute();
    await schema
      .createIndex("figures_by_metric")
      .on("figures")
      .columns(["ticker", "metric", "published_at desc"])
      .execute();
  },
};
