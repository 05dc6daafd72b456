import type { Selectable } from "kysely";
import type { PlatformName } from "../../domain/channel.ts";
import type { Delivery, DeliveryRecord } from "../../domain/delivery.ts";
import type { Message } from "../../domain/message.ts";
import type { Schema } from "../schema.ts";

type Row = Selectable<Schema["deliveries"]>;

/** Only what this store wrote is read. */
export function readDelivery(row: Row): Delivery {
  const { id, workspace, channel, slot, slot_at, part, until, fence, attempts, message, attempted_at } = row;
  return {
    id,
    channel: { platform: row.platform as PlatformName, workspace, channel },
    slot: { key: slot, at: slot_at },
    part,
    until,
    fence,
    attempts,
    message: message === null ? null : (JSON.parse(message) as Message),
    attemptedAt: attempted_at,
  };
}

export function readRecord({
  slot,
  slot_at,
  part,
  state,
  reason,
  articles,
}: Pick<Row, "slot" | "slot_at" | "part" | "state" | "reason" | "articles">): DeliveryRecord {
  return {
    slot: { key: slot, at: slot_at },
    part,
    state,
    reason,
    articles: articles === null ? [] : (JSON.parse(articles) as readonly string[]),
  };
}
