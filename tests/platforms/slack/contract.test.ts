import { connectSlack } from "../../../src/platforms/slack/connect.ts";
import type { ChannelRef } from "../../../src/domain/channel.ts";
import { openPassingStore } from "../../../src/storage/open-store.ts";
import { publisherContract } from "../../contracts/publisher-contract.ts";
import type { ShownPost } from "../../contracts/publisher-contract.ts";
import { startSlackStandIn } from "../../stand-ins/slack/server.ts";
import { addWorkspace } from "../../stand-ins/slack/world.ts";
import type { Json, SlackMessage } from "../../stand-ins/slack/world.ts";
import { accessFor, clock, createMemoryLog } from "./office.ts";

const at = (channel: string): ChannelRef => ({ platform: "slack", workspace: "T1", channel });

publisherContract("Slack", async () => {
  const slack = await startSlackStandIn();
  const workspace = addWorkspace(slack.world, "T1");
  workspace.scopes.push("channels:history");
  const store = await openPassingStore(clock);
  const { publisher } = connectSlack({
    access: accessFor("socket", slack),
    installations: store.installations,
    encryptionKey: null,
    clock,
    log: createMemoryLog(),
    readsHistory: true,
    pace: { channel: 0, workspace: 0, patience: 1000, queue: 1000, lead: 0 },
  });
  return {
    publisher,
    channel: at("C1"),
    elsewhere: at("C2"),
    shown: async ({ channel }) => (workspace.channels.get(channel)?.messages ?? []).map(shownPost),
    refuse: ({ channel }) => {
      Object.assign(workspace.channels.get(channel) ?? {}, { archived: true });
    },
    now: () => clock.now(),
    cutOff: () => slack.close(),
    close: async () => {
      await slack.close();
      await store.close();
    },
    hasButtons: true,
  };
});

/** A message as Slack lays it out: plain and rich text are literal, and only elements are links or mentions. */
function shownPost({ blocks, text }: SlackMessage): ShownPost {
  const elements = elementsOf(blocks);
  const ofType = (...types: readonly string[]): readonly Json[] =>
    elements.filter((element) => types.includes(String(element["type"])));
  return {
    text: blocks.map(wordsOf).join("\n"),
    links: ofType("link").map((element) => String(element["url"])),
    buttons: ofType("button").map((element) => wordsOf(element["text"]).trim()),
    alarms: [
      ...ofType("user", "usergroup", "broadcast", "channel", "mrkdwn").map((element) =>
        JSON.stringify(element),
      ),
      ...(text.match(/<[!@#][^>]*>/gu) ?? []),
    ],
  };
}

function elementsOf(value: unknown): readonly Json[] {
  if (Array.isArray(value)) return value.flatMap(elementsOf);
  if (typeof value !== "object" || value === null) return [];
  return [value as Json, ...Object.values(value).flatMap(elementsOf)];
}

/** What is read, in order; lists and paragraphs start a new line. */
function wordsOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordsOf).join("");
  if (typeof value !== "object" || value === null) return "";
  const { type, text, elements } = value as Json;
  const own = typeof text === "string" ? text : wordsOf(text);
  const isBlock = /^(?:rich_text_|header|context|actions|plain_text|button)/u.test(String(type));
  return own + wordsOf(elements) + (isBlock ? "\n" : "");
}
