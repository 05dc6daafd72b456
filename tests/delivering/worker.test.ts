import { once } from "node:events";
import { describe, expect, it } from "vitest";
import type { DeliveryRecord } from "../../src/domain/delivery.ts";
import type { Failure } from "../../src/domain/failure.ts";
import type { LostOutcome, TurnOutcome } from "../../src/ports/publisher.ts";
import { read } from "../commands/world.ts";
import type { Office } from "./office.ts";
import { openOffice } from "./office.ts";

const NEWS = {
  title: "Amazon raises its spending plan",
  text: "Amazon.com said on Tuesday it will spend $125 billion on data centers in 2026. Amazon shares rose 4 percent.",
  published: { at: "2026-11-24T18:00:00.000Z", precision: "time", source: "stated" },
} as const;
const LATER = {
  title: "Amazon buys a robot maker",
  text: "Amazon.com agreed on Wednesday to buy a robot maker for $3.2 billion, the company said. Amazon fell 1 percent.",
  published: { at: "2026-11-25T12:00:00.000Z", precision: "time", source: "stated" },
} as const;

const SAP_NEWS =
  "SAP SE said on Tuesday its cloud revenue rose 25 percent to 5.3 billion euros in the third quarter.";

const AT_EIGHT = "2026-11-25T07:00:01.000Z";
const ARCHIVED: Failure = { type: "refused", code: "archived", message: "slack: archived", retryAfter: null };
const AWAY: Failure = { type: "unreachable", sent: false, message: "slack: away" };

function short(records: readonly DeliveryRecord[]): readonly string[] {
  return records.map(({ slot, part, state, reason }) =>
    [slot.key.slice(5, 16), part, state, reason].filter((word) => word !== null).join(" "),
  );
}

async function open(given: Parameters<Office["watch"]>[1] = {}): Promise<Office> {
  const office = await openOffice();
  await office.watch("C1", given);
  await office.publish("a1", NEWS);
  return office;
}

describe("a brief that comes by itself", () => {
  it("comes at its time, once, and not before", async () => {
    const office = await open();
    await office.work();
    expect(office.platform.stands).toEqual([]);
    office.now = AT_EIGHT;
    await office.work();
    await office.work();
    expect(office.platform.stands.map(({ channel }) => channel)).toEqual(["C1"]);
    expect(read(office.platform.stands.map(({ message }) => message))).toContain("$125");
    expect(short(await office.records("C1"))).toEqual(["11-25T08:00 0 sent"]);
  });

  it("tells the next time only what is new, and says so when nothing is", async () => {
    const office = await open({ times: ["08:00", "17:30"] });
    office.now = AT_EIGHT;
    await office.work();
    await office.publish("a2", LATER);
    office.now = "2026-11-25T16:30:01.000Z";
    await office.work();
    office.now = "2026-11-26T07:00:01.000Z";
    await office.work();
    const told = office.platform.stands.map(({ message }) => read([message]));
    expect(told).toHaveLength(3);
    expect(told[1]).toContain("$3.2");
    expect(told[1]).not.toContain("$125");
    expect(told[2]).toContain("Nothing new");
  });

  it.each([
    [
      "nothing is new and the channel likes silence",
      { quiet: "silent", watchlist: ["SAP.DE"] },
      "nothing-new",
    ],
    ["nothing is watched", { watchlist: [] }, "nothing-watched"],
  ] as const)("is left out when %s", async (_name, given, reason) => {
    const office = await open(given);
    office.now = AT_EIGHT;
    await office.work();
    expect(office.platform.stands).toEqual([]);
    expect(short(await office.records("C1"))).toEqual([`11-25T08:00 0 skipped ${reason}`]);
  });

  it("is left out when it is too late, and its news come with the next", async () => {
    const office = await open({ lateMinutes: 30 });
    office.now = "2026-11-25T07:31:00.000Z";
    await office.work();
    office.now = "2026-11-26T07:00:01.000Z";
    await office.work();
    expect(short(await office.records("C1"))).toEqual(["11-26T08:00 0 sent", "11-25T08:00 0 skipped late"]);
  });

  it("comes in one message an instrument, in the order they are watched", async () => {
    const office = await open({ watchlist: ["SAP.DE", "AMZN"] });
    await office.publish("s1", {
      title: "SAP lifts outlook",
      text: SAP_NEWS,
      published: NEWS.published,
    });
    office.now = AT_EIGHT;
    await office.work();
    expect(office.platform.stands.map(({ message }) => message.title.split(" ")[0])).toEqual([
      "SAP.DE",
      "AMZN",
    ]);
    expect(short(await office.records("C1"))).toEqual(["11-25T08:00 0 sent", "11-25T08:00 1 sent"]);
  });
});

