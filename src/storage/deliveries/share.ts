import type { SelectQueryBuilder } from "kysely";
import type { EngineName } from "../engine.ts";

/**
 * Rows that no other process has in hand, kept from others until the transaction ends. On SQLite a transaction holds
 * the one write lock anyway.
 */
export function takeFree<DB, TB extends keyof DB, O>(
  query: SelectQueryBuilder<DB, TB, O>,
  engine: EngineName,
): SelectQueryBuilder<DB, TB, O> {
  return engine === "postgres" ? query.forUpdate().skipLocked() : query;
}
