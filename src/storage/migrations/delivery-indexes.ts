import type { Migration } from "./migration.ts";

/**
 * Narrower indexes of deliveries, in place of the first ones: every delivery is written to all of them. A channel's id
 * stands alone on nearly every platform, and which of its deliveries are settled is told by the index itself.
 */
export const deliveryIndexes: Migration = {
  name: "delivery-indexes",
  async up({ schema }) {
    await schema.createIndex("deliveries_by_due").on("deliveries").column("next_at").execute();
    await schema
      .createIndex("deliveries_by_channel")
      .on("deliveries")
      .columns(["channel", "slot_at", "next_at"])
      .execute();
    await schema.dropIndex("deliveries_by_next").execute();
    await schema.dropIndex("deliveries_by_time").execute();
  },
};