describe("the end of a part", () => {
  // Between the decision that nothing is due and its being known lie a few steps of the event loop.
  it.each(Array.from({ length: 20 }, (_, steps) => steps))(
    "is not lost on a look that came to its own end %i steps later",
    async (steps) => {
      const office = await open({ watchlist: ["SAP.DE", "AMZN"] });
      await office.publish("s1", { ...NEWS, title: "SAP lifts outlook", text: SAP_NEWS });
      const ledger = { ...office.store.deliveries };
      const looked = Promise.withResolvers<null>();
      const settled = Promise.withResolvers<null>();
      Object.assign(office.store.deliveries, {
        async claim(...given: Parameters<typeof ledger.claim>) {
          const due = await ledger.claim(...given);
          if (due.length > 0) return due;
          looked.resolve(null);
          await settled.promise;
          for (let step = 0; step < steps; step += 1) await Promise.resolve();
          return due;
        },
        async settle(...given: Parameters<typeof ledger.settle>) {
          await looked.promise;
          const isOurs = await ledger.settle(...given);
          settled.resolve(null);
          return isOurs;
        },
      });
      office.now = AT_EIGHT;
      const worker = office.start({ tick: 3_600_000 });
      await expect.poll(() => office.platform.stands.length, { timeout: 2_000, interval: 10 }).toBe(2);
      await worker.stop();
    },
  );
});

