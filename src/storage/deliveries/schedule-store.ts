import type { Selectable } from "kysely";
import type { Schedule } from "../../domain/schedule.ts";
import type { ScheduleStore } from "../../ports/schedule-store.ts";
import type { Engine } from "../engine.ts";
import type { Schema } from "../schema.ts";
import { planDue } from "./plan-due.ts";

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
    planDue: (ask, plan) =>
      db.transaction().execute((transaction) => planDue(transaction, { ask, plan, engine: name })),
  };
}

function readSchedule({ body }: Pick<Row, "body">): Schedule {
  return JSON.parse(body) as Schedule;
}
