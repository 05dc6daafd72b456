import { sql } from "kysely";
import type { Kysely, RawBuilder } from "kysely";
import type { Schema } from "./schema.ts";

/** Rows forgotten in one statement: a bot that writes meanwhile waits no longer than that, and no answer takes long. */
const BATCH = 1_000;

/** A table, by what its rows are told apart. */
export interface Ageing {
  readonly table: keyof Schema;
  readonly key: readonly string[];
}

/** Deletes the rows that a condition names, some at a time. Returns how many. */
export async function forgetWhere(
  db: Kysely<Schema>,
  { table, key }: Ageing,
  condition: RawBuilder<unknown>,
): Promise<number> {
  const [name, columns] = [sql.table(table), sql.join(key.map((column) => sql.ref(column)))];
  // Asked of each row once more: somebody may be renewing it right now.
  const statement = sql`delete from ${name} where ${condition} and (${columns}) in
    (select ${columns} from ${name} where ${condition} limit ${BATCH})`;
  return inBatches(BATCH, async () => Number((await statement.execute(db)).numAffectedRows ?? 0));
}

/** Goes on as long as a batch was full. Returns how many in all. */
export async function inBatches(size: number, forgetBatch: () => Promise<number>): Promise<number> {
  for (let forgotten = 0; ;) {
    const count = await forgetBatch();
    forgotten += count;
    if (count < size) return forgotten;
  }
}
