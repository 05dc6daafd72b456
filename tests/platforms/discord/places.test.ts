import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ChannelRef } from "../../../src/domain/channel.ts";
import { bodyFaults } from "../../stand-ins/discord/validate.ts";
import { addChannel } from "../../stand-ins/discord/world.ts";
import type { Channel, Json } from "../../stand-ins/discord/world.ts";
import { briefMessage } from "../messages.ts";
import { LONG, openDesk } from "./desk.ts";
import type { Desk } from "./desk.ts";

let desk: Desk;
let thread: Channel;
let inThread: ChannelRef;

beforeEach(async () => {
  desk = await openDesk();
  thread = addChannel(desk.discord.world, desk.place.workspace, desk.channel.id);
  inThread = { ...desk.place, channel: thread.id };
});

afterEach(async () => {
  expect(desk.discord.complaints).toEqual([]);
  await desk.discord.close();
});

describe("a thread", () => {
  it("takes a long brief, and leaves the channel it belongs to alone", async () => {
    expect((await desk.begin().post(inThread, LONG, "k")).ok).toBe(true);
    expect(thread.messages.length).toBeGreaterThan(1);
    expect(desk.channel.messages).toEqual([]);
  });

  it("is opened by a brief when nobody wrote there for long", async () => {
    thread.archived = true;
    expect((await desk.begin().post(inThread, briefMessage(), "k")).ok).toBe(true);
    expect(thread.archived).toBe(false);
  });

  it.each([
    ["closed by a moderator", { archived: true, locked: true }, "50083"],
    ["locked, though still open", { archived: false, locked: true }, "160005"],
  ])("is left alone until something changes: %s", async (_what, state, code) => {
    Object.assign(thread, state);
    const publisher = desk.begin();
    const outcome = await publisher.post(inThread, briefMessage(), "k");
    expect(outcome).toMatchObject({ ok: false, failure: { type: "refused", code, retryAfter: null } });
    expect(!outcome.ok && outcome.failure.wording?.de).toMatch(/Thread .+ geschlossen; .+\/settings/u);
    await publisher.post(inThread, briefMessage(), "l");
    expect(desk.discord.requests).toHaveLength(1);
  });

  it("that was deleted is told so", async () => {
    desk.discord.world.channels.delete(thread.id);
    const outcome = await desk.begin().post(inThread, briefMessage(), "k");
    expect(outcome).toMatchObject({ ok: false, failure: { type: "refused", code: "10003" } });
  });
});

describe("a forum", () => {
  beforeEach(() => {
    desk.channel.forum = true;
  });

  const opened = (): readonly Json[] =>
    desk.discord.requests.flatMap(({ path, body }) => (path.endsWith("/threads") ? [body as Json] : []));

  it.each([
    ["is named by the brief", "AMZN · Amazon · 30. Januar 2026", "AMZN · Amazon · 30. Januar 2026"],
    ["has a name, whatever the title", " \n ", "Marktbrief"],
    ["has a name of at most a hundred characters", `${"a".repeat(99)}😀 und mehr`, "a".repeat(99)],
  ])("gets a post for each brief: it %s", async (_what, title, name) => {
    expect((await desk.begin().post(desk.place, briefMessage({ title }), "k")).ok).toBe(true);
    expect(opened().map((body) => body["name"])).toEqual([name]);
    expect(opened().flatMap((body) => bodyFaults("forum", body))).toEqual([]);
  });

  it("gets a second post for a second brief", async () => {
    const publisher = desk.begin();
    const [first, second] = [
      await publisher.post(desk.place, briefMessage(), "k"),
      await publisher.post(desk.place, briefMessage(), "l"),
    ];
    expect(first.ok && second.ok && first.id !== second.id).toBe(true);
  });

  it("that may not be seen is left alone", async () => {
    desk.channel.open = false;
    const publisher = desk.begin();
    for (const key of ["k", "l"])
      expect((await publisher.post(desk.place, briefMessage(), key)).ok).toBe(false);
    expect(desk.discord.requests).toHaveLength(1);
  });
});