describe("a brief that does not get through", () => {
  it("is tried again with the same content", async () => {
    const office = await open();
    office.platform.next.push({ ok: false, failure: AWAY });
    office.now = AT_EIGHT;
    await office.work();
    await office.publish("a2", { ...LATER, published: NEWS.published });
    office.now = "2026-11-25T07:00:10.000Z";
    await office.work();
    expect(office.platform.stands).toHaveLength(1);
    expect(read(office.platform.stands.map(({ message }) => message))).not.toContain("$3.2");
    expect(short(await office.records("C1"))).toEqual(["11-25T08:00 0 sent"]);
  });

  it("is tried again soon where what it is made of could not be read, not only when its lease ends", async () => {
    const office = await open();
    const articles = { ...office.store.articles };
    let isAway = true;
    Object.assign(office.store.articles, {
      list: (...given: Parameters<typeof articles.list>) =>
        isAway ? Promise.reject(new Error("away")) : articles.list(...given),
    });
    office.now = AT_EIGHT;
    const worker = office.start();
    const failed = () => office.logged.filter(({ event }) => event === "delivery-failed");
    await expect.poll(() => failed().length, { timeout: 5_000 }).toBe(1);
    expect(short(await office.records("C1"))).toEqual([
      "11-25T08:00 0 pending it could not be made ready; the log says why",
    ]);
    isAway = false;
    office.now = "2026-11-25T07:00:05.000Z";
    await expect.poll(() => office.platform.stands.length, { timeout: 5_000 }).toBe(1);
    await worker.stop();
  });

  it("waits for no turn of its own whose end could not be written down at once", async () => {
    const office = await open();
    const briefs = { ...office.store.briefs };
    let failures = 2;
    Object.assign(office.store.briefs, {
      finish: (...given: Parameters<typeof briefs.finish>) =>
        failures-- > 0 ? Promise.reject(new Error("away")) : briefs.finish(...given),
    });
    office.now = AT_EIGHT;
    const worker = office.start();
    await expect.poll(() => office.platform.stands.length, { timeout: 3_000 }).toBe(1);
    await worker.stop();
  });

  it("stops when it is refused for good, and tells the admins", async () => {
    const office = await open({ adminChannel: "C9" });
    office.platform.next.push({ ok: false, failure: ARCHIVED });
    office.now = AT_EIGHT;
    await office.work();
    expect(short(await office.records("C1"))).toEqual(["11-25T08:00 0 failed slack: archived"]);
    expect(office.platform.stands.map(({ channel }) => channel)).toEqual(["C9"]);
    expect(read(office.platform.stands.map(({ message }) => message))).toContain("slack: archived");
  });

  it.each([
    ["de", "Der Brief vom 25. November 2026, 08:00 ging nicht in den Kanal C1: Kanal C1 ist archiviert."],
    ["en", "The brief of Nov 25, 2026, 8:00 AM did not get into channel C1: channel C1 is archived."],
  ] as const)("is told to the admins in their language (%s)", async (language, told) => {
    const office = await open({ adminChannel: "C9", language });
    const wording = { de: "Kanal C1 ist archiviert", en: "channel C1 is archived" };
    office.platform.next.push({ ok: false, failure: { ...ARCHIVED, wording } });
    office.now = AT_EIGHT;
    await office.work();
    const text = read(office.platform.stands.map(({ message }) => message));
    expect(text.replaceAll("\u202f", " ")).toContain(told);
  });

  it("is told to the admins once, however often it comes again, and anew when it is another", async () => {
    const office = await open({ adminChannel: "C9", times: ["08:00", "09:00", "10:00"], days: [3] });
    const gone: Failure = { ...ARCHIVED, message: "slack: gone" };
    for (const [hour, failure] of [ARCHIVED, ARCHIVED, gone].entries()) {
      office.platform.next.push({ ok: false, failure });
      office.now = `2026-11-25T0${7 + hour}:00:01.000Z`;
      await office.work();
    }
    const states = (await office.records("C1")).map(({ state }) => state);
    expect(states).toEqual(["failed", "failed", "failed"]);
    const told = office.platform.stands.map(({ channel, message }) => `${channel} ${read([message])}`);
    expect(told).toEqual([
      expect.stringMatching(/^C9 .*slack: archived/su) as string,
      expect.stringMatching(/^C9 .*slack: gone/su) as string,
    ]);
  });

  it("is told to the admins later where the platform does not take it at once", async () => {
    const office = await open({ adminChannel: "C9" });
    const full: Failure = { type: "refused", code: "ratelimited", message: "slack: busy", retryAfter: 30 };
    office.platform.next.push({ ok: false, failure: ARCHIVED }, { ok: false, failure: full });
    office.now = AT_EIGHT;
    const worker = office.start();
    await expect.poll(() => office.platform.next.length, { timeout: 5_000 }).toBe(0);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(office.platform.stands).toEqual([]);
    office.now = "2026-11-25T07:00:45.000Z";
    await expect.poll(() => office.platform.stands.length, { timeout: 5_000 }).toBe(1);
    await worker.stop();
    expect(office.platform.stands.map(({ channel }) => channel)).toEqual(["C9"]);
    expect(read(office.platform.stands.map(({ message }) => message))).toContain("slack: archived");
  });

  it("is not repeated when its answer was lost and cannot be found, and the admins are told", async () => {
    const office = await open({ adminChannel: "C9" });
    office.platform.next.push("lost");
    office.now = AT_EIGHT;
    await office.work();
    office.now = "2026-11-25T07:00:30.000Z";
    await office.work();
    const records = await office.records("C1");
    expect(records.map(({ state }) => state)).toEqual(["unconfirmed"]);
    expect(office.platform.stands.map(({ channel }) => channel)).toEqual(["C1", "C9"]);
  });

  it("is found again where the platform can look", async () => {
    const office = await open();
    office.platform.next.push("lost");
    office.platform.resume = ({ key }) => ({ ok: true, id: key });
    office.now = AT_EIGHT;
    await office.work();
    office.now = "2026-11-25T07:00:30.000Z";
    await office.work();
    expect((await office.records("C1")).map(({ state }) => state)).toEqual(["reconciled"]);
    expect(office.platform.stands).toHaveLength(1);
  });

  it("is given up where it is certain not to stand there and it is late, and the admins are told", async () => {
    const office = await open({ adminChannel: "C9", watchlist: ["AMZN", "SAP.DE"] });
    await office.publish("s1", {
      title: "SAP lifts outlook",
      text: SAP_NEWS,
      published: NEWS.published,
    });
    office.platform.next.push({ ok: false, failure: { type: "unreachable", sent: true, message: "lost" } });
    office.platform.resume = ({ isLate }) => (isLate ? "late" : null);
    office.now = AT_EIGHT;
    await office.work();
    office.now = "2026-11-25T15:00:00.000Z";
    await office.work();
    expect(short(await office.records("C1"))).toEqual([
      "11-25T08:00 0 skipped late",
      "11-25T08:00 1 skipped late",
    ]);
    expect(office.platform.stands.map(({ channel }) => channel)).toEqual(["C9"]);
  });
});

