import type { Kysely } from "kysely";
import type { ChannelSettings } from "../domain/channel.ts";
import type { ChannelStore } from "../ports/channel-store.ts";
import type { Clock } from "../ports/clock.ts";
import type { Schema } from "./schema.ts";

/** What channels have chosen, over either engine. */
export function createChannelStore(db: Kysely<Schema>, clock: Clock): ChannelStore {
  return {
    async settings({ platform, workspace, channel }) {
      const row = await db
        .selectFrom("channels")
        .select("settings")
        .where("platform", "=", platform)
        .where("workspace", "=", workspace)
        .where("channel", "=", channel)
        .executeTakeFirst();
      return row ? (JSON.parse(row.settings) as ChannelSettings) : null;
    },
    async saveSettings({ platform, workspace, channel }, chosen) {
      const change = { settings: JSON.stringify(chosen), updated_at: clock.now() };
      await db
        .insertInto("channels")
        .values({ platform, workspace, channel, ...change })
        .onConflict((conflict) => conflict.columns(["platform", "workspace", "channel"]).doUpdateSet(change))
        .execute();
    },
  };
}
