import { sql } from "kysely";
import type { RawBuilder, Transaction } from "kysely";
import type { Schedule } from "../../domain/schedule.ts";
import type { PlannedSlot, PlannedSlots, ScheduleStore } from "../../ports/schedule-store.ts";
import type { EngineName } from "../engine.ts";
import type { Schema } from "../schema.ts";
import { rowsAs } from "./rows.ts";

type Ask = Parameters<ScheduleStore["planDue"]>[0];
type Plan = Parameters<ScheduleStore["planDue"]>[1];

/** Schedules that are alike and due at the same instant; thousands of channels share one. */
interface Alike {
  readonly body: string;
  readonly since: string;
}

/**
 * Plans once for all schedules that are alike, and has the database make the deliveries: the channels' own rows never
 * leave it. A schedule that was changed meanwhile is like none of them any more, and stays for the next time.
 */
export async function planDue(
  transaction: Transaction<Schema>,
  { ask, plan, engine }: { readonly ask: Ask; readonly plan: Plan; readonly engine: EngineName },
): Promise<number> {
  const alike = await sql<Alike>`
    select body, since from (${dueRows(ask, engine)}) as due group by body, since`.execute(transaction);
  if (alike.rows.length === 0) return 0;
  const planned = alike.rows.map((like, number) => ({
    ...like,
    number,
    plan: plan(JSON.parse(like.body) as Schedule, like.since),
  }));
  const parts = partsOf(planned, ask, engine);
  return engine === "postgres" ? atOnce(transaction, parts) : inTurn(transaction, parts);
}

interface Planned extends Alike {
  readonly number: number;
  readonly plan: PlannedSlots;
}

interface Parts {
  readonly given: RawBuilder<unknown>;
  readonly due: RawBuilder<unknown>;
  readonly insert: RawBuilder<unknown>;
  readonly move: RawBuilder<unknown>;
}

function partsOf(planned: readonly Planned[], ask: Ask, engine: EngineName): Parts {
  const plans = rowsAs(
    "plans",
    { number: "integer", body: "text", since: "text", next_due: "text" },
    planned.map(({ number, body, since, plan }) => ({ number, body, since, next_due: plan.nextDue })),
    engine,
  );
  const slots = rowsAs(
    "slots",
    { plan: "integer", slot: "text", at: "text", until: "text", reason: "text" },
    planned.flatMap(({ number, plan }) => plan.due.map((slot) => slotOf(slot, number))),
    engine,
  );
  return {
    // Read once: SQLite would read the list anew for each row it is joined to.
    given: sql`plans as materialized (select * from ${plans}), slots as materialized (select * from ${slots})`,
    due: sql`select place, platform, workspace, channel, plans.number, plans.next_due
      from (${dueRows(ask, engine)}) as rows join plans on plans.body = rows.body and plans.since = rows.since`,
    // The id is what deliveryId makes of these. Who has the schedule alone makes deliveries of it, so that none can
    // come in between; asked before, it costs PostgreSQL less than "on conflict".
    insert: sql`insert into deliveries
        (id, platform, workspace, channel, slot, slot_at, part, until, state, reason, next_at)
      select * from (
        select platform || ' ' || workspace || ' ' || channel || ' ' || slot || ' 0' as id,
          platform, workspace, channel, slot, at, 0, until,
          case when reason is null then 'pending' else 'skipped' end, reason,
          case when reason is null then at end
        from due join slots on slots.plan = due.number
      ) as made where not exists (select 1 from deliveries as known where known.id = made.id)`,
    move: sql`update schedules set next_due = due.next_due from due
      where schedules.${placeOf(engine)} = due.place`,
  };
}

/** One statement, so that nothing can become due between its parts. */
async function atOnce(
  transaction: Transaction<Schema>,
  { given, due, insert, move }: Parts,
): Promise<number> {
  const counted = await sql<{
    count: number;
  }>`with ${given}, due as (${due}), added as (${insert}), moved as (${move})
    select count(*) as count from due`.execute(transaction);
  return counted.rows[0]?.count ?? 0;
}

/** SQLite changes one table a statement; the transaction keeps all others from writing. */
async function inTurn(
  transaction: Transaction<Schema>,
  { given, due, insert, move }: Parts,
): Promise<number> {
  await sql`with ${given}, due as (${due}) ${insert}`.execute(transaction);
  const { numAffectedRows } = await sql`with ${given}, due as (${due}) ${move}`.execute(transaction);
  return Number(numAffectedRows ?? 0);
}

function slotOf({ key, at, until, skip }: PlannedSlot, plan: number) {
  return { plan, slot: key, at, until, reason: skip };
}

/** The longest due first; none that another process has in hand. */
function dueRows({ now, platforms, limit }: Ask, engine: EngineName): RawBuilder<unknown> {
  const free = engine === "postgres" ? sql`for update skip locked` : sql``;
  return sql`select ${placeOf(engine)} as place, platform, workspace, channel, body, next_due as since from schedules
    where next_due <= ${now} and platform in (${sql.join(platforms)})
    order by next_due limit ${limit} ${free}`;
}

/** Where a row lies: the shortest way back to it. */
function placeOf(engine: EngineName): RawBuilder<unknown> {
  return engine === "postgres" ? sql`ctid` : sql`rowid`;
}
