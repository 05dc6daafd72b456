import type { Kysely } from "kysely";
import type { TokenLedger } from "../ports/token-ledger.ts";
import type { Schema } from "./schema.ts";

/** One row a day, over either engine; a row is changed in one statement, so that no two take the same tokens. */
export function createTokenLedger(db: Kysely<Schema>): TokenLedger {
  return {
    async reserve(day, tokens, limit) {
      await db
        .insertInto("token_days")
        .values({ day, tokens: 0 })
        .onConflict((conflict) => conflict.column("day").doNothing())
        .execute();
      const { numUpdatedRows } = await db
        .updateTable("token_days")
        .set(({ eb }) => ({ tokens: eb("tokens", "+", tokens) }))
        .where("day", "=", day)
        .$if(limit !== null, (query) => query.where("tokens", "<", limit))
        .executeTakeFirst();
      return Number(numUpdatedRows) > 0;
    },
    async settle(day, { reserved, used }) {
      await db
        .updateTable("token_days")
        .set(({ eb }) => ({ tokens: eb("tokens", "+", used - reserved) }))
        .where("day", "=", day)
        .execute();
    },
    async spent(day) {
      const row = await db
        .selectFrom("token_days")
        .select("tokens")
        .where("day", "=", day)
        .executeTakeFirst();
      return row?.tokens ?? 0;
    },
  };
}
