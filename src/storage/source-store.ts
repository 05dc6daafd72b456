import type { Kysely, Selectable } from "kysely";
import type { PlatformName } from "../domain/channel.ts";
import type { ChosenSource, SourceSettings, SourceState, ToldTrouble } from "../domain/source.ts";
import type { Clock } from "../ports/clock.ts";
import type { SourceStore } from "../ports/source-store.ts";
import type { Schema } from "./schema.ts";

/** What is remembered of sources, over either engine. PostgreSQL takes no NUL in a text. */
export function createSourceStore(db: Kysely<Schema>, clock: Clock): SourceStore {
  return {
    async find(source) {
      const row = await db
        .selectFrom("sources")
        .select("state")
        .where("source", "=", source)
        .executeTakeFirst();
      return row ? readState(row.state) : null;
    },
    async save(state) {
      const change = { state: JSON.stringify(state).replaceAll("\\u0000", ""), updated_at: clock.now() };
      await db
        .insertInto("sources")
        .values({ source: state.source, ...change })
        .onConflict((conflict) => conflict.column("source").doUpdateSet(change))
        .execute();
    },
    async told(source) {
      const row = await db
        .selectFrom("sources")
        .select("told")
        .where("source", "=", source)
        .executeTakeFirst();
      return (row?.told ?? null) as ToldTrouble;
    },
    async tell(source, { before, now }) {
      const { numUpdatedRows } = await db
        .updateTable("sources")
        .set({ told: now })
        .where("source", "=", source)
        .where("told", before === null ? "is" : "=", before)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },
    async chosen() {
      const rows = await db
        .selectFrom("source_choices")
        .selectAll()
        .orderBy("chosen_at")
        .orderBy("source")
        .execute();
      return rows.map(readChoice);
    },
    async choose({ url, place, user, at, settings, paused }) {
      const change = {
        user_id: user,
        chosen_at: at,
        settings: settings && JSON.stringify(settings).replaceAll("\\u0000", ""),
        paused: paused ? 1 : 0,
      };
      await db
        .insertInto("source_choices")
        .values({ ...placeOf(place), source: url, ...change })
        .onConflict((conflict) => conflict.columns(["platform", "workspace", "source"]).doUpdateSet(change))
        .execute();
    },
    async unchoose(url, { platform, workspace }) {
      const { numDeletedRows } = await db
        .deleteFrom("source_choices")
        .where("source", "=", url)
        .where("platform", "=", platform)
        .where("workspace", "=", workspace)
        .executeTakeFirst();
      return numDeletedRows > 0n;
    },
  };
}

/** What was stored before health was looked after knows nothing of it. */
const NOTHING_KNOWN = {
  waiting: [],
  readAt: null,
  newsAt: null,
  newsDays: [],
  failingSince: null,
  fault: null,
  kinds: [],
} as const;

function readState(state: string): SourceState {
  return { ...NOTHING_KNOWN, ...(JSON.parse(state) as SourceState) };
}

function readChoice(row: Selectable<Schema["source_choices"]>): ChosenSource {
  return {
    url: row.source,
    place: { platform: row.platform as PlatformName, workspace: row.workspace },
    user: row.user_id,
    at: row.chosen_at,
    settings: row.settings === null ? null : (JSON.parse(row.settings) as SourceSettings),
    paused: row.paused === 1,
  };
}

/** A place may be a whole channel. */
function placeOf({
  platform,
  workspace,
}: ChosenSource["place"]): Pick<Schema["source_choices"], "platform" | "workspace"> {
  return { platform, workspace };
}
