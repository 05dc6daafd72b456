import { afterEach, beforeEach, expect, it } from "vitest";
import { connectSlack } from "../../../src/platforms/slack/connect.ts";
import { openPassingStore } from "../../../src/storage/open-store.ts";
import { startSlackStandIn } from "../../stand-ins/slack/server.ts";
import type { SlackStandIn } from "../../stand-ins/slack/server.ts";
import { addWorkspace } from "../../stand-ins/slack/world.ts";
import type { Workspace } from "../../stand-ins/slack/world.ts";
import { briefMessage } from "../messages.ts";
import { accessFor, clock, createMemoryLog } from "./office.ts";

let slack: SlackStandIn;
let workspace: Workspace;

beforeEach(async () => {
  slack = await startSlackStandIn();
  workspace = addWorkspace(slack.world, "T1");
  workspace.scopes.push("channels:history");
});

afterEach(() => slack.close());

it("a lost post is found while the clock that dates it is still two hours ahead of Slack's", async () => {
  const ahead = { now: () => new Date(Date.parse(clock.now()) + 7_200_000).toISOString() };
  const { publisher } = connectSlack({
    access: accessFor("socket", slack),
    installations: (await openPassingStore(clock)).installations,
    encryptionKey: null,
    clock: ahead,
    log: createMemoryLog(),
    readsHistory: true,
    pace: { channel: 0, workspace: 0, patience: 500, queue: 500, lead: 0 },
  });
  const channel = { platform: "slack", workspace: "T1", channel: "C1" } as const;
  const message = briefMessage();
  slack.faults.plan("chat.postMessage", { type: "reset", applied: true });
  expect(await publisher.post(channel, message, "key-1")).toMatchObject({ ok: false });
  const lost = { channel, message, key: "key-1", since: ahead.now(), now: ahead.now(), isLate: false };
  expect(await publisher.resume?.(lost)).toMatchObject({ ok: true });
  expect(workspace.channels.get("C1")?.messages).toHaveLength(1);
});
