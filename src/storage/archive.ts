import type { Kysely } from "kysely";
import type { ChannelSettings, PlatformName } from "../domain/channel.ts";
import type { Archive } from "../ports/archive.ts";
import { readBrief } from "./brief-store.ts";
import { readRecord } from "./deliveries/read.ts";
import type { Schema } from "./schema.ts";

/** The archive over either engine. */
export function createArchive(db: Kysely<Schema>): Archive {
  return {
    async briefs({ since, until, limit }) {
      const rows = await db
        .selectFrom("briefs")
        .selectAll()
        .where("made_at", ">=", since)
        .where("made_at", "<", until)
        .orderBy("made_at", "desc")
        .orderBy("id")
        .limit(limit)
        .execute();
      return rows.map(readBrief);
    },
    async deliveries({ since, until, limit }) {
      const rows = await db
        .selectFrom("deliveries")
        .selectAll()
        .where("slot_at", ">=", since)
        .where("slot_at", "<", until)
        .orderBy("slot_at", "desc")
        .orderBy("id")
        .limit(limit)
        .execute();
      return rows.map((row) => ({
        ...readRecord(row),
        channel: { platform: row.platform as PlatformName, workspace: row.workspace, channel: row.channel },
        attempts: row.attempts,
      }));
    },
    async channels(limit) {
      const rows = await db
        .selectFrom("channels")
        .leftJoin("schedules", (join) =>
          join
            .onRef("schedules.platform", "=", "channels.platform")
            .onRef("schedules.workspace", "=", "channels.workspace")
            .onRef("schedules.channel", "=", "channels.channel"),
        )
        .select(["channels.platform", "channels.workspace", "channels.channel", "channels.settings"])
        .select("schedules.next_due")
        .orderBy("channels.platform")
        .orderBy("channels.workspace")
        .orderBy("channels.channel")
        .limit(limit)
        .execute();
      return rows.map(({ platform, workspace, channel, settings, next_due }) => ({
        channel: { platform: platform as PlatformName, workspace, channel },
        settings: JSON.parse(settings) as ChannelSettings,
        nextDue: next_due,
      }));
    },
  };
}
