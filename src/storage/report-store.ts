import type { Kysely } from "kysely";
import type { ReportStore } from "../ports/report-store.ts";
import type { Schema } from "./schema.ts";

/** Figures that readers called wrong, over either engine. PostgreSQL takes no NUL in a text. */
export function createReportStore(db: Kysely<Schema>): ReportStore {
  return {
    async save({ id, at, channel: { platform, workspace, channel }, user, brief, bullet, words }) {
      await db
        .insertInto("reports")
        .values({
          id,
          made_at: at,
          platform,
          workspace,
          channel,
          user_id: user,
          brief_id: brief,
          bullet,
          words: words.replaceAll("\0", ""),
        })
        .onConflict((conflict) => conflict.column("id").doNothing())
        .execute();
    },
    async count() {
      const row = await db
        .selectFrom("reports")
        .select(({ fn }) => fn.countAll<number>().as("count"))
        .executeTakeFirstOrThrow();
      return row.count;
    },
  };
}
