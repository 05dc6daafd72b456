import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ChannelRef } from "../../../src/domain/channel.ts";
import { connectSlack } from "../../../src/platforms/slack/connect.ts";
import type { Publisher } from "../../../src/ports/publisher.ts";
import { openPassingStore } from "../../../src/storage/open-store.ts";
import { startSlackStandIn } from "../../stand-ins/slack/server.ts";
import type { SlackStandIn } from "../../stand-ins/slack/server.ts";
import { addWorkspace } from "../../stand-ins/slack/world.ts";
import type { Workspace } from "../../stand-ins/slack/world.ts";
import { briefMessage, bullet } from "../messages.ts";
import { accessFor, clock, createMemoryLog } from "./office.ts";

const LINES = Array.from({ length: 90 }, (_, index) =>
  bullet(`Punkt ${index} `, "1", " und mehr".repeat(9), 1),
);
const LONG = briefMessage({ sections: [{ heading: null, lines: LINES }] });
const at = (channel: string): ChannelRef => ({ platform: "slack", workspace: "T1", channel });

let slack: SlackStandIn;
let workspace: Workspace;
let whole: readonly string[];

beforeEach(async () => {
  slack = await startSlackStandIn();
  workspace = addWorkspace(slack.world, "T1");
  await (await begin()).post(at("C2"), LONG, "whole");
  whole = textsIn("C2");
});

afterEach(async () => {
  expect(slack.complaints).toEqual([]);
  await slack.close();
});

/** A process of its own: it remembers nothing of what others posted. */
async function begin(readsHistory = false): Promise<Publisher> {
  const { installations } = await openPassingStore(clock);
  return connectSlack({
    access: accessFor("socket", slack),
    installations,
    encryptionKey: null,
    clock,
    log: createMemoryLog(),
    readsHistory,
    pace: { channel: 0, workspace: 0, patience: 500, queue: 500, lead: 0 },
  }).publisher;
}

const textsIn = (channel: string): readonly string[] =>
  workspace.channels.get(channel)?.messages.map(({ text }) => text) ?? [];

const resume = (publisher: Publisher) =>
  publisher.resume?.({
    ...{ channel: at("C1"), message: LONG, key: "long", isLate: false },
    ...{ since: clock.now(), now: clock.now() },
  });

describe("a long message that is slowed down in its middle", () => {
  const slowDown = async (publisher: Publisher): Promise<void> => {
    slack.faults.plan("chat.postMessage", { type: "slow", ms: 1 });
    slack.faults.plan("chat.postMessage", { type: "status", status: 429, retryAfter: "0" });
    const outcome = await publisher.post(at("C1"), LONG, "long");
    expect(outcome).toMatchObject({ ok: false, failure: { type: "unreachable", sent: true } });
    expect(textsIn("C1")).toEqual(whole.slice(0, 1));
  };

  it("is taken up by another process that may read the channel", async () => {
    workspace.scopes.push("channels:history");
    await slowDown(await begin(true));
    expect(await resume(await begin(true))).toMatchObject({ ok: true });
    expect(textsIn("C1")).toEqual(whole);
  });

  it("is taken up by the process that began it alone, where none may", async () => {
    const publisher = await begin();
    await slowDown(publisher);
    expect(await resume(await begin())).toBeNull();
    expect(textsIn("C1")).toEqual(whole.slice(0, 1));
    expect(await resume(publisher)).toMatchObject({ ok: true });
    expect(textsIn("C1")).toEqual(whole);
  });
});

it("a long message whose part may stand there is left as it is where nobody may look", async () => {
  const publisher = await begin();
  slack.faults.plan("chat.postMessage", { type: "slow", ms: 1 });
  slack.faults.plan("chat.postMessage", { type: "reset", applied: true });
  expect(await publisher.post(at("C1"), LONG, "long")).toMatchObject({ ok: false });
  expect(await resume(publisher)).toBeNull();
  expect(textsIn("C1")).toEqual(whole.slice(0, 2));
});