describe("the rest of a brief whose first part came at the last moment", () => {
  const BUSY: Failure = { type: "refused", code: "ratelimited", message: "slack: busy", retryAfter: 5 };
  // It may come until nine.
  const LAST = "2026-11-25T07:59:59.000Z";

  it.each([
    ["follows, though the platform asks for a pause", "2026-11-25T08:00:20.000Z", 0, "sent"],
    ["is given up when the platform is away for hours", "2026-11-25T10:30:00.000Z", 1, "failed slack: busy"],
  ])("%s", async (_what, later, busy, becomes) => {
    const office = await open({ watchlist: ["AMZN", "SAP.DE"] });
    await office.publish("s1", { ...NEWS, title: "SAP lifts outlook", text: SAP_NEWS });
    office.platform.next.push({ ok: true, id: "m" }, { ok: false, failure: BUSY });
    office.now = LAST;
    await office.work();
    expect(short(await office.records("C1"))).toEqual([
      "11-25T08:00 0 sent",
      "11-25T08:00 1 pending slack: busy",
    ]);
    for (let times = 0; times < busy; times += 1) office.platform.next.push({ ok: false, failure: BUSY });
    office.now = later;
    await office.work();
    expect(short(await office.records("C1"))).toEqual(["11-25T08:00 0 sent", `11-25T08:00 1 ${becomes}`]);
  });
});

