import { describe, expect, it } from "vitest";
import type { ChannelRef } from "../../src/domain/channel.ts";
import type { Store } from "../../src/ports/store.ts";
import { writeSchedule } from "../scheduling/schedule.ts";
import { writeBrief } from "../storage/brief.ts";
import type { StorePlace } from "./store-contract.ts";

const DAY = { since: "2026-11-25T00:00:00.000Z", until: "2026-11-26T00:00:00.000Z", limit: 10 } as const;

/** What every archive promises, whichever engine is under it. */
export function archiveContract(engine: Store["engine"], newPlace: () => Promise<StorePlace>): void {
  const inStore = (name: string, run: (store: Store) => Promise<void>): void => {
    it(name, async () => {
      const place = await newPlace();
      const store = await place.open();
      try {
        await run(store);
      } finally {
        await store.close();
        await place.remove();
      }
    });
  };

  describe(`an archive over ${engine}`, () => {
    inStore("has the briefs of a stretch, newest first, without its end", async ({ briefs, archive }) => {
      const times = {
        before: "2026-11-24T23:59:59.999Z",
        first: DAY.since,
        last: "2026-11-25T23:59:59.999Z",
        after: DAY.until,
      };
      for (const [id, madeAt] of Object.entries(times))
        await briefs.save({ id, key: id, madeAt, brief: writeBrief("AMZN", "up to $50bn") });
      const found = await archive.briefs(DAY);
      expect(found.map(({ id }) => id)).toEqual(["last", "first"]);
      expect(found[0]?.brief.ticker).toBe("AMZN");
      expect((await archive.briefs({ ...DAY, limit: 1 })).map(({ id }) => id)).toEqual(["last"]);
    });

    inStore("has what came of a day's slots, with where they went", async (store) => {
      const slots = [
        ["C1", "2026-11-25T07:00:00.000Z"],
        ["C2", "2026-11-25T08:00:00.000Z"],
        ["C3", "2026-11-26T07:00:00.000Z"],
      ] as const;
      for (const [channel, at] of slots) await plan(store, channelNamed(channel), at);
      const found = await store.archive.deliveries(DAY);
      expect(found.map(({ channel, slot, state }) => [channel.channel, slot.at, state])).toEqual([
        ["C2", "2026-11-25T08:00:00.000Z", "pending"],
        ["C1", "2026-11-25T07:00:00.000Z", "pending"],
      ]);
    });

    inStore("has channels with what they chose and their next time, in order", async (store) => {
      const settings = {
        language: "de",
        zone: "Europe/Vienna",
        watchlist: ["SAP.DE"],
        editors: "everyone",
        adminChannel: null,
      } as const;
      for (const name of ["C2", "C1"]) await store.channels.saveSettings(channelNamed(name), settings);
      await store.schedules.save(channelNamed("C2"), writeSchedule(), "2026-11-26T07:00:00.000Z");
      expect(await store.archive.channels(10)).toEqual([
        { channel: channelNamed("C1"), settings, nextDue: null },
        { channel: channelNamed("C2"), settings, nextDue: "2026-11-26T07:00:00.000Z" },
      ]);
      expect(await store.archive.channels(1)).toHaveLength(1);
    });
  });
}

function channelNamed(channel: string): ChannelRef {
  return { platform: "slack", workspace: "T1", channel };
}

async function plan({ schedules }: Store, channel: ChannelRef, at: string): Promise<void> {
  await schedules.save(channel, writeSchedule(), at);
  const slot = { key: `${at} Europe/Berlin`, at, until: at, skip: null };
  await schedules.planDue({ now: at, limit: 10, platforms: ["slack"] }, () => ({
    due: [slot],
    nextDue: null,
  }));
}
