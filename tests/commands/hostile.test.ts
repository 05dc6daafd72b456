import { beforeAll, describe, expect, it } from "vitest";
import { SAP_DE } from "./articles.ts";
import type { World } from "./world.ts";
import { ADMIN, openWorld, say } from "./world.ts";

/** Every command, and every setting with something behind it. */
const COMMANDS = [
  "brief",
  "watch",
  "watch add",
  "watch remove",
  "sources",
  "why",
  "ask",
  "help",
  "settings",
  ...[
    ..."language zone editors reports times days exchange late quiet".split(" "),
    ..."sources keywords pause call corrections".split(" "),
  ].map((name) => `settings ${name}`),
];

const HOSTILE: readonly (readonly [string, string])[] = [
  ["nothing", ""],
  ["commas", ", ;,"],
  ["a call to everybody", "@everyone <!channel> @here"],
  ["emoji", "🚀🎉👩‍👩‍👧‍👦"],
  ["half an emoji", "\ud83d"],
  ["words from right to left", "שלום مرحبا"],
  ["what turns the direction of reading", "\u202eSAP\u202c"],
  ["control characters", "\u0000\u001b[31mSAP\u0007"],
  ["words of the language it is written in", "constructor __proto__ toString"],
  ["a number beyond all measure", "999999999999999999999"],
  ["something negative", "-1"],
  ["markup", "*SAP* `x` [a](https://evil.example)"],
  ["3,000 letters", "x".repeat(3000)],
  ["1,500 words", "a ".repeat(1500)],
  ["600 names", "SAP, ".repeat(600)],
];

describe.each(["de", "en"] as const)("hostile words, told of in %s", (language) => {
  let world: World;
  const user = { ...ADMIN, language };

  beforeAll(async () => {
    world = await openWorld({ articles: [SAP_DE] });
  });

  it.each(COMMANDS.flatMap((command) => HOSTILE.map(([what, words]) => [command, what, words] as const)))(
    "%s: %s",
    async (command, _what, words) => {
      const { text, messages } = await say(world, `${command} ${words}`, user);
      expect(world.logged.filter(({ event }) => event === "command-failed")).toEqual([]);
      expect(messages.length).toBeGreaterThan(0);
      expect(messages.every(({ title, sections }) => title !== "" && sections.length > 0)).toBe(true);
      expect(text.length).toBeGreaterThan(20);
      expect(text.length).toBeLessThan(3000);
      expect(text).not.toMatch(/undefined|NaN|\[object|function/u);
    },
  );

  it("names no company for a call to everybody or a channel", async () => {
    for (const word of ["@everyone", "@here", "#markt", "<@U123>"]) {
      const { text } = await say(world, `brief ${word}`, user);
      expect(text).not.toMatch(/Evercore|Marriott|Meintest|Did you mean/u);
    }
  });
});

describe("every fault of a setting", () => {
  it.each([
    ["settings language fr", /schreibe ich nicht/u, /do not write/u],
    ["settings zone Mond", /keine Zeitzone/u, /not a time zone/u],
    ["settings editors jemand", /Wähle admins/u, /Choose admins/u],
    ["settings reports a b", /Nenne einen Kanal/u, /Name a channel/u],
    ["settings times 25:00", /keine Uhrzeit/u, /not a time/u],
    ["settings days Xy", /kein Wochentag/u, /not a day of the week/u],
    ["settings exchange XETRA", /verstehe ich nicht/u, /do not understand/u],
    ["settings late 1", /Nenne 5 bis 720/u, /Name 5 to 720/u],
    ["settings quiet hm", /Schreibe ja/u, /Choose say/u],
    ["settings sources 🚀", /stummschalten/u, /cannot be muted/u],
    ["settings keywords 🚀", /stummschalten/u, /cannot be muted/u],
    ["settings pause hm", /ist kein Tag/u, /is not a day/u],
    ["settings call hm", /Nenne eine einzelne Gruppe/u, /Name one group/u],
    ["settings corrections hm", /Schreibe an oder aus/u, /Write on or off/u],
  ])("%s is told in both languages", async (line, german, english) => {
    const world = await openWorld();
    expect((await say(world, line, { ...ADMIN, language: "de" })).text).toMatch(german);
    expect((await say(world, line, { ...ADMIN, language: "en" })).text).toMatch(english);
  });
});
