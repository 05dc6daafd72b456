import { expect, it } from "vitest";
import type { ChannelRef } from "../../src/domain/channel.ts";
import type { Delivery } from "../../src/domain/delivery.ts";
import type { Message } from "../../src/domain/message.ts";
import type { PlannedSlot } from "../../src/ports/schedule-store.ts";
import type { Store } from "../../src/ports/store.ts";
import { writeSchedule } from "../scheduling/schedule.ts";
import type { StorePlace } from "./store-contract.ts";

const CHANNEL: ChannelRef = { platform: "slack", workspace: "T1", channel: "C1" };
const PLATFORMS = ["slack"] as const;
const at = (minute: number): string => `2026-11-25T08:${String(minute).padStart(2, "0")}:00.000Z`;

function slot(minute: number, skip: PlannedSlot["skip"] = null): PlannedSlot {
  return { key: `${at(minute).slice(0, 16)} UTC`, at: at(minute), until: at(59), skip };
}

function message(title: string): Message {
  return { language: "en", title, sections: [], footnotes: [], context: [], actions: [], fallback: title };
}

/** A channel whose slots are these, the first of them due at once. */
async function due(store: Store, slots: readonly PlannedSlot[], channel = CHANNEL): Promise<void> {
  await store.schedules.save(channel, writeSchedule(), at(0));
  await store.schedules.planDue({ now: at(0), limit: 10, platforms: PLATFORMS }, () => ({
    due: slots,
    nextDue: null,
  }));
}

function claim(store: Store, now: number, leaseUntil = now + 2): Promise<readonly Delivery[]> {
  return store.deliveries.claim({
    now: at(now),
    leaseUntil: at(leaseUntil),
    limit: 10,
    platforms: PLATFORMS,
    except: [],
  });
}

async function one(store: Store, now: number): Promise<Delivery> {
  const [delivery] = await claim(store, now);
  if (!delivery) throw new Error("nothing is due");
  return delivery;
}

async function states(store: Store): Promise<readonly string[]> {
  const records = await store.deliveries.history(CHANNEL, at(0));
  return records.map(({ slot: { key }, part, state, reason }) =>
    [key.slice(11, 16), part, state, reason].filter((word) => word !== null).join(" "),
  );
}

