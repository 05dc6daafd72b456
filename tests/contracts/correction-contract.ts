import { expect, it } from "vitest";
import type { ChannelRef } from "../../src/domain/channel.ts";
import type { Message } from "../../src/domain/message.ts";
import type { Correction } from "../../src/ports/correction-ledger.ts";
import type { Store } from "../../src/ports/store.ts";
import { writeSchedule } from "../scheduling/schedule.ts";
import { writeSaved } from "../storage/article.ts";
import { writeBrief } from "../storage/brief.ts";
import { CLOCK } from "../storage/places.ts";
import type { StorePlace } from "./store-contract.ts";

const CHANNEL: ChannelRef = { platform: "slack", workspace: "T1", channel: "C1" };
const PLATFORMS = ["slack"] as const;
/** An hour before the store's clock: what is stored is newer. */
const EARLIER = "2026-11-25T15:30:00.000Z";
const NOW = CLOCK.now();
const LATER = "2026-11-25T17:30:00.000Z";

function message(title: string): Message {
  return { language: "en", title, sections: [], footnotes: [], context: [], actions: [], fallback: title };
}

/** A message that was posted an hour ago, made of a brief on one article. */
async function posted(store: Store): Promise<string> {
  await store.articles.saveAll([writeSaved({ id: "a1", text: "profit of 113" })]);
  await store.briefs.save({
    id: "b1",
    key: "b1",
    madeAt: EARLIER,
    brief: writeBrief("AMZN", "profit of 113"),
  });
  await store.schedules.save(CHANNEL, writeSchedule(), EARLIER);
  const slot = { key: "2026-11-25T15:30 UTC", at: EARLIER, until: LATER, skip: null };
  await store.schedules.planDue({ now: EARLIER, limit: 1, platforms: PLATFORMS }, () => ({
    due: [slot],
    nextDue: null,
  }));
  const ask = { now: EARLIER, leaseUntil: NOW, limit: 1, platforms: PLATFORMS, except: [] };
  const [delivery] = await store.deliveries.claim(ask);
  if (!delivery) throw new Error("nothing is due");
  await store.deliveries.freeze(delivery, { messages: [message("113")], articles: ["a1"] }, EARLIER);
  await store.deliveries.begin(delivery, { now: EARLIER, leaseUntil: NOW });
  await store.deliveries.settle(delivery, { state: "sent", messageId: "m1" });
  const told = { delivery: delivery.id, channel: CHANNEL, briefId: "b1", articles: ["a1"], at: EARLIER };
  await store.corrections.note(told);
  await store.corrections.note(told);
  return delivery.id;
}

const revise = (store: Store, text: string) => store.articles.saveAll([writeSaved({ id: "a1", text })]);
const plan = (store: Store, since = EARLIER, oldest = EARLIER) =>
  store.corrections.plan({ since, oldest, now: NOW });
const claim = (store: Store, now = NOW, leaseUntil = LATER) =>
  store.corrections.claim({ now, leaseUntil, limit: 10, platforms: PLATFORMS });

async function one(store: Store, now = NOW): Promise<Correction> {
  const [correction] = await claim(store, now);
  if (!correction) throw new Error("nothing is due");
  return correction;
}

