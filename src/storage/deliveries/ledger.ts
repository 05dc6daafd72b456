import type { Transaction, UpdateResult, Updateable } from "kysely";
import type { Claim, ClaimRequest, DeliveryLedger, FrozenContent } from "../../ports/delivery-ledger.ts";
import type { DeliveryEnd } from "../../domain/delivery.ts";
import type { Engine, Session } from "../engine.ts";
import type { Schema } from "../schema.ts";
import { deliveryId } from "./delivery-id.ts";
import { readDelivery, readRecord } from "./read.ts";
import { takeFree } from "./share.ts";

/** The ledger over either engine. */
export function createDeliveryLedger({ db, name }: Engine): DeliveryLedger {
  return {
    claim(ask) {
      const { leaseUntil } = ask;
      return db.transaction().execute(async (transaction) => {
        const rows = await takeFree(claimable(transaction, ask), name).execute();
        if (rows.length === 0) return [];
        await transaction
          .updateTable("deliveries")
          .set(({ eb }) => ({ state: "claimed", fence: eb("fence", "+", 1), next_at: leaseUntil }))
          .where(
            "id",
            "in",
            rows.map(({ id }) => id),
          )
          .execute();
        return rows.map((row) => readDelivery({ ...row, fence: row.fence + 1 }));
      });
    },
    renew: (claim, leaseUntil) => change(db, claim, { next_at: leaseUntil }),
    freeze: (claim, content, now) =>
      db.transaction().execute((transaction) => freeze(transaction, claim, content, now)),
    begin: (claim, { now, leaseUntil }) =>
      change(db, claim, { state: "sending", attempted_at: now, next_at: leaseUntil }),
    async postpone(claim, { at, reason, isOpen }) {
      const open = isOpen
        ? ({ state: "ambiguous" } as const)
        : { state: "pending" as const, attempted_at: null };
      return hasChanged(
        await held(db, claim)
          .set(({ eb }) => ({ ...open, reason, next_at: at, attempts: eb("attempts", "+", 1) }))
          .executeTakeFirst(),
      );
    },
    settle: (claim, end) => db.transaction().execute((transaction) => settle(transaction, claim, end)),
    async history({ platform, workspace, channel }, since) {
      const rows = await db
        .selectFrom("deliveries")
        .select(["slot", "slot_at", "part", "state", "reason", "articles"])
        .where("platform", "=", platform)
        .where("workspace", "=", workspace)
        .where("channel", "=", channel)
        .where("slot_at", ">=", since)
        .orderBy("slot_at", "desc")
        .orderBy("part")
        .execute();
      return rows.map(readRecord);
    },
    async forget(before) {
      const { numDeletedRows } = await db
        .deleteFrom("deliveries")
        .where("next_at", "is", null)
        .where("slot_at", "<", before)
        .executeTakeFirst();
      return Number(numDeletedRows);
    },
  };
}

/** Due, and nothing earlier is still on its way to the same channel: a brief leaves out what the one before told. */
function claimable(transaction: Transaction<Schema>, { now, limit, platforms, except }: ClaimRequest) {
  return transaction
    .selectFrom("deliveries as due")
    .selectAll("due")
    .where("due.next_at", "<=", now)
    .where("due.platform", "in", platforms)
    .$if(except.length > 0, (query) => query.where("due.id", "not in", except))
    .where((build) =>
      build.not(
        build.exists(
          build
            .selectFrom("deliveries as earlier")
            .select("earlier.id")
            .whereRef("earlier.platform", "=", "due.platform")
            .whereRef("earlier.workspace", "=", "due.workspace")
            .whereRef("earlier.channel", "=", "due.channel")
            .where("earlier.next_at", "is not", null)
            .where((either) =>
              either.or([
                either("earlier.slot_at", "<", either.ref("due.slot_at")),
                either.and([
                  either("earlier.slot_at", "=", either.ref("due.slot_at")),
                  either("earlier.part", "<", either.ref("due.part")),
                ]),
              ]),
            ),
        ),
      ),
    )
    .orderBy("due.next_at")
    .orderBy("due.id")
    .limit(limit);
}

async function freeze(
  transaction: Transaction<Schema>,
  claim: Claim,
  { messages: [first, ...rest], articles }: FrozenContent,
  now: string,
): Promise<boolean> {
  const frozen = { message: JSON.stringify(first), articles: JSON.stringify(articles) };
  if (!(await change(transaction, claim, frozen))) return false;
  if (rest.length === 0) return true;
  const row = await rowOf(transaction, claim);
  const parts = rest.map((message, index) => ({
    ...row,
    id: deliveryId(row, row.slot, index + 1),
    part: index + 1,
    state: "pending" as const,
    fence: 0,
    next_at: now,
    message: JSON.stringify(message),
    articles: null,
  }));
  await transaction
    .insertInto("deliveries")
    .values(parts)
    .onConflict((conflict) => conflict.column("id").doNothing())
    .execute();
  return true;
}

async function settle(transaction: Transaction<Schema>, claim: Claim, end: DeliveryEnd): Promise<boolean> {
  const { state } = end;
  const reason = "reason" in end ? end.reason : null;
  const message_id = "messageId" in end ? end.messageId : null;
  const settled = { state, reason, next_at: null, attempted_at: null };
  if (!(await change(transaction, claim, { ...settled, message_id }))) return false;
  if (state !== "failed") return true;
  const { platform, workspace, channel, slot, slot_at, part } = await rowOf(transaction, claim);
  await transaction
    .updateTable("deliveries")
    .set(settled)
    .where("platform", "=", platform)
    .where("workspace", "=", workspace)
    .where("channel", "=", channel)
    .where("slot_at", "=", slot_at)
    .where("slot", "=", slot)
    .where("part", ">", part)
    .where("next_at", "is not", null)
    .execute();
  return true;
}

function rowOf(transaction: Transaction<Schema>, { id }: Claim) {
  return transaction.selectFrom("deliveries").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
}

async function change(
  session: Session,
  claim: Claim,
  to: Updateable<Schema["deliveries"]>,
): Promise<boolean> {
  return hasChanged(await held(session, claim).set(to).executeTakeFirst());
}

/** The delivery, as long as nobody else has taken it and it is not settled. */
function held(session: Session, { id, fence }: Claim) {
  return session
    .updateTable("deliveries")
    .where("id", "=", id)
    .where("fence", "=", fence)
    .where("state", "in", ["claimed", "sending"]);
}

function hasChanged({ numUpdatedRows }: UpdateResult): boolean {
  return numUpdatedRows > 0n;
}
