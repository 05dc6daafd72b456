import type { Kysely } from "kysely";
import type { PlatformName } from "../../domain/channel.ts";
import type { WorkspaceData } from "../../ports/upkeep.ts";
import { OF_WORKSPACES } from "../installation-store.ts";
import type { Schema } from "../schema.ts";

/** Sealed tokens are ours and no data of the workspace's. */
const LEFT_OUT = "sealed";
/** Columns that hold JSON. */
const AS_JSON = ["settings", "body", "message", "articles"];

/** The rows of every table that holds something of a workspace: the same ones that `erase` empties. */
export async function exportWorkspace(
  db: Kysely<Schema>,
  platform: PlatformName,
  workspace: string,
): Promise<WorkspaceData> {
  const data: Record<string, readonly Readonly<Record<string, unknown>>[]> = {};
  for (const table of OF_WORKSPACES) {
    const rows = await db
      .selectFrom(table)
      .selectAll()
      .where("platform", "=", platform)
      .where("workspace", "=", workspace)
      .execute();
    data[table] = rows.map(readable);
  }
  return data;
}

function readable(row: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const columns = Object.entries(row).filter(([name]) => name !== LEFT_OUT);
  return Object.fromEntries(
    columns.map(([name, value]) => [
      name,
      AS_JSON.includes(name) && typeof value === "string" ? (JSON.parse(value) as unknown) : value,
    ]),
  );
}
