import { sql } from "kysely";
import type { Selectable } from "kysely";
import type { PlatformName } from "../../domain/channel.ts";
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
      db.transaction().execute(async (transaction) => {
        // Nothing is lost by a crash that takes a plan with it: it is made again, and whoever claims of it is on disk
        // together with it.
        if (name === "postgres") await sql`set local synchronous_commit = off`.execute(transaction);
        return planDue(transaction, { ask, plan, engine: name });
      }),
    async coming({ from, until, platforms }) {
      const ranked = db
        .selectFrom("schedules")
        .innerJoin("channels", (join) =>
          join
            .onRef("channels.platform", "=", "schedules.platform")
            .onRef("channels.workspace", "=", "schedules.workspace")
            .onRef("channels.channel", "=", "schedules.channel"),
        )
        .select(["schedules.platform", "schedules.workspace", "schedules.channel", "next_due"])
        .select(
          sql<number>`row_number() over (
            partition by next_due, settings, body order by schedules.workspace, schedules.channel
          )`.as("rank"),
        )
        .where("next_due", ">", from)
        .where("next_due", "<=", until)
        .where("schedules.platform", "in", platforms);
      const rows = await db
        .selectFrom(ranked.as("ranked"))
        .selectAll()
        .where("rank", "=", 1)
        .orderBy("next_due")
        .execute();
      return rows.map(({ platform, workspace, channel, next_due }) => ({
        channel: { platform: platform as PlatformName, workspace, channel },
        at: next_due ?? from,
      }));
    },
  };
}

function readSchedule({ body }: Pick<Row, "body">): Schedule {
  return JSON.parse(body) as Schedule;
}