/** What every store promises about schedules and deliveries. */
export function ledgerContract(newPlace: () => Promise<StorePlace>): void {
  const withStore = (name: string, run: (store: Store, place: StorePlace) => Promise<void>): void => {
    it(name, async () => {
      const place = await newPlace();
      const store = await place.open();
      try {
        await run(store, place);
      } finally {
        await store.close();
        await place.remove();
      }
    });
  };

  withStore("keeps one schedule a channel, the newest", async ({ schedules }) => {
    expect(await schedules.find(CHANNEL)).toBeNull();
    await schedules.save(CHANNEL, writeSchedule(), at(1));
    await schedules.save(CHANNEL, writeSchedule({ zone: "UTC" }), null);
    expect(await schedules.find(CHANNEL)).toEqual(writeSchedule({ zone: "UTC" }));
    expect(
      await schedules.planDue({ now: at(59), limit: 10, platforms: PLATFORMS }, () => ({
        due: [],
        nextDue: null,
      })),
    ).toBe(0);
  });

  withStore("plans what is due once, and moves on", async (store) => {
    const { schedules } = store;
    await schedules.save(CHANNEL, writeSchedule(), at(1));
    const asked: string[] = [];
    const plan = (_schedule: unknown, since: string) => {
      asked.push(since);
      return { due: [slot(1), slot(2, "late")], nextDue: at(30) };
    };
    expect(await schedules.planDue({ now: at(0), limit: 10, platforms: PLATFORMS }, plan)).toBe(0);
    expect(await schedules.planDue({ now: at(5), limit: 10, platforms: PLATFORMS }, plan)).toBe(1);
    expect(await schedules.planDue({ now: at(5), limit: 10, platforms: PLATFORMS }, plan)).toBe(0);
    expect(asked).toEqual([at(1)]);
    expect(await states(store)).toEqual(["08:02 0 skipped late", "08:01 0 pending"]);
  });

  withStore("leaves a slot that is known as it is, however often it is planned", async (store) => {
    await due(store, [slot(0)]);
    const held = await one(store, 0);
    await store.deliveries.settle(held, { state: "sent", messageId: "m" });
    await due(store, [slot(0)]);
    expect(await claim(store, 1)).toEqual([]);
    expect(await states(store)).toEqual(["08:00 0 sent"]);
  });

  withStore("gives a delivery to one holder, and to another when the lease is over", async (store) => {
    await due(store, [slot(0)]);
    const first = await one(store, 0);
    expect(first).toMatchObject({ channel: CHANNEL, part: 0, fence: 1, message: null, attemptedAt: null });
    expect(await claim(store, 1)).toEqual([]);
    expect(await store.deliveries.renew(first, at(5))).toBe(true);
    expect(await claim(store, 4)).toEqual([]);
    expect((await one(store, 5)).fence).toBe(2);
  });

  withStore(
    "leaves to others what a process cannot post, and its own what it still works at",
    async (store) => {
      const ask = { now: at(9), leaseUntil: at(20), limit: 10 };
      await store.schedules.save(CHANNEL, writeSchedule(), at(0));
      const plan = () => ({ due: [slot(0)], nextDue: null });
      expect(await store.schedules.planDue({ now: at(0), limit: 9, platforms: ["discord"] }, plan)).toBe(0);
      await due(store, [slot(0)]);
      expect(await store.deliveries.claim({ ...ask, platforms: ["discord"], except: [] })).toEqual([]);
      const { id } = await one(store, 0);
      expect(await store.deliveries.claim({ ...ask, platforms: PLATFORMS, except: [id] })).toEqual([]);
      expect(await store.deliveries.claim({ ...ask, platforms: PLATFORMS, except: ["x"] })).toHaveLength(1);
    },
  );

  withStore("takes no word of a holder who has lost it", async (store) => {
    const { deliveries } = store;
    await due(store, [slot(0)]);
    const old = await one(store, 0);
    const held = await one(store, 10);
    const content = { messages: [message("old")], articles: [] } as const;
    expect(await deliveries.renew(old, at(30))).toBe(false);
    expect(await deliveries.freeze(old, content, at(10))).toBe(false);
    expect(await deliveries.begin(old, { now: at(10), leaseUntil: at(30) })).toBe(false);
    expect(await deliveries.postpone(old, { at: at(20), reason: "r", isOpen: false })).toBe(false);
    expect(await deliveries.settle(old, { state: "sent", messageId: "m" })).toBe(false);
    expect(await states(store)).toEqual(["08:00 0 claimed"]);
    expect(await deliveries.settle(held, { state: "sent", messageId: "m" })).toBe(true);
    expect(await deliveries.settle(held, { state: "failed", reason: "r" })).toBe(false);
    expect(await states(store)).toEqual(["08:00 0 sent"]);
  });

  withStore("keeps what is to be sent, and sends its parts one after the other", async (store) => {
    const { deliveries } = store;
    await due(store, [slot(0)]);
    const first = await one(store, 0);
    const messages = [message("one"), message("two"), message("three")] as const;
    expect(await deliveries.freeze(first, { messages, articles: ["a1"] }, at(1))).toBe(true);
    expect(await claim(store, 1)).toEqual([]);
    await deliveries.settle(first, { state: "unconfirmed", reason: "lost" });
    const second = await one(store, 1);
    expect(second).toMatchObject({ part: 1, message: messages[1] });
    expect(await claim(store, 2)).toEqual([]);
    await deliveries.settle(second, { state: "sent", messageId: "m2" });
    expect(await one(store, 3)).toMatchObject({ part: 2, message: messages[2] });
    const [{ articles } = { articles: [] }] = await deliveries.history(CHANNEL, at(0));
    expect(articles).toEqual(["a1"]);
  });

  withStore("counts against a later part nothing that became of the first", async (store) => {
    const { deliveries } = store;
    await due(store, [slot(0)]);
    await deliveries.postpone(await one(store, 0), { at: at(1), reason: "no model", isOpen: false });
    const first = await one(store, 1);
    await deliveries.freeze(first, { messages: [message("1"), message("2")], articles: [] }, at(1));
    expect(await states(store)).toEqual(["08:00 0 claimed no model", "08:00 1 pending"]);
    await deliveries.settle(first, { state: "sent", messageId: "m" });
    expect(await one(store, 2)).toMatchObject({ part: 1, attempts: 0 });
  });

  withStore("waits with no later part for a slot that a clock ahead planned", async (store) => {
    const { deliveries } = store;
    await due(store, [slot(40)]);
    const first = await one(store, 40);
    await deliveries.freeze(first, { messages: [message("1"), message("2")], articles: [] }, at(10));
    await deliveries.settle(first, { state: "sent", messageId: "m" });
    expect(await one(store, 11)).toMatchObject({ part: 1 });
  });

  withStore("ends a brief that has begun before another begins", async (store) => {
    const { deliveries } = store;
    const other = { ...CHANNEL, channel: "C0" };
    await due(store, [slot(0)]);
    const first = await one(store, 0);
    await deliveries.freeze(first, { messages: [message("1"), message("2")], articles: [] }, at(0));
    await due(store, [slot(0)], other);
    await deliveries.settle(first, { state: "sent", messageId: "m" });
    const ask = { now: at(0), leaseUntil: at(2), platforms: PLATFORMS, except: [] };
    expect(await deliveries.claim({ ...ask, limit: 1 })).toMatchObject([{ channel: CHANNEL, part: 1 }]);
    expect(await deliveries.claim({ ...ask, limit: 1 })).toMatchObject([{ channel: other, part: 0 }]);
  });

  withStore("gives a channel's next slot only when the one before is settled", async (store) => {
    await due(store, [slot(0), slot(1)]);
    const first = await one(store, 5);
    await store.deliveries.postpone(first, { at: at(20), reason: "busy", isOpen: false });
    expect(await claim(store, 6)).toEqual([]);
    await store.deliveries.settle(await one(store, 20), { state: "sent", messageId: "m" });
    expect((await one(store, 20)).slot.at).toBe(at(1));
  });

  for (const end of [
    { state: "failed", reason: "archived" },
    { state: "skipped", reason: "late" },
  ] as const) {
    withStore(`ends the later parts with one that is ${end.state}`, async (store) => {
      const { deliveries } = store;
      await due(store, [slot(0)]);
      const first = await one(store, 0);
      await deliveries.freeze(first, { messages: [message("1"), message("2")], articles: [] }, at(0));
      await deliveries.settle(first, end);
      expect(await claim(store, 30)).toEqual([]);
      const told = `${end.state} ${end.reason}`;
      expect(await states(store)).toEqual([`08:00 0 ${told}`, `08:00 1 ${told}`]);
    });
  }

  withStore("remembers that a post began, until it is known that nothing came of it", async (store) => {
    const { deliveries } = store;
    await due(store, [slot(0)]);
    const first = await one(store, 0);
    await deliveries.begin(first, { now: at(0), leaseUntil: at(1) });
    const second = await one(store, 1);
    expect(second.attemptedAt).toBe(at(0));
    await deliveries.postpone(second, { at: at(9), reason: "no answer", isOpen: true });
    expect(await states(store)).toEqual(["08:00 0 ambiguous no answer"]);
    expect(await claim(store, 8)).toEqual([]);
    const third = await one(store, 9);
    expect(third).toMatchObject({ attemptedAt: at(0), attempts: 1 });
    await deliveries.postpone(third, { at: at(12), reason: "busy", isOpen: false });
    const fourth = await one(store, 12);
    expect(fourth).toMatchObject({ attemptedAt: null, attempts: 2 });
    await deliveries.postpone(fourth, { at: at(15), reason: "its turn", isOpen: false, isWait: true });
    expect(await one(store, 15)).toMatchObject({ attempts: 2 });
  });

  withStore("shares the work among processes: every delivery goes to one of them", async (store, place) => {
    const channels = Array.from({ length: 60 }, (_, index) => ({ ...CHANNEL, channel: `C${index}` }));
    for (const channel of channels) await store.schedules.save(channel, writeSchedule(), at(0));
    const others = await Promise.all([place.open(), place.open()]);
    const processes = [store, ...others];
    const plan = () => ({ due: [slot(0)], nextDue: null });
    const work = async ({ schedules, deliveries }: Store): Promise<readonly string[]> => {
      const taken: string[] = [];
      for (let round = 0; round < 30; round += 1) {
        await schedules.planDue({ now: at(1), limit: 7, platforms: PLATFORMS }, plan);
        const held = await deliveries.claim({
          now: at(1),
          leaseUntil: at(5),
          limit: 5,
          platforms: PLATFORMS,
          except: [],
        });
        for (const delivery of held) {
          expect(await deliveries.settle(delivery, { state: "sent", messageId: "m" })).toBe(true);
          taken.push(delivery.id);
        }
      }
      return taken;
    };
    const taken = (await Promise.all(processes.map(work))).flat();
    for (const other of others) await other.close();
    expect(taken).toHaveLength(60);
    expect(new Set(taken).size).toBe(60);
  });

  withStore("forgets what was settled long ago, and nothing else", async (store) => {
    await due(store, [slot(0, "late"), slot(1), slot(2, "late")]);
    const horizon = { articles: null, deliveries: at(2), questions: null };
    expect(await store.upkeep.forget(horizon)).toMatchObject({ deliveries: 1 });
    expect(await states(store)).toEqual(["08:02 0 skipped late", "08:01 0 pending"]);
  });

  withStore("forgets as many as there are", async (store) => {
    const many = Array.from({ length: 2_300 }, (_, index) => ({ ...slot(1, "late"), key: `slot ${index}` }));
    await due(store, [...many, slot(2, "late")]);
    const horizon = { articles: null, deliveries: at(2), questions: null };
    expect(await store.upkeep.forget(horizon)).toMatchObject({ deliveries: 2_300 });
    expect(await states(store)).toEqual(["08:02 0 skipped late"]);
  });

  withStore("erases a workspace's schedules and deliveries with it", async (store) => {
    const other = { ...CHANNEL, workspace: "T2" };
    await due(store, [slot(0)]);
    await due(store, [slot(0)], other);
    await store.installations.erase("slack", "T1", at(5));
    expect(await store.schedules.find(CHANNEL)).toBeNull();
    expect(await states(store)).toEqual([]);
    expect((await one(store, 5)).channel).toEqual(other);
  });
}
