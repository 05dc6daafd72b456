import { sql } from "kysely";
import type { Kysely } from "kysely";
import type { BriefStore } from "../ports/brief-store.ts";
import { forgetWhere } from "./forget-older.ts";
import type { Schema } from "./schema.ts";

/** Who makes which brief, over either engine. */
export function createTurns(db: Kysely<Schema>): Pick<BriefStore, "take" | "finish" | "forgetTurns"> {
  return {
    async take(name, { now, until }) {
      // What is made already costs no write.
      const standing = await made(db, name).where("until", ">", now).executeTakeFirst();
      if (standing?.brief) return { type: "made", brief: standing.brief };
      // The one row decides: whoever writes it has the turn.
      const taken = await db
        .insertInto("brief_turns")
        .values({ name, until, brief: null })
        .onConflict((conflict) =>
          conflict.column("name").doUpdateSet({ until, brief: null }).where("brief_turns.until", "<=", now),
        )
        .returning("name")
        .executeTakeFirst();
      if (taken) return { type: "yours" };
      const row = await made(db, name).executeTakeFirst();
      return row?.brief ? { type: "made", brief: row.brief } : { type: "another's" };
    },
    async finish(name, brief) {
      const turn = db.updateTable("brief_turns").where("name", "=", name).where("brief", "is", null);
      await turn.set(brief ?? { until: LONG_AGO }).execute();
    },
    async forgetTurns(now) {
      await forgetWhere(db, { table: "brief_turns", key: ["name"] }, sql`until <= ${now}`);
    },
  };
}

function made(db: Kysely<Schema>, name: string) {
  return db.selectFrom("brief_turns").select("brief").where("name", "=", name);
}

const LONG_AGO = "1970-01-01T00:00:00.000Z";
