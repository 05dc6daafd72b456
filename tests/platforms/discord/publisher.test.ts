import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ChannelRef } from "../../../src/domain/channel.ts";
import { Secret } from "../../../src/domain/secret.ts";
import { connectDiscord } from "../../../src/platforms/discord/connect.ts";
import { createInvalidCount } from "../../../src/platforms/discord/guard.ts";
import type { Publisher, PublishOutcome } from "../../../src/ports/publisher.ts";
import type { Fault } from "../../stand-ins/discord/faults.ts";
import { startDiscordStandIn } from "../../stand-ins/discord/server.ts";
import type { DiscordStandIn } from "../../stand-ins/discord/server.ts";
import { addGuild, guildId } from "../../stand-ins/discord/world.ts";
import { briefMessage } from "../messages.ts";
import { LONG } from "./desk.ts";
import { shownPost } from "./reader.ts";

let discord: DiscordStandIn;
let publisher: Publisher;
let places: readonly ChannelRef[];

beforeEach(async () => {
  discord = await startDiscordStandIn();
  publisher = open();
  const { id: workspace, channels } = addGuild(discord.world, guildId(0));
  places = channels.map((channel) => ({ platform: "discord", workspace, channel }));
});

afterEach(async () => {
  expect(discord.complaints).toEqual([]);
  await discord.close();
});

function open(): Publisher {
  const { apiUrl, world } = discord;
  const clock = { now: () => new Date(world.now()).toISOString() };
  return connectDiscord({ token: new Secret(world.token), apiUrl, clock, timeout: 1000 }).publisher;
}

const at = (index: number): ChannelRef =>
  places[index] ?? { platform: "discord", workspace: "0", channel: "0" };
const messagesIn = (index: number) => discord.world.channels.get(at(index).channel)?.messages ?? [];
const posts = (): number => discord.requests.filter(({ path }) => path.endsWith("/messages")).length;

function failureOf(outcome: PublishOutcome) {
  if (outcome.ok) throw new Error("it was posted");
  return outcome.failure;
}

describe("a turn to post", () => {
  it("is none where whoever waits for it is to stop", async () => {
    const stop = new AbortController();
    const turns = Array.from({ length: 20 }, async () => publisher.turn?.(at(0), stop.signal));
    await turns[0];
    stop.abort();
    const [first, ...others] = await Promise.all(turns);
    expect(first).toMatchObject({ ok: true });
    for (const other of others) {
      expect(other).toMatchObject({ ok: false, failure: { type: "refused", code: "ratelimited" } });
    }
  });
});

describe("a post whose answer was lost", () => {
  it.each<readonly [string, Fault]>([
    ["reset before it was applied", { type: "reset", applied: false }],
    ["reset after", { type: "reset", applied: true }],
    ["closed before", { type: "fin", applied: false }],
    ["closed after", { type: "fin", applied: true }],
    ["cut off", { type: "truncated", applied: true }],
    ["500 before", { type: "status", status: 500 }],
    ["500 after", { type: "status", status: 500, applied: true }],
    ["never answered", { type: "silence", applied: true }],
  ])("is one message all the same: %s", async (_name, fault) => {
    discord.faults.plan(/messages$/u, fault);
    expect(await publisher.post(at(0), briefMessage(), "k")).toEqual({ ok: true, id: messagesIn(0)[0]?.id });
    expect(messagesIn(0)).toHaveLength(1);
  });

  it("is one message though another process posts it again", async () => {
    discord.faults.plan(/messages$/u, { type: "reset", applied: true }, 2);
    expect(failureOf(await publisher.post(at(0), briefMessage(), "k"))).toMatchObject({
      type: "unreachable",
      sent: true,
    });
    expect((await open().post(at(0), briefMessage(), "k")).ok).toBe(true);
    expect(messagesIn(0)).toHaveLength(1);
  });
});

