import type { Kysely, Selectable } from "kysely";
import type { VerifiedBrief } from "../domain/brief.ts";
import type { BriefStore, StoredBrief } from "../ports/brief-store.ts";
import { createTurns } from "./brief-turns.ts";
import type { Schema } from "./schema.ts";

/** Briefs over either engine. */
export function createBriefStore(db: Kysely<Schema>): BriefStore {
  return {
    async save({ id, key, madeAt, brief }) {
      const { ticker, language } = brief;
      const row = { id, key, ticker, language, made_at: madeAt, body: JSON.stringify(brief) };
      await db
        .insertInto("briefs")
        .values(row)
        .onConflict((conflict) => conflict.column("id").doUpdateSet(row))
        .execute();
    },
    async get(id) {
      const row = await db.selectFrom("briefs").selectAll().where("id", "=", id).executeTakeFirst();
      return row ? readBrief(row) : null;
    },
    // Two processes may have made the same brief at once; both are kept, since readers hold their ids.
    async findByKey(key) {
      const row = await db
        .selectFrom("briefs")
        .selectAll()
        .where("key", "=", key)
        .orderBy("made_at")
        .orderBy("id")
        .limit(1)
        .executeTakeFirst();
      return row ? readBrief(row) : null;
    },
    ...createTurns(db),
  };
}

/** Only what was verified is ever written there, so what is read is verified. Decimals are texts in JSON. */
export function readBrief({ id, key, made_at, body }: Selectable<Schema["briefs"]>): StoredBrief {
  return { id, key, madeAt: made_at, brief: JSON.parse(body) as VerifiedBrief };
}
