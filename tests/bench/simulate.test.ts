import { describe, expect, it } from "vitest";
import { expectedSlots } from "../../bench/simulate/expected.ts";
import { openNotebook } from "../../bench/simulate/notebook.ts";
import type { Notebook } from "../../bench/simulate/notebook.ts";
import { beginTime } from "../../bench/simulate/time.ts";
import type { Delivery } from "../../src/domain/delivery.ts";
import type { Message } from "../../src/domain/message.ts";

const NOON = Date.UTC(2026, 9, 25, 12);
const [FIRST, SECOND] = ["slack T1 C1 S 0", "slack T1 C1 S 1"];

const message = (title: string): Message => ({
  language: "en",
  title,
  fallback: title,
  sections: [],
  footnotes: [],
  context: [],
  actions: [],
});

const delivery = (part: number): Delivery => ({
  id: `slack T1 C1 S ${part}`,
  channel: { platform: "slack", workspace: "T1", channel: "C1" },
  slot: { key: "S", at: new Date(NOON).toISOString() },
  part,
  until: new Date(NOON).toISOString(),
  fence: 1,
  attempts: 0,
  message: null,
  attemptedAt: null,
});

const [ONE, TWO] = [message("one"), message("two")];

function claimedNotebook(): Notebook {
  const notebook = openNotebook(() => NOON);
  notebook.claimed([delivery(0), delivery(1)], { isAlive: () => true });
  notebook.froze(FIRST, { messages: [ONE, TWO], articles: [] });
  return notebook;
}

describe("the notebook of a simulation", () => {
  it("has nothing to say of a slot whose messages are begun, posted and settled in turn", () => {
    const notebook = claimedNotebook();
    for (const [key, words] of [
      [FIRST, ONE],
      [SECOND, TWO],
    ] as const) {
      notebook.began(key);
      notebook.posted(words, key);
      notebook.settled(key);
    }
    expect(notebook.breaches).toEqual([]);
  });

  it("has nothing to say where a lost post is looked for, and posted anew", () => {
    const notebook = claimedNotebook();
    notebook.began(FIRST);
    notebook.posted(ONE, FIRST);
    notebook.lost(FIRST);
    notebook.resumed(FIRST);
    notebook.settled(FIRST);
    expect(notebook.breaches).toEqual([]);
  });

  it.each<{ what: string; play: (notebook: Notebook) => void }>([
    {
      what: "was posted though no attempt was written down",
      play: (notebook) => {
        notebook.posted(ONE, FIRST);
      },
    },
    {
      what: "was posted twice for one attempt",
      play: (notebook) => {
        notebook.began(FIRST);
        notebook.posted(ONE, FIRST);
        notebook.posted(ONE, FIRST);
      },
    },
    {
      what: "was begun again while an attempt was open",
      play: (notebook) => {
        notebook.began(FIRST);
        notebook.began(FIRST);
      },
    },
    {
      what: `was begun beside ${FIRST}`,
      play: (notebook) => {
        notebook.began(FIRST);
        notebook.began(SECOND);
      },
    },
    {
      what: "was posted after a later one",
      play: (notebook) => {
        notebook.began(SECOND);
        notebook.posted(TWO, SECOND);
        notebook.settled(SECOND);
        notebook.began(FIRST);
        notebook.posted(ONE, FIRST);
      },
    },
    {
      what: "was posted in other words than were frozen",
      play: (notebook) => {
        notebook.began(FIRST);
        notebook.posted(TWO, FIRST);
      },
    },
    {
      what: "was posted again though its answer was lost",
      play: (notebook) => {
        notebook.began(FIRST);
        notebook.posted(ONE, FIRST);
        notebook.lost(FIRST);
        notebook.closed(FIRST);
        notebook.began(FIRST);
        notebook.posted(ONE, FIRST);
      },
    },
    {
      what: "was posted sooner than the platform allowed",
      play: (notebook) => {
        notebook.began(FIRST);
        notebook.posted(ONE, FIRST);
        notebook.refused(FIRST, NOON + 1);
        notebook.closed(FIRST);
        notebook.began(FIRST);
        notebook.posted(ONE, FIRST);
      },
    },
    {
      what: "was taken from who was at it",
      play: (notebook) => {
        notebook.claimed([delivery(0)], { isAlive: () => true });
      },
    },
    {
      what: "was frozen twice",
      play: (notebook) => {
        notebook.froze(FIRST, { messages: [ONE], articles: [] });
      },
    },
    {
      what: "ended twice",
      play: (notebook) => {
        notebook.settled(FIRST);
        notebook.settled(FIRST);
      },
    },
  ])("notes that a delivery $what", ({ what, play }) => {
    const notebook = claimedNotebook();
    play(notebook);
    expect(notebook.breaches.map((breach) => breach.slice(FIRST.length + 1))).toEqual([what]);
  });
});

