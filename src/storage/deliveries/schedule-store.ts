import type { Insertable, Selectable, Transaction } from "kysely";
import type { Schedule } from "../../domain/schedule.ts";
import type { PlannedSlot, PlannedSlots, ScheduleStore } from "../../ports/schedule-store.ts";
import { chunksOf } from "../chunks.ts";
import type { Engine } from "../engine.ts";
import type { Schema } from "../schema.ts";
import { deliveryId } from "./delivery-id.ts";
import { takeFree } from "./share.ts";

type Row = Selectable<Schema["schedules"]>;

/** When channels get their briefs, over either engine. */
export function createScheduleStore({ db, name }: Engine): ScheduleStore {
  return {
    async find({ platform, workspace, channel }) {
      const row = await db
        .selectFrom("schedules")
        .select("body")
        .where("platform", "=", platform)
        .where("workspace", "=", workspace)
        .where("channel", "=", channel)
        .executeTakeFirst();
      return row ? readSchedule(row) : null;
    },
    async save({ platform, workspace, channel }, schedule, nextDue) {
      const change = { body: JSON.stringify(schedule), next_due: nextDue };
      await db
        .insertInto("schedules")
        .values({ platform, workspace, channel, ...change })
        .onConflict((conflict) => conflict.columns(["platform", "workspace", "channel"]).doUpdateSet(change))
        .execute();
    },
    planDue({ now, limit, platforms }, plan) {
      return db.transaction().execute(async (transaction) => {
        const due = transaction
          .selectFrom("schedules")
          .selectAll()
          .where("next_due", "<=", now)
          .where("platform", "in", platforms)
          .orderBy("next_due")
          .limit(limit);
        const rows = await takeFree(due, name).execute();
        const planned = rows.map((row) => ({ row, plan: plan(readSchedule(row), row.next_due ?? now) }));
        await addDeliveries(transaction, planned);
        await moveOn(transaction, planned);
        return rows.length;
      });
    },
  };
}

interface Planned {
  readonly row: Row;
  readonly plan: PlannedSlots;
}

async function addDeliveries(transaction: Transaction<Schema>, planned: readonly Planned[]): Promise<void> {
  const rows = planned.flatMap(({ row, plan }) => plan.due.map((slot) => deliveryOf(row, slot)));
  for (const some of chunksOf(rows)) {
    await transaction
      .insertInto("deliveries")
      .values(some)
      .onConflict((conflict) => conflict.column("id").doNothing())
      .execute();
  }
}

function deliveryOf(row: Row, { key, at, until, skip }: PlannedSlot): Insertable<Schema["deliveries"]> {
  const { platform, workspace, channel } = row;
  return {
    id: deliveryId(row, key, 0),
    platform,
    workspace,
    channel,
    slot: key,
    slot_at: at,
    part: 0,
    until,
    state: skip === null ? "pending" : "skipped",
    reason: skip,
    next_at: skip === null ? at : null,
  };
}

async function moveOn(transaction: Transaction<Schema>, planned: readonly Planned[]): Promise<void> {
  const rows = planned.map(({ row, plan }) => ({ ...row, next_due: plan.nextDue }));
  for (const some of chunksOf(rows)) {
    await transaction
      .insertInto("schedules")
      .values(some)
      .onConflict((conflict) =>
        conflict
          .columns(["platform", "workspace", "channel"])
          .doUpdateSet((build) => ({ next_due: build.ref("excluded.next_due") })),
      )
      .execute();
  }
}

function readSchedule({ body }: Pick<Row, "body">): Schedule {
  return JSON.parse(body) as Schedule;
}
