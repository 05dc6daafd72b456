import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import type { Leases } from "../../ports/leases.ts";
import type { Engine } from "../engine.ts";

/** Leases over either engine; a server's clock is everybody's. */
export function createLeases({ db, name }: Engine): Leases {
  return {
    ...(name === "postgres" ? { now: () => serverTime(db) } : {}),
    async release({ now, latest: asked, isAlone }) {
      const latest = name === "postgres" ? stillLatest(now, asked) : sql<string>`${asked}`;
      // Whoever was making a brief and died at it kept its turn.
      const turns = db.deleteFrom("brief_turns").where("brief", "is", null);
      await (isAlone ? turns : turns.where("until", ">", latest)).execute();
      const { numUpdatedRows } = await db
        .updateTable("deliveries")
        .set({ next_at: now })
        .where((build) => {
          const held = [build("next_at", ">", now), build("state", "in", ["claimed", "sending"])];
          return build.or([build("next_at", ">", latest), ...(isAlone ? [build.and(held)] : [])]);
        })
        .executeTakeFirst();
      return Number(numUpdatedRows);
    },
  };
}

/**
 * As far ahead of the server's own clock at least: where a machine slept over the request, its instants have passed,
 * and would take from others what they have just taken up.
 */
function stillLatest(now: string, latest: string): RawBuilder<string> {
  return written(
    sql`greatest(${latest}::timestamptz, clock_timestamp() + (${latest}::timestamptz - ${now}::timestamptz))`,
  );
}

/** As instants are written in the store; worked out once, so that an index can be asked by it. */
function written(instant: RawBuilder<unknown>): RawBuilder<string> {
  return sql<string>`(select to_char(${instant} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))`;
}

async function serverTime(db: Engine["db"]): Promise<string> {
  const { rows } = await sql<{ readonly now: string }>`
    select ${written(sql`clock_timestamp()`)} as now`.execute(db);
  const [row] = rows;
  if (!row) throw new Error("storage: the server does not say what time it is");
  return row.now;
}