describe("a failure is told", () => {
  it.each<readonly [string, Fault, object]>([
    [
      "429 for long",
      { type: "status", status: 429, retryAfter: "60" },
      { type: "refused", code: "ratelimited" },
    ],
    [
      "429 for the whole bot",
      { type: "status", status: 429, retryAfter: "60", global: true },
      { type: "refused", code: "ratelimited" },
    ],
    [
      "missing access",
      { type: "error", status: 403, code: 50_001 },
      { type: "refused", code: "50001", retryAfter: null },
    ],
    ["missing permissions", { type: "error", status: 403, code: 50_013 }, { type: "refused", code: "50013" }],
    ["an unknown channel", { type: "error", status: 404, code: 10_003 }, { type: "refused", code: "10003" }],
    [
      "a token that is no more",
      { type: "error", status: 401, code: 0 },
      { type: "refused", code: "unauthorized" },
    ],
    ["our own fault", { type: "error", status: 400, code: 50_035 }, { type: "broken" }],
    [
      "an error we do not know",
      { type: "error", status: 400, code: 999_999 },
      { type: "refused", code: "999999" },
    ],
  ])("%s", async (_name, fault, expected) => {
    discord.faults.plan(/messages$/u, fault);
    const failure = failureOf(await publisher.post(at(0), briefMessage(), "k"));
    expect(failure).toMatchObject(expected);
    expect(posts()).toBe(1);
    expect(failure.message).toMatch(/^discord: .{20,}; .{5,}/u);
    expect(failure.wording?.de).not.toBe(failure.wording?.en);
  });

  it("a Discord out of reach is known not to have got it", async () => {
    const { apiUrl } = discord;
    await discord.close();
    expect(failureOf(await publisher.post(at(0), briefMessage(), "k"))).toMatchObject({
      type: "unreachable",
      sent: false,
    });
    discord = await startDiscordStandIn({ port: Number(new URL(apiUrl).port) });
  });
});

describe("rate limits", () => {
  it("waits for a short 429, and does not ask again at once where none says how long", async () => {
    discord.faults.plan(/messages$/u, { type: "status", status: 429, retryAfter: "0.3" });
    expect((await publisher.post(at(0), briefMessage(), "a")).ok).toBe(true);
    expect(posts()).toBe(2);
    discord.faults.plan(/messages$/u, { type: "status", status: 429, retryAfter: null }, Infinity);
    void publisher.post(at(1), briefMessage(), "b");
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(posts()).toBeLessThanOrEqual(3);
    discord.faults.clear();
  });

  it("never lets one channel's 429 hold up another", async () => {
    discord.faults.plan(new RegExp(`${at(0).channel}/messages$`, "u"), {
      type: "status",
      status: 429,
      retryAfter: "3",
    });
    const limited = publisher.post(at(0), briefMessage(), "a");
    const start = performance.now();
    expect((await publisher.post(at(1), briefMessage(), "b")).ok).toBe(true);
    expect(performance.now() - start).toBeLessThan(3_000);
    expect((await limited).ok).toBe(true);
  });

  it("falls silent long before Discord bans the address, and speaks again later", () => {
    const invalid = createInvalidCount(3);
    for (let count = 0; count < 2; count += 1) invalid.add();
    expect(invalid.silence()).toBeNull();
    invalid.add();
    expect(invalid.silence()).toBeGreaterThan(590);
  });
});

it("takes up a long message where it broke off", async () => {
  await publisher.post(at(1), LONG, "whole");
  expect(messagesIn(1).length).toBeGreaterThan(1);
  discord.faults.plan(/messages$/u, { type: "slow", ms: 1 });
  discord.faults.plan(/messages$/u, { type: "error", status: 400, code: 999_999 });
  expect((await publisher.post(at(0), LONG, "long")).ok).toBe(false);
  expect((await publisher.post(at(0), LONG, "long")).ok).toBe(true);
  expect(messagesIn(0).map((message) => shownPost(message))).toEqual(
    messagesIn(1).map((message) => shownPost(message)),
  );
});

it("begins a post in a forum, with the rest of a long message in its thread", async () => {
  const forum = discord.world.channels.get(at(0).channel);
  if (forum) forum.forum = true;
  const outcome = await publisher.post(at(0), LONG, "k");
  expect(outcome).toMatchObject({ ok: true });
  const thread = discord.world.channels.get(outcome.ok ? (outcome.id.split("/")[0] ?? "") : "");
  expect(thread?.messages.length).toBeGreaterThan(1);
  expect(await publisher.post(at(0), LONG, "k")).toEqual(outcome);
  expect(discord.requests.filter(({ path }) => path.endsWith("/threads"))).toHaveLength(1);
});
