import { sql } from "kysely";
import type { QueryCreator } from "kysely";
import type { Delivery } from "../../domain/delivery.ts";
import type { ClaimRequest } from "../../ports/delivery-ledger.ts";
import type { EngineName, Session } from "../engine.ts";
import type { Schema } from "../schema.ts";
import { readDelivery } from "./read.ts";
import { listOf } from "./rows.ts";
import { takeFree } from "./share.ts";

/** Takes in one statement what is due, the longest due first. */
export async function claimDue(
  session: Session,
  ask: ClaimRequest,
  engine: EngineName,
): Promise<readonly Delivery[]> {
  const rows = await session
    .with("free", (query) => takeFree(claimable(query, ask, engine), engine))
    .updateTable("deliveries")
    .from("free")
    .set(({ eb }) => ({
      state: "claimed",
      fence: eb("deliveries.fence", "+", 1),
      next_at: ask.leaseUntil,
    }))
    .whereRef("deliveries.id", "=", "free.id")
    .returningAll()
    .execute();
  return rows.map(readDelivery).sort((a, b) => (a.slot.at < b.slot.at ? -1 : a.slot.at > b.slot.at ? 1 : 0));
}

/** Due, and nothing earlier is still on its way to the same channel: a brief leaves out what the one before told. */
function claimable(
  query: QueryCreator<Schema>,
  { now, limit, platforms, except }: ClaimRequest,
  engine: EngineName,
) {
  return (
    query
      .selectFrom("deliveries as due")
      .select("due.id")
      .where("due.next_at", "<=", now)
      .where("due.platform", "in", platforms)
      .$if(except.length > 0, (some) => some.where(sql.ref("due.id"), "not in", listOf(except, engine)))
      // Asked of one after the other until there are enough: as a join, PostgreSQL might read all that is due first.
      .where((build) =>
        build(
          build
            .selectFrom("deliveries as earlier")
            .select("earlier.id")
            .whereRef("earlier.platform", "=", "due.platform")
            .whereRef("earlier.workspace", "=", "due.workspace")
            .whereRef("earlier.channel", "=", "due.channel")
            .where("earlier.next_at", "is not", null)
            .whereRef("earlier.slot_at", "<=", "due.slot_at")
            .where((either) =>
              either.or([
                either("earlier.slot_at", "<", either.ref("due.slot_at")),
                either("earlier.part", "<", either.ref("due.part")),
              ]),
            )
            .limit(1),
          "is",
          null,
        ),
      )
      .orderBy("due.next_at")
      .limit(limit)
  );
}
