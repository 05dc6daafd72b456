import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ChannelRef } from "../../../src/domain/channel.ts";
import { connectSlack } from "../../../src/platforms/slack/connect.ts";
import type { Pace } from "../../../src/platforms/slack/pacing.ts";
import type { Clock } from "../../../src/ports/clock.ts";
import type { Publisher, PublishOutcome } from "../../../src/ports/publisher.ts";
import { openPassingStore } from "../../../src/storage/open-store.ts";
import type { Fault } from "../../stand-ins/slack/faults.ts";
import { startSlackStandIn } from "../../stand-ins/slack/server.ts";
import type { SlackStandIn } from "../../stand-ins/slack/server.ts";
import { addWorkspace } from "../../stand-ins/slack/world.ts";
import type { SlackMessage, Workspace } from "../../stand-ins/slack/world.ts";
import { briefMessage, bullet } from "../messages.ts";
import { accessFor, clock, createMemoryLog } from "./office.ts";

const at = (channel: string, workspace = "T1"): ChannelRef => ({ platform: "slack", workspace, channel });
const PACE = { channel: 0, workspace: 0, patience: 500, queue: 500, lead: 0 };

let slack: SlackStandIn;
let workspace: Workspace;

beforeEach(async () => {
  slack = await startSlackStandIn();
  workspace = addWorkspace(slack.world, "T1");
});

afterEach(async () => {
  expect(slack.complaints).toEqual([]);
  await slack.close();
});

async function open(
  options: { readonly readsHistory?: boolean; readonly clock?: Clock; readonly pace?: Pace } = {},
): Promise<Publisher> {
  const store = await openPassingStore(clock);
  return connectSlack({
    access: accessFor("socket", slack),
    installations: store.installations,
    encryptionKey: null,
    clock,
    log: createMemoryLog(),
    pace: PACE,
    ...options,
  }).publisher;
}

const messagesIn = (channel: string): readonly SlackMessage[] =>
  workspace.channels.get(channel)?.messages ?? [];

const posts = (): number => slack.calls.filter((call) => call.method === "chat.postMessage").length;

function failureOf(outcome: PublishOutcome): Extract<PublishOutcome, { ok: false }>["failure"] {
  if (outcome.ok) throw new Error("it was posted");
  return outcome.failure;
}

describe("a post", () => {
  it("stands in its channel under the id that is told", async () => {
    const publisher = await open();
    const outcome = await publisher.post(at("C1"), briefMessage(), "key-1");
    expect(outcome).toEqual({ ok: true, id: messagesIn("C1")[0]?.ts });
  });

  it("carries its key, unfurls nothing and has its plain text not parsed", async () => {
    const publisher = await open();
    await publisher.post(at("C1"), briefMessage(), "key-1");
    const call = slack.calls.find((each) => each.method === "chat.postMessage");
    expect(call?.args).toMatchObject({
      unfurl_links: false,
      unfurl_media: false,
      mrkdwn: false,
      parse: "none",
      metadata: { event_type: "marktbrief_message", event_payload: { key: "key-1" } },
    });
  });

  it("is one message, however often the same key is posted", async () => {
    const publisher = await open();
    const first = await publisher.post(at("C1"), briefMessage(), "key-1");
    const outcomes = await Promise.all([
      publisher.post(at("C1"), briefMessage(), "key-1"),
      publisher.post(at("C1"), briefMessage(), "key-1"),
      publisher.post(at("C2"), briefMessage(), "key-1"),
    ]);
    expect(outcomes.slice(0, 2)).toEqual([first, first]);
    expect([messagesIn("C1").length, messagesIn("C2").length]).toEqual([1, 1]);
  });

  it("goes into a thread where it is long, each part with a key of its own", async () => {
    const publisher = await open();
    const lines = Array.from({ length: 90 }, (_, index) =>
      bullet(`Punkt ${index} `, "1", " und mehr".repeat(9), 1),
    );
    await publisher.post(at("C1"), briefMessage({ sections: [{ heading: null, lines }] }), "long");
    const [root, ...replies] = messagesIn("C1");
    expect(replies.length).toBeGreaterThan(1);
    expect(new Set(replies.map((reply) => reply.thread_ts))).toEqual(new Set([root?.ts]));
    expect(replies[0]?.metadata).toMatchObject({ event_payload: { key: "long#2" } });
  });

  it("takes up a long message where it broke off", async () => {
    const publisher = await open();
    const lines = Array.from({ length: 90 }, (_, index) =>
      bullet(`Punkt ${index} `, "1", " und mehr".repeat(9), 1),
    );
    const message = briefMessage({ sections: [{ heading: null, lines }] });
    await publisher.post(at("C2"), message, "whole");
    slack.faults.plan("chat.postMessage", { type: "slow", ms: 1 });
    slack.faults.plan("chat.postMessage", { type: "status", status: 503 });
    expect((await publisher.post(at("C1"), message, "long")).ok).toBe(false);
    expect((await publisher.post(at("C1"), message, "long")).ok).toBe(true);
    expect(messagesIn("C1").map((each) => each.text)).toEqual(messagesIn("C2").map((each) => each.text));
  });
});

