import { describe, expect, it } from "vitest";
import { callFaults, hasSpec, manifestFaults, messageFaults } from "../../stand-ins/slack/validate.ts";
import type { Json } from "../../stand-ins/slack/world.ts";

const text = (words: string): Json => ({ type: "plain_text", text: words, emoji: false });
const section = (words: string): Json => ({
  type: "rich_text",
  elements: [{ type: "rich_text_section", elements: [{ type: "text", text: words }] }],
});
const button = (id: string): Json => ({ type: "button", action_id: id, text: text("Go") });

describe("the stand-in complains of", () => {
  it.each<readonly [string, Json, RegExp]>([
    ["too many blocks", { text: "t", blocks: Array.from({ length: 51 }, () => section("a")) }, /51 blocks/u],
    ["too much in all blocks", { text: "t", blocks: [section("a".repeat(13_300))] }, /msg_blocks_too_long/u],
    ["a text that is too long", { text: "a".repeat(4001) }, /4001 characters/u],
    ["blocks without words for notifications", { blocks: [section("a")] }, /without a text/u],
    ["an active mention", { text: "hello <!channel>" }, /active mention/u],
    [
      "two buttons of one id",
      { text: "t", blocks: [{ type: "actions", elements: [button("a"), button("a")] }] },
      /action_id is not unique/u,
    ],
  ])("%s", (_name, message, complaint) => {
    expect(messageFaults(message).join()).toMatch(complaint);
  });

  it.skipIf(!hasSpec).each<readonly [string, Json, RegExp]>([
    [
      "a header that is too long",
      { text: "t", blocks: [{ type: "header", text: text("a".repeat(151)) }] },
      /header/u,
    ],
    ["a block there is none of", { text: "t", blocks: [{ type: "marquee" }] }, /no such block/u],
    ["a property there is none of", { text: "t", blocks: [{ ...section("a"), color: "red" }] }, /rich_text/u],
    [
      "eleven contexts",
      { text: "t", blocks: [{ type: "context", elements: Array.from({ length: 11 }, () => text("a")) }] },
      /context/u,
    ],
    ["metadata of another shape", { text: "t", metadata: { key: 1 } }, /MessageMetadata/u],
  ])("%s, by Slack's own description", (_name, message, complaint) => {
    expect(messageFaults(message).join()).toMatch(complaint);
  });

  it.skipIf(!hasSpec)("an argument that the method does not have, or lacks", () => {
    expect(callFaults("chat.postMessage", { channel: "C1", text: "t", blink: true })).toEqual([
      "chat.postMessage: unknown argument blink",
    ]);
    expect(callFaults("users.info", {})).toEqual(["users.info: missing argument user"]);
  });

  it.skipIf(!hasSpec)("a manifest that is none", () => {
    expect(manifestFaults({ display_information: {}, blink: true })?.length).toBeGreaterThan(0);
  });

  it("nothing where nothing is wrong", () => {
    expect(messageFaults({ text: "t", blocks: [section("a"), { type: "divider" }] })).toEqual([]);
  });
});
