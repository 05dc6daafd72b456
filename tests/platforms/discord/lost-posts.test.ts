import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Publisher } from "../../../src/ports/publisher.ts";
import type { Fault } from "../../stand-ins/discord/faults.ts";
import { NONCE_WINDOW } from "../../stand-ins/discord/messages.ts";
import { addChannel } from "../../stand-ins/discord/world.ts";
import { briefMessage } from "../messages.ts";
import { LONG, openDesk } from "./desk.ts";
import type { Desk } from "./desk.ts";

let desk: Desk;
let since: string;

beforeEach(async () => {
  desk = await openDesk();
  since = desk.now();
});

afterEach(async () => {
  expect(desk.discord.complaints).toEqual([]);
  await desk.discord.close();
});

const SOON = 5_000;
const LATER = NONCE_WINDOW + 60_000;
const APPLIED: Fault = { type: "reset", applied: true };
const NOT_APPLIED: Fault = { type: "reset", applied: false };

/** A post whose answers are all lost, from a process that then ends. */
async function lose(fault: Fault, message = briefMessage()): Promise<void> {
  desk.discord.faults.plan(/^POST .*(?:messages|threads)$/u, fault, 2);
  const outcome = await desk.begin().post(desk.place, message, "k");
  expect(outcome).toMatchObject({ ok: false, failure: { type: "unreachable", sent: true } });
  desk.discord.faults.clear();
}

const resume = (message = briefMessage(), form?: "embed", isLate = false) =>
  desk.begin(form).resume?.({ channel: desk.place, message, key: "k", since, now: desk.now(), isLate });

const callsOf = (method: string): number =>
  desk.discord.requests.filter((request) => request.method === method).length;