describe("a brief that waits for its turn to be posted", () => {
  const REST: Failure = { type: "refused", code: "ratelimited", message: "slack: busy", retryAfter: 40 };

  it("is not under way yet, so that nothing has to be looked for when the process dies", async () => {
    const office = await open();
    const turns: (() => void)[] = [];
    office.platform.turn = () =>
      new Promise((resolve) => {
        turns.push(() => {
          resolve(null);
        });
      });
    office.now = AT_EIGHT;
    const worker = office.start();
    await expect.poll(() => turns.length, { timeout: 5_000 }).toBe(1);
    expect(short(await office.records("C1"))).toEqual(["11-25T08:00 0 claimed"]);
    turns[0]?.();
    await expect.poll(() => office.platform.stands.length, { timeout: 5_000 }).toBe(1);
    await worker.stop();
    expect(short(await office.records("C1"))).toEqual(["11-25T08:00 0 sent"]);
  });

  it("that was told of before it comes is posted when it comes, and not where its lease has ended by then", async () => {
    for (const [later, expected] of [
      ["07:00:02", "sent"],
      ["07:02:02", "pending its lease ended before it was posted"],
    ] as const) {
      const office = await open();
      const came = Promise.withResolvers<undefined>();
      office.platform.turn = async (_signal, channel) => ({
        ok: true,
        turn: { channel, comes: came.promise },
      });
      office.now = AT_EIGHT;
      const worker = office.start();
      const state = async () => short(await office.records("C1"))[0];
      await expect.poll(state, { timeout: 5_000 }).toBe("11-25T08:00 0 sending");
      expect(office.platform.stands).toEqual([]);
      office.now = `2026-11-25T${later}.000Z`;
      const stopped = worker.stop();
      came.resolve(undefined);
      await stopped;
      expect(await state()).toBe(`11-25T08:00 0 ${expected}`);
      expect(office.platform.stands).toHaveLength(expected === "sent" ? 1 : 0);
    }
  });

  it.each([
    ["is tried again later where it would be too long", false, "pending slack: busy"],
    [
      "is left to others at once where the process stops",
      true,
      "pending stopped while it waited for its turn",
    ],
  ])("%s", async (_name, stops, expected) => {
    const office = await open();
    let hasAsked = false;
    office.platform.turn = async (signal) => {
      hasAsked = true;
      if (stops) await once(signal, "abort");
      return { ok: false, failure: REST };
    };
    office.now = AT_EIGHT;
    const worker = office.start();
    await expect.poll(() => hasAsked, { timeout: 5_000 }).toBe(true);
    await worker.stop();
    expect(short(await office.records("C1"))).toEqual([`11-25T08:00 0 ${expected}`]);
    expect(office.platform.stands).toEqual([]);
  });

  it("asks again when it was told to, however often it was told", async () => {
    const office = await open({ lateMinutes: 240 });
    let asked = 0;
    office.platform.turn = async () => {
      asked += 1;
      return asked > 6 ? null : { ok: false, failure: REST };
    };
    office.now = AT_EIGHT;
    const worker = office.start();
    for (let time = 1; time <= 7; time += 1) {
      await expect.poll(() => asked, { timeout: 5_000 }).toBe(time);
      await expect
        .poll(async () => short(await office.records("C1"))[0], { timeout: 5_000 })
        .toBe(`11-25T08:00 0 ${time > 6 ? "sent" : "pending slack: busy"}`);
      office.now = new Date(Date.parse(office.now) + 43_000).toISOString();
    }
    await worker.stop();
  });

  it("is looked for as often as any other where it is lost then, however long it waited", async () => {
    const office = await open({ lateMinutes: 240 });
    let asked = 0;
    office.platform.turn = async () => {
      asked += 1;
      return asked > 6 ? null : { ok: false, failure: REST };
    };
    office.platform.next.push("lost");
    const looks: LostOutcome[] = [{ ok: false, failure: AWAY }];
    office.platform.resume = ({ key }) => looks.shift() ?? { ok: true, id: key };
    office.now = AT_EIGHT;
    const worker = office.start();
    const isOver = async () =>
      ["reconciled", "unconfirmed"].includes((await office.records("C1"))[0]?.state ?? "");
    while (!(await isOver())) {
      office.now = new Date(Date.parse(office.now) + 4_000).toISOString();
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    await worker.stop();
    expect(short(await office.records("C1"))).toEqual(["11-25T08:00 0 reconciled"]);
  });

  it("does not wait two hours where the clock was ahead for a moment between two looks", async () => {
    const office = await open({ lateMinutes: 240 });
    const turns: ((outcome: TurnOutcome | null) => void)[] = [];
    office.platform.turn = () => new Promise((resolve) => turns.push(resolve));
    office.now = AT_EIGHT;
    const worker = office.start();
    await expect.poll(() => turns.length, { timeout: 5_000 }).toBe(1);
    office.now = "2026-11-25T09:00:01.000Z";
    turns[0]?.({ ok: false, failure: REST });
    // When it is to be tried again has been reckoned by then, before anybody looks.
    for (let microtask = 0; microtask < 20; microtask += 1) await Promise.resolve();
    office.now = "2026-11-25T07:00:02.000Z";
    await expect.poll(() => turns.length, { timeout: 5_000 }).toBe(2);
    turns[1]?.(null);
    await expect.poll(() => office.platform.stands.length, { timeout: 5_000 }).toBe(1);
    await worker.stop();
  });

  it("is asked for halfway till it is too late where its turn is promised for later, and not given up", async () => {
    const office = await open({ lateMinutes: 30 });
    const later = { ok: false, failure: { ...REST, retryAfter: 3_600 } } as const;
    office.platform.turn = async () => later;
    office.now = AT_EIGHT;
    await office.work();
    office.now = "2026-11-25T07:14:00.000Z";
    await office.work();
    expect(office.platform.stands).toHaveLength(0);
    office.platform.turn = async () => null;
    office.now = "2026-11-25T07:16:00.000Z";
    await office.work();
    expect(short(await office.records("C1"))).toEqual(["11-25T08:00 0 sent"]);
  });

  it("is not sent any more where it is too late by then", async () => {
    const office = await open({ lateMinutes: 30 });
    office.platform.turn = async () => {
      office.now = "2026-11-25T07:31:00.000Z";
      return null;
    };
    office.now = AT_EIGHT;
    await office.work();
    expect(short(await office.records("C1"))).toEqual(["11-25T08:00 0 skipped late"]);
  });
});

describe("a worker that is to stop", () => {
  it("ends what is under way, and takes nothing new", async () => {
    const office = await open();
    await office.watch("C2", { times: ["08:01"] });
    let answer: (() => void) | null = null;
    office.platform.delay = () => new Promise((resolve) => (answer = resolve));
    office.now = AT_EIGHT;
    const worker = office.start();
    await expect.poll(() => answer !== null, { timeout: 5_000 }).toBe(true);
    const stopped = worker.stop();
    office.now = "2026-11-25T07:01:01.000Z";
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(short(await office.records("C1"))).toEqual(["11-25T08:00 0 sending"]);
    (answer as unknown as () => void)();
    await stopped;
    expect(short(await office.records("C1"))).toEqual(["11-25T08:00 0 sent"]);
    expect(office.platform.stands.map(({ channel }) => channel)).toEqual(["C1"]);
  });
});

describe("many channels", () => {
  it("share one brief when they lack the same news", async () => {
    const office = await open();
    for (let index = 2; index <= 30; index += 1) await office.watch(`C${index}`);
    office.now = AT_EIGHT;
    await office.work();
    const briefs = office.platform.stands.map(({ message }) => message.actions[0]?.value);
    expect(briefs).toHaveLength(30);
    expect(new Set(briefs).size).toBe(1);
  });

  it("are each served once through jumps of the clock", async () => {
    const office = await open({ times: ["08:00", "09:00", "10:00"], lateMinutes: 600 });
    for (const time of ["07:00:01", "09:00:01", "07:00:02", "08:00:03", "09:00:05", "10:00:00"]) {
      office.now = `2026-11-25T${time}.000Z`;
      await office.work();
    }
    expect([...short(await office.records("C1"))].sort()).toEqual([
      "11-25T08:00 0 sent",
      "11-25T09:00 0 skipped superseded",
      "11-25T10:00 0 sent",
    ]);
  });
});
