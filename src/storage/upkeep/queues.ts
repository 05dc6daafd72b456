import type { Kysely } from "kysely";
import type { PlatformName } from "../../domain/channel.ts";
import type { Queues } from "../../ports/upkeep.ts";
import type { Schema } from "../schema.ts";

/** Settled deliveries have no `next_at`: only what is on its way is read. */
export async function readQueues(db: Kysely<Schema>, now: string): Promise<Queues> {
  const open = await db
    .selectFrom("deliveries")
    .select(({ fn }) => ["platform", "state", fn.countAll<number>().as("count")])
    .where("next_at", "is not", null)
    .groupBy(["platform", "state"])
    .orderBy("platform")
    .orderBy("state")
    .execute();
  const due = await db
    .selectFrom("deliveries")
    .select(({ fn }) => [fn.countAll<number>().as("count"), fn.min("next_at").as("oldest")])
    .where("next_at", "<=", now)
    .executeTakeFirstOrThrow();
  return {
    open: open.map(({ platform, state, count }) => ({ platform: platform as PlatformName, state, count })),
    overdue: due.count,
    oldestDue: due.oldest,
  };
}
