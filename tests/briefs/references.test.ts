import { describe, expect, it } from "vitest";
import { languageOf } from "../../src/articles/language.ts";
import { layOut } from "../../src/briefs/prompt.ts";
import { resolveReferences } from "../../src/briefs/references.ts";
import type { Resolved } from "../../src/briefs/references.ts";
import { writeArticle } from "./article.ts";

const ARTICLE = writeArticle({
  lines: ["Der Anlagenbauer Torvik streicht in der Verwaltung rund 1.600 Stellen."],
  figures: [{ surface: "1.600", kind: "number", value: "1600", unit: "Stellen", qualifier: "about" }],
});

function resolve(text: string): Resolved {
  const checks = { languageOf, isAdvice: () => false };
  const context = { exhibit: layOut([ARTICLE]), language: "de", checks } as const;
  return resolveReferences({ text, evidence: ["S1"] }, context);
}

describe("a bullet a model wrote", () => {
  it.each([
    "Torvik streicht in der Verwaltung {F1} Stellen.",
    "Torvik streicht in der Verwaltung rund {F1} Stellen.",
    "Torvik streicht in der Verwaltung etwa {F1} Stellen.",
  ])("has each figure printed with its own hedge, once: %s", (text) => {
    const resolved = resolve(text);
    expect(resolved.ok && resolved.bullet.body.text).toBe(
      "Torvik streicht in der Verwaltung rund 1.600 Stellen.",
    );
  });

  it.each([
    ["a link", "Torvik streicht Stellen in der Verwaltung, mehr auf https://boerse.example", "markup"],
    ["a bare domain", "Torvik streicht Stellen in der Verwaltung, mehr bei boerse-tipp.example", "markup"],
    ["a mention", "Torvik streicht Stellen in der Verwaltung, sagt @everyone", "markup"],
    ["a digit", "Torvik streicht in der Verwaltung 1600 Stellen.", "typed-figure"],
    ["a number word", "Torvik streicht in der Verwaltung sechzehnhundert Stellen.", "typed-figure"],
    [
      "a figure that is not there",
      "Torvik streicht in der Verwaltung {F9} Stellen.",
      "figure-not-in-evidence",
    ],
    ["the other language", "Torvik is cutting {F1} jobs in its administration.", "language"],
  ])("is refused for %s", (_, text, code) => {
    const resolved = resolve(text);
    expect(resolved.ok ? [] : resolved.rejected.rejections.map((rejection) => rejection.code)).toEqual([
      code,
    ]);
  });
});
