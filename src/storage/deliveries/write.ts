import { sql } from "kysely";
import type { Claim } from "../../ports/delivery-ledger.ts";
import type { Message } from "../../domain/message.ts";
import type { EngineName, Session } from "../engine.ts";
import { changeAll } from "./change.ts";
import type { ChangeKind, ChangeValues } from "./change.ts";
import { deliveryId, nextPartId } from "./delivery-id.ts";
import { listOf } from "./rows.ts";

/** One holder's word on his delivery. */
export type LedgerWrite =
  | { readonly kind: "renew"; readonly claim: Claim; readonly values: ChangeValues<"renew"> }
  | {
      readonly kind: "freeze";
      readonly claim: Claim;
      readonly values: ChangeValues<"freeze">;
      /** Messages beyond the first, to be parts of their own. */
      readonly rest: readonly Message[];
      readonly now: string;
    }
  | { readonly kind: "begin"; readonly claim: Claim; readonly values: ChangeValues<"begin"> }
  | { readonly kind: "postpone"; readonly claim: Claim; readonly values: ChangeValues<"postpone"> }
  | { readonly kind: "settle"; readonly claim: Claim; readonly values: ChangeValues<"settle"> };

/** In as few statements as there are kinds. Returns of each whether the delivery was still his. */
export async function writeAll(
  session: Session,
  writes: readonly LedgerWrite[],
  engine: EngineName,
): Promise<readonly boolean[]> {
  const changed = new Set<string>();
  for (const kind of new Set(writes.map((write) => write.kind))) {
    for (const id of await changeSome(session, kind, writes, engine)) changed.add(id);
  }
  const made = writes.filter(({ claim: { id } }) => changed.has(id));
  for (const write of made) await followUp(session, write);
  await wakeNextParts(session, made, engine);
  return writes.map(({ claim: { id } }) => changed.has(id));
}

function changeSome(
  session: Session,
  kind: ChangeKind,
  writes: readonly LedgerWrite[],
  engine: EngineName,
): Promise<ReadonlySet<string>> {
  const alike = writes.filter((write) => write.kind === kind);
  return changeAll<ChangeKind>(session, kind, alike, engine);
}

async function followUp(session: Session, write: LedgerWrite): Promise<void> {
  if (write.kind === "freeze" && write.rest.length > 0) await addParts(session, write);
  if (write.kind === "settle" && ENDS_ALL.has(write.values.state)) await endLaterParts(session, write);
}

/** Ends of a part that the later ones share. */
const ENDS_ALL: ReadonlySet<unknown> = new Set(["failed", "skipped"]);

async function addParts(
  session: Session,
  { claim, rest, now }: Extract<LedgerWrite, { kind: "freeze" }>,
): Promise<void> {
  const row = await rowOf(session, claim);
  const parts = rest.map((message, index) => ({
    ...row,
    id: deliveryId(row, row.slot, index + 1),
    part: index + 1,
    state: "pending" as const,
    fence: 0,
    attempts: 0,
    reason: null,
    next_at: new Date(Date.parse(now) + BACKSTOP).toISOString(),
    message: JSON.stringify(message),
    articles: null,
  }));
  await session
    .insertInto("deliveries")
    .values(parts)
    .onConflict((conflict) => conflict.column("id").doNothing())
    .execute();
}

/**
 * Milliseconds until a later part is due by itself. It is woken by the end of the one before, so that the many that
 * wait are not asked about with every claim; a process of an earlier version wakes none.
 */
const BACKSTOP = 30_000;

/**
 * Due since their slot, written so that it sorts before others of the same instant: a brief that has begun is ended
 * before another begins. A slot that a clock ahead planned may lie ahead itself: then they are due when they would have
 * been by themselves.
 */
async function wakeNextParts(
  session: Session,
  made: readonly LedgerWrite[],
  engine: EngineName,
): Promise<void> {
  const ended = made.filter(({ kind, values }) => kind === "settle" && !ENDS_ALL.has(values.state));
  if (ended.length === 0) return;
  const ids = listOf(
    ended.map(({ claim: { id } }) => nextPartId(id)),
    engine,
  );
  await sql`update deliveries set next_at = replace(slot_at, 'Z', '+00:00')
    where id in ${ids} and state = 'pending' and slot_at < next_at`.execute(session);
}

/** Whoever did not get the first part gets none of the others. */
async function endLaterParts(
  session: Session,
  { claim, values }: Extract<LedgerWrite, { kind: "settle" }>,
): Promise<void> {
  const { platform, workspace, channel, slot, slot_at, part } = await rowOf(session, claim);
  const reason = values.reason === null ? null : String(values.reason);
  await session
    .updateTable("deliveries")
    .set({
      state: values.state === "skipped" ? "skipped" : "failed",
      reason,
      next_at: null,
      attempted_at: null,
    })
    .where("platform", "=", platform)
    .where("workspace", "=", workspace)
    .where("channel", "=", channel)
    .where("slot_at", "=", slot_at)
    .where("slot", "=", slot)
    .where("part", ">", part)
    .where("next_at", "is not", null)
    .execute();
}

function rowOf(session: Session, { id }: Claim) {
  return session.selectFrom("deliveries").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
}