describe("a lost post is taken up by another process", () => {
  it.each([
    ["stands there, soon after", APPLIED, SOON],
    ["does not, soon after", NOT_APPLIED, SOON],
    ["stands there, when the nonce is forgotten", APPLIED, LATER],
    ["does not, when the nonce is forgotten", NOT_APPLIED, LATER],
    ["stands there, after an hour", APPLIED, 3_600_000],
  ])("and is one message: it %s", async (_what, fault, passed) => {
    desk.channel.messages.push({ id: desk.discord.world.nextId(), content: "of somebody else" });
    await lose(fault);
    desk.discord.world.pass(passed);
    expect(await resume()).toEqual({ ok: true, id: desk.channel.messages[1]?.id });
    expect(desk.channel.messages).toHaveLength(2);
  });

  it("soon after, without reading anything back", async () => {
    await lose(APPLIED);
    desk.discord.world.pass(SOON);
    await resume();
    expect(callsOf("GET")).toBe(0);
  });

  it.each([APPLIED, NOT_APPLIED])(
    "or left open where nothing may be read back and the nonce may be forgotten",
    async (fault) => {
      desk.channel.history = false;
      desk.channel.messages.push({ id: desk.discord.world.nextId(), content: "of somebody else" });
      await lose(fault);
      const before = desk.channel.messages.length;
      desk.discord.world.pass(LATER);
      expect(await resume()).toBeNull();
      expect(desk.channel.messages).toHaveLength(before);
    },
  );

  it("by its nonce where nothing may be read back, as long as a lease lasts", async () => {
    desk.channel.history = false;
    await lose(APPLIED);
    desk.discord.world.pass(125_000);
    expect(await resume()).toEqual({ ok: true, id: desk.channel.messages[0]?.id });
    expect(desk.channel.messages).toHaveLength(1);
  });

  it("though many others wrote since", async () => {
    await lose(APPLIED);
    const [ours] = desk.channel.messages;
    desk.discord.world.pass(LATER);
    for (let index = 0; index < 230; index += 1)
      desk.channel.messages.push({ id: desk.discord.world.nextId(), content: "chatter" });
    expect(await resume()).toEqual({ ok: true, id: ours?.id });
    expect(callsOf("GET")).toBe(4);
  });

  it.each([
    ["found where it stands, however late", APPLIED, 7 * 3_600_000, "found"],
    ["not posted any more where it does not and it is late", NOT_APPLIED, 7 * 3_600_000, "late"],
    ["posted within a minute of its first attempt, which was in time", NOT_APPLIED, SOON, "found"],
  ])("and %s", async (_what, fault, passed, becomes) => {
    desk.channel.messages.push({ id: desk.discord.world.nextId(), content: "of somebody else" });
    await lose(fault);
    desk.discord.world.pass(passed);
    const outcome = await resume(briefMessage(), undefined, true);
    const [, ours] = desk.channel.messages;
    expect(outcome).toEqual(becomes === "late" ? "late" : { ok: true, id: ours?.id });
    expect(desk.channel.messages).toHaveLength(becomes === "late" ? 1 : 2);
  });

  it("part for part, and what is missing follows", async () => {
    const publisher: Publisher = desk.begin();
    const whole = await desk.begin().post({ ...desk.place, channel: otherChannel() }, LONG, "k");
    expect(whole.ok).toBe(true);
    desk.discord.faults.plan(/^POST .*messages$/u, { type: "slow", ms: 1 });
    desk.discord.faults.plan(/^POST .*messages$/u, APPLIED, 2);
    expect((await publisher.post(desk.place, LONG, "k")).ok).toBe(false);
    expect(desk.channel.messages).toHaveLength(2);
    desk.discord.world.pass(LATER);
    expect(await resume(LONG, undefined, true)).toMatchObject({ ok: true });
    const texts = desk.channel.messages.map(({ components }) => JSON.stringify(components));
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts).toHaveLength(messagesOf(otherChannel()).length);
  });

  it("where it was slowed down in its middle, and is not begun anew", async () => {
    desk.discord.faults.plan(/^POST .*messages$/u, { type: "slow", ms: 1 });
    desk.discord.faults.plan(/^POST .*messages$/u, { type: "status", status: 429, retryAfter: "60" });
    const outcome = await desk.begin().post(desk.place, LONG, "k");
    expect(outcome).toMatchObject({ ok: false, failure: { type: "unreachable", sent: true } });
    expect(desk.channel.messages).toHaveLength(1);
    desk.discord.world.pass(LATER);
    expect(await resume(LONG)).toMatchObject({ ok: true });
    const texts = desk.channel.messages.map(({ components }) => JSON.stringify(components));
    expect(new Set(texts).size).toBe(texts.length);
  });

  it("unlike one of another key that says the same", async () => {
    await desk.begin().post(desk.place, briefMessage(), "another");
    await lose(NOT_APPLIED);
    desk.discord.world.pass(LATER);
    expect(await resume()).toMatchObject({ ok: true });
    expect(desk.channel.messages).toHaveLength(2);
  });

  it("as an embed, by the number of its buttons", async () => {
    desk.discord.faults.plan(/^POST .*messages$/u, APPLIED, 2);
    await desk.begin("embed").post(desk.place, briefMessage(), "k");
    desk.discord.world.pass(LATER);
    expect(await resume(briefMessage(), "embed")).toEqual({ ok: true, id: desk.channel.messages[0]?.id });
  });

  it("but an embed without buttons is left open: nothing in it tells whose it is", async () => {
    const bare = briefMessage({ actions: [], footnotes: [] });
    desk.discord.faults.plan(/^POST .*messages$/u, APPLIED, 2);
    await desk.begin("embed").post(desk.place, bare, "k");
    desk.discord.world.pass(LATER);
    expect(await resume(bare, "embed")).toBeNull();
    expect(desk.channel.messages).toHaveLength(1);
  });

  it.each([true, false])(
    "by no nonce where a clock ahead dated it, so that nobody knows how long ago that was (readable: %s)",
    async (history) => {
      desk.channel.history = history;
      since = new Date(Date.parse(desk.now()) + 2 * 3_600_000).toISOString();
      await lose(APPLIED);
      desk.discord.world.pass(LATER);
      expect(await resume()).toEqual(history ? { ok: true, id: desk.channel.messages[0]?.id } : null);
      expect(desk.channel.messages).toHaveLength(1);
    },
  );

  it("by the clock that all share, where its machine's own is behind and would still trust the nonce", async () => {
    await lose(APPLIED);
    const tried = desk.now();
    desk.discord.world.pass(LATER);
    const publisher = desk.begin("components", () => tried);
    const lost = { channel: desk.place, message: briefMessage(), key: "k", since, isLate: false };
    const outcome = await publisher.resume?.({ ...lost, now: desk.now() });
    expect(outcome).toEqual({ ok: true, id: desk.channel.messages[0]?.id });
    expect(desk.channel.messages).toHaveLength(1);
  });

  it("and one deleted meanwhile is not posted again", async () => {
    await lose(APPLIED);
    desk.channel.messages.length = 0;
    expect(await resume()).toMatchObject({ ok: false, failure: { type: "refused", code: "10008" } });
    expect(desk.channel.messages).toHaveLength(0);
  });

  it("later, while Discord is out of order", async () => {
    await lose(APPLIED);
    desk.discord.world.pass(LATER);
    desk.discord.faults.plan(/^GET /u, { type: "status", status: 503 });
    expect(await resume()).toMatchObject({ ok: false, failure: { type: "unreachable" } });
    expect(await resume()).toMatchObject({ ok: true });
    expect(desk.channel.messages).toHaveLength(1);
  });
});