describe("a turn to post", () => {
  const pace = { channel: 1000, workspace: 0, patience: 1500, queue: 1500, lead: 0 };
  const { signal } = new AbortController();

  it("is waited for once: the post that has it goes out at once", async () => {
    const publisher = await open({ pace });
    const begun = performance.now();
    await publisher.post(at("C1"), briefMessage(), "key-1");
    const given = await publisher.turn?.(at("C1"), signal);
    const turned = performance.now();
    expect(turned - begun).toBeGreaterThan(990);
    await publisher.post(at("C1"), briefMessage(), "key-2", given?.ok === true ? given.turn : null);
    expect(performance.now() - turned).toBeLessThan(990);
    expect(messagesIn("C1")).toHaveLength(2);
  });

  it("is refused where it is too far off, with the seconds until it makes sense to ask again", async () => {
    const publisher = await open({ pace: { ...pace, channel: 20_000 } });
    await publisher.post(at("C1"), briefMessage(), "key-1");
    expect(await publisher.turn?.(at("C1"), signal)).toMatchObject({
      ok: false,
      failure: { type: "refused", code: "ratelimited", retryAfter: expect.closeTo(20, 0) as number },
    });
  });
});

describe("a failure is told and never repeated by itself", () => {
  const faults: readonly (readonly [string, Fault, object])[] = [
    [
      "429 with a time",
      { type: "status", status: 429, retryAfter: "7" },
      { type: "refused", code: "ratelimited", retryAfter: 7 },
    ],
    [
      "429 without",
      { type: "status", status: 429, retryAfter: null },
      { type: "refused", code: "ratelimited", retryAfter: 10 },
    ],
    [
      "429 with nonsense",
      { type: "status", status: 429, retryAfter: "soon" },
      { type: "refused", retryAfter: 10 },
    ],
    ["ratelimited in the body", { type: "error", error: "ratelimited" }, { type: "refused", retryAfter: 10 }],
    ["500", { type: "status", status: 500 }, { type: "unreachable", sent: true }],
    [
      "500 after it was applied",
      { type: "status", status: 500, applied: true },
      { type: "unreachable", sent: true },
    ],
    ["internal_error", { type: "error", error: "internal_error" }, { type: "unreachable", sent: true }],
    ["403", { type: "status", status: 403 }, { type: "refused", code: "http_403", retryAfter: null }],
    ["reset before it was applied", { type: "reset", applied: false }, { type: "unreachable", sent: true }],
    ["reset after", { type: "reset", applied: true }, { type: "unreachable", sent: true }],
    ["closed before", { type: "fin", applied: false }, { type: "unreachable", sent: true }],
    ["closed after", { type: "fin", applied: true }, { type: "unreachable", sent: true }],
    ["cut off", { type: "truncated", applied: true }, { type: "unreachable", sent: true }],
    [
      "archived",
      { type: "error", error: "is_archived" },
      { type: "refused", code: "is_archived", retryAfter: null },
    ],
    ["our own fault", { type: "error", error: "invalid_blocks" }, { type: "broken" }],
    [
      "an error we do not know",
      { type: "error", error: "brand_new_error" },
      { type: "refused", code: "brand_new_error" },
    ],
  ];

  it.each(faults)("%s", async (_name, fault, expected) => {
    const publisher = await open();
    slack.faults.plan("chat.postMessage", fault);
    const failure = failureOf(await publisher.post(at("C1"), briefMessage(), "key"));
    expect(failure).toMatchObject(expected);
    expect(posts()).toBe(1);
    expect(messagesIn("C1")).toHaveLength("applied" in fault && fault.applied ? 1 : 0);
    expect(failure.message).toMatch(/^slack: .{20,}/u);
    expect(failure.wording?.de).toMatch(/.{20,}/u);
    expect(failure.wording?.de).not.toBe(failure.wording?.en);
  });

  it("an unreachable Slack is known not to have got it", async () => {
    const publisher = await open();
    const { apiUrl } = slack;
    await slack.close();
    const failure = failureOf(await publisher.post(at("C1"), briefMessage(), "key"));
    expect(failure).toMatchObject({ type: "unreachable", sent: false });
    slack = await startSlackStandIn(Number(new URL(apiUrl).port));
  });

  it("a workspace that has not installed it", async () => {
    const publisher = await open();
    await publisher.post(at("C1"), briefMessage(), "key");
    const failure = failureOf(await publisher.post(at("C1", "T2"), briefMessage(), "key"));
    expect(failure).toMatchObject({ type: "refused", code: "not_installed" });
  });

  it("a channel it is not in, with what to do", async () => {
    const publisher = await open();
    const channel = workspace.channels.get("C1");
    if (channel) channel.member = false;
    const failure = failureOf(await publisher.post(at("C1"), briefMessage(), "key"));
    expect(failure.message).toBe("slack: Marktbrief is not in channel C1; invite it with /invite");
    expect(failure.wording?.de).toBe("Marktbrief ist nicht in Kanal C1; mit /invite einladen");
  });
});

