import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nonceOf } from "../../../src/platforms/discord/mark.ts";
import { renderMessage } from "../../../src/platforms/discord/render.ts";
import type { MessageForm } from "../../../src/platforms/discord/render.ts";
import { escapeText, visible } from "../../../src/platforms/discord/markdown.ts";
import { hostileText } from "../../injection/hostile-text.ts";
import { bodyFaults } from "../../stand-ins/discord/validate.ts";
import type { Json } from "../../stand-ins/discord/world.ts";
import { briefMessage, bullet, plainMessage } from "../messages.ts";
import { readMarkdown, shownPost } from "./reader.ts";

const FORMS: readonly MessageForm[] = ["components", "embed"];
const faultsOf = (payload: object): readonly string[] =>
  bodyFaults("message", { ...payload, nonce: "n", enforce_nonce: true });
const oneLine = (text: string): string => text.replaceAll(/\s+/gu, " ").trim();

describe("a brief on Discord", () => {
  it("reads like this", () => {
    const [{ components }] = renderMessage(briefMessage());
    expect(components).toEqual([
      {
        type: 10,
        content: [
          "**AMZN · Amazon · 30. Januar 2026**",
          String.raw`- Umsatz **180,2 Mrd. US-Dollar** im dritten Quartal [\[1\]](<https://example.com/a#:~:text=Umsatz>)`,
          String.raw`- Investitionen **rund 125 Mrd. US-Dollar** im Jahr \[2\]`,
          "",
          "**Nächste Termine**",
          String.raw`- Q4-Zahlen: **5\. Februar**[\[1\]](<https://example.com/a#:~:text=Umsatz>)`,
        ].join("\n"),
      },
      { type: 14, divider: true, spacing: 1 },
      {
        type: 10,
        content:
          String.raw`\[1\] Reuters, 30. Januar 2026` +
          "\n" +
          String.raw`\[2\] dpa-AFX` +
          "\n*2 Artikel von 2 Quellen · Auszüge*\n*Maschinell erstellt*",
      },
      {
        type: 1,
        components: [
          { type: 2, style: 5, label: "[1] Reuters", url: "https://example.com/a#:~:text=Umsatz" },
        ],
      },
      {
        type: 1,
        components: [
          { type: 2, style: 2, label: "Quellen", custom_id: "button:sources:brief-1" },
          { type: 2, style: 2, label: "EN", custom_id: "button:language:brief-1" },
          { type: 2, style: 2, label: "Einstellungen", custom_id: "button:settings:" },
        ],
      },
    ]);
  });

  it.each(FORMS)("calls the role its channel chose, once, and nobody else: %s", (form) => {
    const called = { ...briefMessage({ title: "<@&810000000000000002>" }), ping: "810000000000000001" };
    const [first] = renderMessage(called, form);
    expect(faultsOf(first)).toEqual([]);
    expect(first.allowed_mentions).toEqual({ parse: [], roles: ["810000000000000001"] });
    expect(shownPost(first as unknown as Json).alarms).toEqual(["<@&810000000000000001>"]);
    const lines = Array.from({ length: 80 }, (_, index) =>
      bullet(`Punkt ${index} ${"Wort ".repeat(15)}`, "", "", 1),
    );
    const [, ...rest] = renderMessage({ ...called, sections: [{ heading: null, lines }] }, form);
    expect(rest.length).toBeGreaterThan(0);
    for (const payload of rest) expect(payload.allowed_mentions).toEqual({ parse: [] });
  });

  it.each(["", "S012ABC", "everyone", "810000000000000001> @everyone <@&1"])(
    "calls nobody by what is no role: %j",
    (ping) => {
      expect(renderMessage({ ...briefMessage(), ping })).toEqual(renderMessage(briefMessage()));
    },
  );

  it.each(FORMS)("as %s is within Discord's limits", (form) => {
    expect(renderMessage(briefMessage(), form).flatMap(faultsOf)).toEqual([]);
  });

  it.each(FORMS)("of any length, as %s, is split between its lines, and stays within the limits", (form) => {
    const link = `https://example.com/${"a".repeat(300)}`;
    const lines = Array.from({ length: 120 }, (_, index) =>
      bullet(`Punkt ${index} `, "**1**", " und mehr".repeat(12), (index % 30) + 1),
    );
    const footnotes = Array.from({ length: 30 }, (_, index) => ({
      number: index + 1,
      publisher: `Quelle ${index}`,
      date: "1. Januar",
      link,
    }));
    const context = Array.from({ length: 10 }, () => "Hinweis ".repeat(37));
    const parts = renderMessage(
      briefMessage({ sections: [{ heading: "Lang", lines }], footnotes, context }),
      form,
    );
    expect(parts.length).toBeGreaterThan(5);
    expect(parts.flatMap(faultsOf)).toEqual([]);
    const text = oneLine(parts.map((part) => shownPost({ ...part }).text).join("\n"));
    for (let index = 0; index < 120; index += 1) expect(text).toContain(`Punkt ${index} **1** und mehr`);
    expect(parts.flatMap((part) => shownPost({ ...part }).buttons)).toEqual([
      "Quellen",
      "EN",
      "Einstellungen",
    ]);
  });

  it("has one line beyond all measure go on as a second one", () => {
    const parts = renderMessage(plainMessage(["ä".repeat(15_000)]));
    expect(parts.flatMap(faultsOf)).toEqual([]);
    const text = parts.map((part) => shownPost({ ...part }).text).join("");
    expect(text.match(/ä/gu)).toHaveLength(15_000);
  });

  it.each([
    ["http://example.com/a"],
    ["https://example.com/a>) [x](<https://evil.example"],
    ["https://example.com/a b"],
    ["javascript:alert(1)"],
    [`https://example.com/${"a".repeat(2000)}`],
    [null],
  ])("links no address that is not sound: %s", (link) => {
    const footnotes = [{ number: 1, publisher: "Wire", date: "", link }];
    const [payload] = renderMessage(briefMessage({ footnotes }));
    expect(shownPost({ ...payload }).links).toEqual([]);
  });

  it("drops a button whose value Discord would not take, and one that is there twice", () => {
    const action = { id: "sources", label: "Quellen", value: "x" } as const;
    const [payload] = renderMessage(
      briefMessage({ actions: [action, action, { ...action, value: "x".repeat(100) }] }),
    );
    expect(shownPost({ ...payload }).buttons).toEqual(["Quellen"]);
    expect(faultsOf(payload)).toEqual([]);
  });
});

