import type { Kysely } from "kysely";
import type { Clock } from "../ports/clock.ts";
import type { SourceState, SourceStore } from "../ports/source-store.ts";
import type { Schema } from "./schema.ts";

/** What is remembered of sources, over either engine. PostgreSQL takes no NUL in a text. */
export function createSourceStore(db: Kysely<Schema>, clock: Clock): SourceStore {
  return {
    async find(source) {
      const row = await db
        .selectFrom("sources")
        .select("state")
        .where("source", "=", source)
        .executeTakeFirst();
      return row ? (JSON.parse(row.state) as SourceState) : null;
    },
    async save(state) {
      const change = { state: JSON.stringify(state).replaceAll("\\u0000", ""), updated_at: clock.now() };
      await db
        .insertInto("sources")
        .values({ source: state.source, ...change })
        .onConflict((conflict) => conflict.column("source").doUpdateSet(change))
        .execute();
    },
  };
}