describe("a post whose answer was lost", () => {
  it.each<readonly [string, Fault, number]>([
    ["arrived", { type: "reset", applied: true }, 1],
    ["arrived, the answer cut off", { type: "truncated", applied: true }, 1],
    ["did not arrive", { type: "reset", applied: false }, 2],
  ])("is looked for before it is posted again: it %s", async (_name, fault, attempts) => {
    workspace.scopes.push("channels:history");
    const publisher = await open({ readsHistory: true });
    slack.faults.plan("chat.postMessage", fault);
    expect((await publisher.post(at("C1"), briefMessage(), "key")).ok).toBe(false);
    const again = await publisher.post(at("C1"), briefMessage(), "key");
    expect(again).toEqual({ ok: true, id: messagesIn("C1")[0]?.ts });
    expect(messagesIn("C1")).toHaveLength(1);
    expect(posts()).toBe(attempts);
    expect(slack.calls.filter((call) => call.method === "conversations.history")).toHaveLength(1);
  });

  it("is not posted again where the channel cannot be read after all", async () => {
    const publisher = await open({ readsHistory: true });
    slack.faults.plan("chat.postMessage", { type: "reset", applied: true });
    await publisher.post(at("C1"), briefMessage(), "key");
    const failure = failureOf(await publisher.post(at("C1"), briefMessage(), "key"));
    expect(failure).toMatchObject({ type: "refused", code: "missing_scope" });
    expect(messagesIn("C1")).toHaveLength(1);
  });
});

it("never lets one channel's 429 hold up another", async () => {
  const publisher = await open();
  slack.faults.plan("chat.postMessage", { type: "status", status: 429, retryAfter: "5" }, { channel: "C1" });
  const limited = publisher.post(at("C1"), briefMessage(), "one");
  const start = performance.now();
  const others = await Promise.all(
    Array.from({ length: 20 }, (_, index) => publisher.post(at("C2"), briefMessage(), `two-${index}`)),
  );
  expect(others.every((outcome) => outcome.ok)).toBe(true);
  expect(performance.now() - start).toBeLessThan(5_000);
  expect(failureOf(await limited)).toMatchObject({ retryAfter: 5 });
  const soon = failureOf(await publisher.post(at("C1"), briefMessage(), "three"));
  expect(soon).toMatchObject({ type: "refused", code: "ratelimited" });
});

describe("a correction", () => {
  const corrected = briefMessage({ title: "AMZN, korrigiert" });

  it("takes the place of the message, keeps its key and has its plain text not parsed", async () => {
    const publisher = await open();
    const posted = await publisher.post(at("C1"), briefMessage(), "key-1");
    expect(await publisher.edit?.(at("C1"), posted.ok ? posted.id : "", corrected)).toEqual(posted);
    expect(messagesIn("C1")).toHaveLength(1);
    expect(messagesIn("C1")[0]?.metadata).toMatchObject({ event_payload: { key: "key-1" } });
    const call = slack.calls.find(({ method }) => method === "chat.update");
    expect(call?.args).toMatchObject({ parse: "none", link_names: false });
  });

  it.each<readonly [string, Fault | null, object]>([
    ["the message is gone", null, { type: "refused", code: "message_not_found" }],
    [
      "Slack says 429",
      { type: "status", status: 429, retryAfter: "7" },
      { type: "refused", code: "ratelimited", retryAfter: 7 },
    ],
    ["Slack says 503", { type: "status", status: 503 }, { type: "unreachable", sent: true }],
  ])("tells that %s", async (_name, fault, failure) => {
    const publisher = await open();
    const posted = await publisher.post(at("C1"), briefMessage(), "key-1");
    if (fault !== null) slack.faults.plan("chat.update", fault);
    const id = fault === null || !posted.ok ? "1.1" : posted.id;
    const outcome = await publisher.edit?.(at("C1"), id, corrected);
    expect(outcome).toMatchObject({ ok: false, failure });
    expect(JSON.stringify(messagesIn("C1"))).not.toContain("korrigiert");
  });

  it("is refused where Marktbrief is not installed", async () => {
    const publisher = await open();
    await publisher.post(at("C1"), briefMessage(), "key-1");
    const outcome = await publisher.edit?.(at("C1", "T9"), "1.1", corrected);
    expect(outcome).toMatchObject({ ok: false, failure: { type: "refused" } });
  });
});

it("a lost post is found though it was made under a clock two hours ahead", async () => {
  workspace.scopes.push("channels:history");
  const publisher = await open({ readsHistory: true, clock: { now: () => "2026-01-30T10:10:00.000Z" } });
  slack.faults.plan("chat.postMessage", { type: "reset", applied: true });
  expect(failureOf(await publisher.post(at("C1"), briefMessage(), "key-1"))).toMatchObject({ sent: true });
  const lost = {
    channel: at("C1"),
    message: briefMessage(),
    key: "key-1",
    since: clock.now(),
    now: clock.now(),
    isLate: false,
  };
  expect(await publisher.resume?.(lost)).toEqual({ ok: true, id: messagesIn("C1")[0]?.ts });
  expect(posts()).toBe(1);
});
