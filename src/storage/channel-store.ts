import type { Kysely } from "kysely";
import type { ChannelSettings, PlatformName } from "../domain/channel.ts";
import type { AdminPlace, ChannelStore } from "../ports/channel-store.ts";
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
    async adminPlaces() {
      const rows = await db
        .selectFrom("channels")
        .select(["platform", "workspace", "settings"])
        // Most channels have chosen none; their settings need not be read.
        .where("settings", "like", '%"adminChannel":"%')
        .orderBy("updated_at")
        .execute();
      const places = new Map<string, AdminPlace>();
      for (const { platform, workspace, settings } of rows) {
        const { adminChannel, language } = JSON.parse(settings) as ChannelSettings;
        if (adminChannel === null) continue;
        const channel = { platform: platform as PlatformName, workspace, channel: adminChannel };
        places.set(JSON.stringify(channel), { channel, language });
      }
      return [...places.values()];
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
