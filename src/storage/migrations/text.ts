import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import type { EngineName } from "../engine.ts";

/** Text that is compared and sorted byte by byte, as SQLite does by default, whatever the server's locale. */
export function plainText(engine: EngineName): RawBuilder<unknown> {
  return engine === "sqlite" ? sql`text` : sql`text collate "C"`;
}
