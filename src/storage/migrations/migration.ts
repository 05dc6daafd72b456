import type { Kysely } from "kysely";
import type { EngineName } from "../engine.ts";

/**
 * One step of the schema. Older processes go on while it runs and after it: it may add tables, columns that have a
 * default or may be null, and indexes; it may not rename, drop or narrow anything an earlier version reads or writes.
 */
export interface Migration {
  readonly name: string;
  up(db: Kysely<unknown>, engine: EngineName): Promise<void>;
}
