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

  withStore("frees what a wrong clock wrote, and of a process that was alone what it held", async (store) => {
    await store.schedules.save(CHANNEL, writeSchedule(), EARLIER);
    const slot = { key: "2026-11-25T15:30 UTC", at: EARLIER, until: LATER, skip: null };
    const due = { due: [slot], nextDue: null };
    await store.schedules.planDue({ now: EARLIER, limit: 1, platforms: PLATFORMS }, () => due);
    const take = (leaseUntil: string) =>
      store.deliveries.claim({ now: EARLIER, leaseUntil, limit: 1, platforms: PLATFORMS, except: [] });
    const release = (latest: string, isAlone: boolean) =>
      store.leases.release({ now: EARLIER, latest, isAlone });
    expect(await take(LATER)).toHaveLength(1);
    expect(await release(LATER, false)).toBe(0);
    expect(await take(LATER)).toEqual([]);
    expect(await release(NOW, false)).toBe(1);
    expect(await take(NOW)).toHaveLength(1);
    expect(await release(LATER, true)).toBe(1);
    expect(await take(NOW)).toHaveLength(1);
  });

  withStore(
    "frees the turn at a brief that a process died at, or that a wrong clock wrote",
    async (store) => {
      const take = async (until: string) => (await store.briefs.take("b1", { now: EARLIER, until })).type;
      const release = (latest: string, isAlone: boolean) =>
        store.leases.release({ now: EARLIER, latest, isAlone });
      expect(await take(LATER)).toBe("yours");
      await release(LATER, false);
      expect(await take(LATER)).toBe("another's");
      await release(NOW, false);
      expect(await take(LATER)).toBe("yours");
      await release(LATER, true);
      expect(await take(LATER)).toBe("yours");
      await store.briefs.finish("b1", { brief: "made", until: LATER });
      await release(NOW, true);
      expect(await take(LATER)).toBe("made");
    },
  );
}
