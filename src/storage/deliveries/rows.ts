import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import type { EngineName } from "../engine.ts";

type ColumnType = "text" | "integer";

/** Values as one table within a statement: its text is the same however many there are, and no bound on them. */
export function rowsAs<Name extends string>(
  name: string,
  columns: Readonly<Record<Name, ColumnType>>,
  rows: readonly Readonly<Record<Name, string | number | null>>[],
  engine: EngineName,
): RawBuilder<unknown> {
  const json = JSON.stringify(rows);
  const named = Object.entries<ColumnType>(columns);
  if (engine === "postgres") {
    const typed = named.map(([column, type]) => sql`${sql.ref(column)} ${sql.raw(type)}`);
    return sql`json_to_recordset(${json}::json) as ${sql.ref(name)} (${sql.join(typed)})`;
  }
  const read = named.map(([column]) => sql`value ->> ${sql.lit(column)} as ${sql.ref(column)}`);
  return sql`(select ${sql.join(read)} from json_each(${json})) as ${sql.ref(name)}`;
}

/** Texts as one value, for `in`: so the statement stays the same, and known, however many there are. */
export function listOf(texts: readonly string[], engine: EngineName): RawBuilder<string> {
  const json = JSON.stringify(texts);
  return engine === "postgres"
    ? sql`(select json_array_elements_text(${json}::json))`
    : sql`(select value from json_each(${json}))`;
}
