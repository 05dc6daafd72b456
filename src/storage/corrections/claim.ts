import type { Transaction } from "kysely";
import type { PlatformName } from "../../domain/channel.ts";
import type { DeliveryRecord } from "../../domain/delivery.ts";
import type { Message } from "../../domain/message.ts";
import type { Correction, CorrectionLedger } from "../../ports/correction-ledger.ts";
import { takeFree } from "../deliveries/share.ts";
import type { Engine } from "../engine.ts";
import type { Schema } from "../schema.ts";

type Ask = Parameters<CorrectionLedger["claim"]>[0];

/** What is due or was let go, with the message as it stands. */
export function claimCorrections(ask: Ask, { db, name }: Engine): Promise<readonly Correction[]> {
  return db.transaction().execute(async (transaction) => {
    const rows = await takeFree(claimable(transaction, ask), name).execute();
    if (rows.length === 0) return [];
    await transaction
      .updateTable("corrections")
      .set(({ eb }) => ({ state: "claimed", fence: eb("fence", "+", 1), next_at: ask.leaseUntil }))
      .where(
        "id",
        "in",
        rows.map(({ id }) => id),
      )
      .execute();
    const found = await Promise.all(rows.map((row) => withMessages(transaction, row)));
    return found.flatMap((correction) => (correction === null ? [] : [correction]));
  });
}

function claimable(transaction: Transaction<Schema>, { now, limit, platforms }: Ask) {
  return transaction
    .selectFrom("corrections")
    .selectAll()
    .where("next_at", "<=", now)
    .where("platform", "in", platforms)
    .where((build) =>
      build.not(
        build.exists(
          build
            .selectFrom("corrections as earlier")
            .select("earlier.id")
            .whereRef("earlier.delivery", "=", "corrections.delivery")
            .where("earlier.next_at", "is not", null)
            .whereRef("earlier.id", "<", "corrections.id"),
        ),
      ),
    )
    .orderBy("next_at")
    .orderBy("id")
    .limit(limit);
}

type Row = Awaited<ReturnType<ReturnType<typeof claimable>["execute"]>>[number];

const ON_ITS_WAY: readonly DeliveryRecord["state"][] = ["pending", "claimed", "sending", "ambiguous"];

/** Null where the delivery is forgotten; such a correction is forgotten with it. */
async function withMessages(transaction: Transaction<Schema>, row: Row): Promise<Correction | null> {
  const { id, delivery, platform, workspace, channel, attempts } = row;
  const told = await transaction
    .selectFrom("deliveries")
    .select(["message", "message_id", "state"])
    .where("id", "=", delivery)
    .executeTakeFirst();
  if (!told?.message) return null;
  const last = await transaction
    .selectFrom("corrections")
    .select(["message", "message_id"])
    .where("delivery", "=", delivery)
    .where("state", "=", "corrected")
    .orderBy("revised_at", "desc")
    .orderBy("id", "desc")
    .executeTakeFirst();
  return {
    id,
    fence: row.fence + 1,
    attempts,
    delivery,
    channel: { platform: platform as PlatformName, workspace, channel },
    briefId: row.brief_id,
    posted: readMessage(told.message),
    standing: readMessage(last?.message ?? told.message),
    messageId: last?.message_id ?? told.message_id,
    isOnItsWay: ON_ITS_WAY.includes(told.state),
  };
}

/** Only what this store wrote is read. */
function readMessage(text: string): Message {
  return JSON.parse(text) as Message;
}