it("never calls a post unsent whose first answer was lost", async () => {
  desk.discord.faults.plan(/messages$/u, APPLIED);
  desk.discord.faults.plan(/messages$/u, { type: "error", status: 403, code: 50_001 });
  const outcome = await desk.begin().post(desk.place, briefMessage(), "k");
  expect(outcome).toMatchObject({ ok: false, failure: { type: "unreachable", sent: true } });
});

describe("a lost post of a forum", () => {
  const threads = () => [...desk.discord.world.channels.values()].filter(({ parent }) => parent !== null);

  beforeEach(() => {
    desk.channel.forum = true;
  });

  it.each([
    ["stands there, soon after", APPLIED, SOON],
    ["does not, soon after", NOT_APPLIED, SOON],
    ["stands there, later", APPLIED, LATER],
    ["does not, later", NOT_APPLIED, LATER],
  ])("is one post: it %s", async (_what, fault, passed) => {
    desk.discord.faults.plan(/threads$/u, fault);
    expect((await desk.begin().post(desk.place, LONG, "k")).ok).toBe(false);
    desk.discord.world.pass(passed);
    const outcome = await resume(LONG);
    const [thread, ...others] = threads();
    expect(others).toEqual([]);
    const ids = thread?.messages.map(({ id }) => `${thread.id}/${id}`).join(" ");
    expect(outcome).toEqual({ ok: true, id: ids });
    expect(thread?.messages.length).toBeGreaterThan(1);
  });

  it("is left open where nothing may be read back", async () => {
    desk.channel.history = false;
    desk.discord.faults.plan(/threads$/u, APPLIED);
    await desk.begin().post(desk.place, briefMessage(), "k");
    desk.discord.world.pass(SOON);
    expect(await resume()).toBeNull();
    expect(threads()).toHaveLength(1);
  });
});

it("finds a lost post in a person's direct messages, where all may be read", async () => {
  const place = {
    platform: "discord",
    workspace: "@800000000000000001",
    channel: "@800000000000000001",
  } as const;
  desk.discord.faults.plan(/^POST .*messages$/u, NOT_APPLIED, 2);
  await desk.begin().post(place, briefMessage(), "k");
  desk.discord.world.pass(LATER);
  const lost = { channel: place, message: briefMessage(), key: "k", since, now: desk.now(), isLate: false };
  expect(await desk.begin().resume?.(lost)).toMatchObject({ ok: true });
});

function otherChannel(): string {
  const [guild] = desk.discord.world.guilds.values();
  return guild?.channels[1] ?? addChannel(desk.discord.world, null).id;
}

function messagesOf(channel: string) {
  return desk.discord.world.channels.get(channel)?.messages ?? [];
}
