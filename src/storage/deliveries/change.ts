import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import type { Claim } from "../../ports/delivery-ledger.ts";
import type { EngineName, Session } from "../engine.ts";
import { rowsAs } from "./rows.ts";

/** What a holder may do to his delivery, and what each takes. */
const KINDS = {
  renew: { columns: { next_at: "text" }, set: sql`next_at = given.next_at` },
  freeze: {
    columns: { message: "text", articles: "text" },
    set: sql`message = given.message, articles = given.articles`,
  },
  begin: {
    columns: { now: "text", next_at: "text" },
    set: sql`state = 'sending', attempted_at = given.now, next_at = given.next_at`,
  },
  postpone: {
    columns: { reason: "text", next_at: "text", open: "integer", tried: "integer" },
    set: sql`state = case when given.open = 1 then 'ambiguous' else 'pending' end,
      attempted_at = case when given.open = 1 then deliveries.attempted_at end,
      reason = given.reason, next_at = given.next_at, attempts = deliveries.attempts + given.tried`,
  },
  settle: {
    columns: { state: "text", reason: "text", message_id: "text" },
    set: sql`state = given.state, reason = given.reason, message_id = given.message_id,
      next_at = null, attempted_at = null`,
  },
} as const satisfies Readonly<
  Record<string, { columns: Readonly<Record<string, "text" | "integer">>; set: RawBuilder<unknown> }>
>;

export type ChangeKind = keyof typeof KINDS;

/** Values for the columns of a kind. */
export type ChangeValues<Kind extends ChangeKind> = Readonly<
  Record<keyof (typeof KINDS)[Kind]["columns"], string | number | null>
>;

/**
 * Changes many deliveries in one statement: of each only what is still its holder's, and not settled. Returns the ids
 * of those that were changed. No id may be there twice.
 */
export async function changeAll<Kind extends ChangeKind>(
  session: Session,
  kind: Kind,
  changes: readonly { readonly claim: Claim; readonly values: ChangeValues<Kind> }[],
  engine: EngineName,
): Promise<ReadonlySet<string>> {
  const { columns, set } = KINDS[kind];
  const rows = changes.map(({ claim: { id, fence }, values }) => ({ ...values, id, fence }));
  const given = rowsAs("given", { id: "text", fence: "integer", ...columns }, rows, engine);
  const changed = await sql<{ id: string }>`update deliveries set ${set} from ${given}
    where deliveries.id = given.id and deliveries.fence = given.fence and deliveries.state in ('claimed', 'sending')
    returning deliveries.id`.execute(session);
  return new Set(changed.rows.map(({ id }) => id));
}