describe("simulated time", () => {
  it("stands still until it is moved, and lets the timers of the living go off on its way", () => {
    const time = beginTime(NOON);
    const rung: string[] = [];
    const own = { alive: true };
    try {
      setTimeout(() => rung.push("once"), 1_000);
      const ticking = setInterval(() => rung.push("again"), 400);
      time.ownedBy({ isAlive: () => own.alive }, () => setTimeout(() => rung.push("dead"), 500));
      own.alive = false;
      while (time.next() <= NOON + 1_000) time.moveTo(time.next());
      clearInterval(ticking);
      expect(performance.now()).toBe(1_000);
      expect(time.now()).toBe(NOON + 1_000);
      expect(time.next()).toBe(Infinity);
    } finally {
      time.end();
    }
    expect(rung).toEqual(["again", "again", "once"]);
    expect(performance.now()).not.toBe(1_000);
  });

  it("calls once for the appointments that it passed", () => {
    const time = beginTime(NOON);
    try {
      time.remind(NOON + 5_000);
      time.moveTo(NOON + 4_000);
      expect(time.hasCalled()).toBe(false);
      time.moveTo(NOON + 6_000);
      expect([time.hasCalled(), time.hasCalled()]).toEqual([true, false]);
    } finally {
      time.end();
    }
  });
});

describe("the slots that a simulation expects", () => {
  const slots = (zone: string, time: string, from: string, until: string): readonly string[] => {
    const schedule = {
      zone,
      times: [time],
      moments: [],
      days: [1, 2, 3, 4, 5, 6, 7],
      lateMinutes: 60,
      quiet: "say",
    } as const;
    return [...expectedSlots(schedule, Date.parse(from), Date.parse(until)).values()].map((at) =>
      new Date(at).toISOString(),
    );
  };

  it.each([
    { zone: "Europe/Berlin", time: "02:30", at: "2026-03-29T01:00:00.000Z" },
    { zone: "Europe/Berlin", time: "02:30", at: "2026-10-25T00:30:00.000Z" },
    { zone: "America/New_York", time: "02:30", at: "2026-03-08T07:00:00.000Z" },
    { zone: "America/New_York", time: "01:30", at: "2026-11-01T05:30:00.000Z" },
    { zone: "Australia/Sydney", time: "02:30", at: "2026-10-03T16:00:00.000Z" },
    { zone: "Australia/Sydney", time: "02:30", at: "2026-04-04T15:30:00.000Z" },
    { zone: "Australia/Lord_Howe", time: "02:15", at: "2026-10-03T15:30:00.000Z" },
    { zone: "Australia/Lord_Howe", time: "01:45", at: "2026-04-04T14:45:00.000Z" },
  ])("has one of $time in $zone: $at", ({ zone, time, at }) => {
    const [before, after] = [-1, 1].map((hours) =>
      new Date(Date.parse(at) + hours * 3_600_000 * 3).toISOString(),
    );
    expect(slots(zone, time, before ?? "", after ?? "")).toEqual([at]);
  });
});
