import { describe, expect, it } from "vitest";
import type { AnalyzedArticle } from "../../src/domain/article.ts";
import { guardMessage } from "../../src/messages/gate.ts";
import { composeWhy } from "../../src/messages/why.ts";
import { AUDIENCE, briefOf, extract, GERMAN } from "./brief.ts";

const REJECTED = {
  text: "Lindner streicht 12.000 Stellen.",
  evidence: [],
  rejections: [
    {
      code: "wrong-value",
      reason: { de: "Quelle nennt „1.200“", en: "the source gives “1,200”" },
      span: null,
    },
    {
      code: "noun",
      reason: { de: "Quelle zählt etwas anderes", en: "the source counts something else" },
      span: null,
    },
  ],
};

function withRemovals(count: number): AnalyzedArticle {
  const advert = "Jetzt den Gratis-Report zu Lindner sichern! ";
  const text = GERMAN.text + advert.repeat(count);
  const removals = Array.from({ length: count }, (_, index) => {
    const start = GERMAN.text.length + index * advert.length;
    return { span: { start, end: start + advert.length }, reason: "advert" as const };
  });
  return { ...GERMAN, text, removals };
}

describe("why a brief reads as it does", () => {
  it.each([
    ["de", "Grund: Quelle nennt „1.200“", "Werbung: „Jetzt den Gratis-Report zu Lindner sichern!“"],
    [
      "en",
      "Reason: the source gives “1,200”",
      "advertisement: “Jetzt den Gratis-Report zu Lindner sichern!”",
    ],
  ] as const)("tells what was rejected and removed, with reasons (%s)", (language, reason, removed) => {
    const brief = briefOf([extract(GERMAN, 0)], { language, rejected: [REJECTED] });
    const message = composeWhy(brief, { ...AUDIENCE, articles: [withRemovals(1)] });
    const lines = message.sections.flatMap((section) => section.lines);
    expect(lines.find(({ style }) => style === "quote")?.content).toEqual([
      { type: "text", text: REJECTED.text },
    ]);
    expect(message.fallback).toContain(reason);
    expect(message.fallback).toContain(removed);
  });

  it("keeps through the gate what it is asked to show", () => {
    const message = composeWhy(briefOf([]), { ...AUDIENCE, articles: [withRemovals(2)] });
    expect(guardMessage(message, { links: [] }).fallback).toContain("Gratis-Report");
  });

  it("says when nothing was rejected or removed", () => {
    const { fallback } = composeWhy(briefOf([extract(GERMAN, 0)]), AUDIENCE);
    expect(fallback).toContain("Kein Punkt wurde verworfen.");
    expect(fallback).toContain("Aus den Artikeln wurde nichts entfernt.");
  });

  it("shows ten removals, and counts the others", () => {
    const { sections } = composeWhy(briefOf([]), { ...AUDIENCE, articles: [withRemovals(13)] });
    expect(sections.at(-1)?.lines).toHaveLength(11);
    expect(sections.at(-1)?.lines.at(-1)?.content).toEqual([{ type: "text", text: "und 3 weitere Stellen" }]);
  });
});
