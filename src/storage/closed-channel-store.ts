import type { Kysely } from "kysely";
import type { Failure } from "../domain/failure.ts";
import type { ClosedChannelStore } from "../ports/closed-channel-store.ts";
import type { Schema } from "./schema.ts";

/** Channels that refuse, over either engine. */
export function createClosedChannelStore(db: Kysely<Schema>): ClosedChannelStore {
  return {
    async close({ channel: ref, failure, closedAt }) {
      const { platform, workspace, channel } = ref;
      const change = { failure: JSON.stringify({ ...failure, cause: undefined }), closed_at: closedAt };
      await db
        .insertInto("closed_channels")
        .values({ platform, workspace, channel, ...change })
        .onConflict((conflict) => conflict.columns(["platform", "workspace", "channel"]).doUpdateSet(change))
        .execute();
    },
    async reopen({ platform, workspace, channel }) {
      await db
        .deleteFrom("closed_channels")
        .where("platform", "=", platform)
        .where("workspace", "=", workspace)
        .where("channel", "=", channel)
        .execute();
    },
    async list(platform) {
      const rows = await db
        .selectFrom("closed_channels")
        .select(["workspace", "channel", "failure", "closed_at"])
        .where("platform", "=", platform)
        .orderBy("closed_at")
        .execute();
      return rows.map(({ workspace, channel, failure, closed_at: closedAt }) => ({
        channel: { platform, workspace, channel },
        failure: JSON.parse(failure) as Failure,
        closedAt,
      }));
    },
  };
}