describe("words of an article", () => {
  it.each([
    ["*fett* _kursiv_ ~~weg~~ ||geheim||"],
    ["`code` ```mehr```"],
    ["@everyone @here <@1234567890> <@&1234567890> <#1234567890>"],
    ["<:emoji:123456> :smile: <t:1700000000:R> </brief:123>"],
    ["[Klick](https://evil.example) <https://evil.example>"],
    ["# Titel"],
    ["- Punkt"],
    ["-# klein"],
    ["> Zitat"],
    [">>> Zitat"],
    ["12. Platz"],
    ["a\\*b\\\\c"],
    ["discord.gg/abc"],
  ])("are shown as they are: %s", (text) => {
    expect(readMarkdown(escapeText(text))).toEqual({ text, links: [], alarms: [] });
  });

  it("are shown as they are, whatever they are, plain, strong and emphasized", () => {
    fc.assert(
      fc.property(hostileText, fc.constantFrom("text", "strong", "emphasis"), (text, type) => {
        const message = plainMessage([], {
          sections: [
            {
              heading: null,
              lines: [
                {
                  style: "bullet",
                  content: [
                    { type: "text", text: "Vorher " },
                    { type, text },
                  ],
                },
              ],
            },
          ],
        });
        const [payload, ...rest] = renderMessage(message);
        const shown = shownPost({ ...payload });
        expect(rest).toEqual([]);
        expect(faultsOf(payload)).toEqual([]);
        expect([shown.links, shown.alarms]).toEqual([[], []]);
        expect(oneLine(shown.text)).toBe(oneLine(`Plain Vorher ${visible(text)}`));
      }),
      { numRuns: 400 },
    );
  });
});

it("makes the same nonce of the same key and channel, and another of any other", () => {
  expect(nonceOf("1", "k")).toBe(nonceOf("1", "k"));
  expect(new Set([nonceOf("1", "k"), nonceOf("2", "k"), nonceOf("1", "l")]).size).toBe(3);
  expect(nonceOf("1", "k".repeat(500)).length).toBeLessThanOrEqual(25);
});
