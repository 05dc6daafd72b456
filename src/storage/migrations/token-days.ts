import type { Migration } from "./migration.ts";
import { plainText } from "./text.ts";

/** What a day's tokens of the model have gone to. */
export const tokenDays: Migration = {
  name: "token-days",
  async up({ schema }, engine) {
    await schema
      .createTable("token_days")
      .addColumn("day", plainText(engine), (column) => column.primaryKey())
      .addColumn("tokens", "bigint", (column) => column.notNull())
      .execute();
  },
};