/** What every store promises about corrections. */
export function correctionContract(newPlace: () => Promise<StorePlace>): void {
  const withStore = (name: string, run: (store: Store) => Promise<void>): void => {
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

  withStore("has an entry of a message for each revision behind it, once", async (store) => {
    const delivery = await posted(store);
    expect(await plan(store)).toBe(0);
    await revise(store, "profit of 131");
    expect(await plan(store)).toBe(1);
    expect(await plan(store)).toBe(0);
    await revise(store, "profit of 132");
    expect(await plan(store)).toBe(1);
    const records = await store.corrections.history(CHANNEL);
    expect(records).toEqual([1, 2].map(() => ({ delivery, state: "pending", reason: null })));
  });

  withStore("has none of revisions or messages that are too old", async (store) => {
    await posted(store);
    await revise(store, "profit of 131");
    expect(await plan(store, LATER)).toBe(0);
    expect(await plan(store, EARLIER, NOW)).toBe(0);
  });

  withStore("tells the message as posted and as it stands, one entry after the other", async (store) => {
    await posted(store);
    for (const text of ["profit of 131", "profit of 132"]) await revise(store, text);
    await plan(store);
    await revise(store, "profit of 133");
    await plan(store);
    const first = await one(store);
    expect(first).toMatchObject({ messageId: "m1", isOnItsWay: false, briefId: "b1", attempts: 0 });
    expect([first.posted.title, first.standing.title]).toEqual(["113", "113"]);
    expect(await claim(store)).toEqual([]);
    const end = { state: "corrected", message: message("132"), messageId: "m2" } as const;
    expect(await store.corrections.settle(first, end)).toBe(true);
    const second = await one(store);
    expect([second.posted.title, second.standing.title, second.messageId]).toEqual(["113", "132", "m2"]);
  });

  withStore("goes to another when its lease ends, and then to nobody else", async (store) => {
    await posted(store);
    await revise(store, "profit of 131");
    await plan(store);
    const lost = await one(store);
    const taken = await one(store, LATER);
    expect(taken.id).toBe(lost.id);
    const retry = { at: LATER, reason: "away" };
    expect(await store.corrections.postpone(lost, retry)).toBe(false);
    expect(await store.corrections.settle(lost, { state: "skipped", reason: "late" })).toBe(false);
    expect(await store.corrections.postpone(taken, retry)).toBe(true);
    expect((await one(store, LATER)).attempts).toBe(1);
  });

  withStore("knows articles as they were", async (store) => {
    await posted(store);
    await revise(store, "profit of 131");
    const texts = async (instant: string): Promise<readonly string[]> =>
      (await store.corrections.articlesAt(["a1", "a2"], instant)).map(({ text }) => text);
    expect(await texts(EARLIER)).toEqual([]);
    expect(await texts(NOW)).toEqual(["profit of 131"]);
  });

  withStore("forgets what is old", async (store) => {
    await posted(store);
    await store.corrections.forget(NOW);
    await revise(store, "profit of 131");
    expect(await plan(store)).toBe(0);
  });

  // By the right time, since a server knows it.
  const start = Date.now();
  const inMinutes = (minutes: number): string => new Date(start + minutes * 60_000).toISOString();
  const releaseBeyond = (store: Store, latest: number, isAlone = false) =>
    store.leases.release({ now: inMinutes(0), latest: inMinutes(latest), isAlone });

  withStore("frees what a wrong clock wrote, and of a process that was alone what it held", async (store) => {
    const take = await planOne(store);
    expect(await take(120)).toHaveLength(1);
    expect(await releaseBeyond(store, 121)).toBe(0);
    expect(await take(120)).toEqual([]);
    expect(await releaseBeyond(store, 60)).toBe(1);
    expect(await take(60)).toHaveLength(1);
    expect(await releaseBeyond(store, 120, true)).toBe(1);
    expect(await take(60)).toHaveLength(1);
  });

  withStore("frees nothing of others where a machine slept over the request", async (store) => {
    const take = await planOne(store);
    expect(await take(2)).toHaveLength(1);
    const hoursAgo = { now: inMinutes(-180), latest: inMinutes(-120), isAlone: false };
    const isShared = store.leases.now !== undefined;
    expect(await store.leases.release(hoursAgo)).toBe(isShared ? 0 : 1);
  });

  async function planOne(store: Store) {
    const now = inMinutes(0);
    await store.schedules.save(CHANNEL, writeSchedule(), now);
    const slot = { key: "2026-11-25T15:30 UTC", at: now, until: inMinutes(240), skip: null };
    await store.schedules.planDue({ now, limit: 1, platforms: PLATFORMS }, () => ({
      due: [slot],
      nextDue: null,
    }));
    return (minutes: number) => {
      const leaseUntil = inMinutes(minutes);
      return store.deliveries.claim({ now, leaseUntil, limit: 1, platforms: PLATFORMS, except: [] });
    };
  }

  withStore(
    "frees the turn at a brief that a process died at, or that a wrong clock wrote",
    async (store) => {
      const take = async (minutes: number) =>
        (await store.briefs.take("b1", { now: inMinutes(0), until: inMinutes(minutes) })).type;
      expect(await take(120)).toBe("yours");
      await releaseBeyond(store, 121);
      expect(await take(120)).toBe("another's");
      await releaseBeyond(store, 60);
      expect(await take(120)).toBe("yours");
      await releaseBeyond(store, 120, true);
      expect(await take(120)).toBe("yours");
      await store.briefs.finish("b1", { brief: "made", until: inMinutes(120) });
      await releaseBeyond(store, 60, true);
      expect(await take(120)).toBe("made");
    },
  );
}
