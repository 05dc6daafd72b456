import { sql } from "kysely";
import type { Upkeep } from "../../ports/upkeep.ts";
import type { Engine } from "../engine.ts";
import { exportWorkspace } from "./export.ts";
import { forget } from "./forget.ts";
import { readQueues } from "./queues.ts";

/** Looking after a store, over either engine. */
export function createUpkeep(engine: Engine): Upkeep {
  const { db, name } = engine;
  return {
    async ping() {
      if (name === "sqlite") {
        await sql`select 1`.execute(db);
        return { now: null };
      }
      const { rows } = await sql<{ epoch: number }>`
        select (extract(epoch from clock_timestamp()) * 1000)::float8 as epoch`.execute(db);
      return { now: new Date(rows[0]?.epoch ?? 0).toISOString() };
    },
    queues: (now) => readQueues(db, now),
    forget: (horizon) => forget(engine, horizon),
    exportWorkspace: (platform, workspace) => exportWorkspace(db, platform, workspace),
  };
}
