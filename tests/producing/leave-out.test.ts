import { describe, expect, it } from "vitest";
import type { RawArticle } from "../../src/domain/article.ts";
import { leaveOut } from "../../src/producing/leave-out.ts";
import { savedArticle } from "../commands/world.ts";

const TEXT = [
  "Amazon steigerte den Umsatz im vierten Quartal um 14 Prozent auf 213 Milliarden Dollar.",
  "Der Zinsentscheid der Fed fällt am 18. März.",
  "Goldman Sachs erwartet für 2026 ein Wachstum von 12 Prozent.",
].join("\n\n");

function left(
  muted: { readonly sources?: readonly string[]; readonly words?: readonly string[] },
  written: Partial<RawArticle> = {},
) {
  const { article } = savedArticle(
    { title: "Amazon legt Zahlen vor", text: TEXT, language: "de", publisher: "The Motley Fool", ...written },
    "a1",
  );
  const { articles, without } = leaveOut([article], {
    mutedSources: muted.sources ?? [],
    mutedWords: muted.words ?? [],
  });
  return {
    articles: articles.length,
    without: without.map(({ span }) => article.text.slice(span.start, span.end)),
  };
}

describe("muted sources", () => {
  it.each([
    ["Motley Fool", 0],
    ["the motley fool", 0],
    ["MOTLEY-FOOL", 0],
    ["fool.com", 0],
    ["www.fool.com", 0],
    ["https://fool.com", 0],
    ["Fool", 0],
    ["Motley Fools", 1],
    ["ool.com", 1],
    ["com", 1],
    ["Reuters", 1],
  ])("%s leaves %i of an article of The Motley Fool", (source, articles) => {
    expect(left({ sources: [source] }, { url: "https://www.fool.com/a/1" }).articles).toBe(articles);
  });

  it("leave articles that name no source", () => {
    expect(left({ sources: ["Reuters"] }, { publisher: null, url: null }).articles).toBe(1);
  });
});

describe("muted words", () => {
  it.each([
    ["Zins", "Zinsentscheid"],
    ["zinsen", "Zinsentscheid"],
    ["Zinsentscheid der Fed", "Zinsentscheid"],
    ["Fed", "Zinsentscheid"],
    ["Goldman Sachs", "Goldman"],
    ["goldman", "Goldman"],
  ])("%s keeps the sentence with %s back, and no other", (word, kept) => {
    const { articles, without } = left({ words: [word] });
    expect(articles).toBe(1);
    expect(without).toEqual([expect.stringContaining(kept)]);
  });

  it.each(["Gold", "Tesla", "Umsatzwarnung", "ed", "%", "und"])("%s keeps nothing back", (word) => {
    expect(left({ words: [word] }).without).toEqual([]);
  });

  it.each([["Amazon"], ["Zahlen"]])("%s in the title keeps the whole article back", (word) => {
    expect(left({ words: [word] }).articles).toBe(0);
  });

  it("keep an article back of which no sentence is left", () => {
    const text = "Bitcoin stieg auf 98.000 Dollar. Der Bitcoin-Kurs gab danach um 2 Prozent nach.";
    expect(left({ words: ["Bitcoin"] }, { text, title: "Kryptomarkt" }).articles).toBe(0);
  });

  it("are found in the inflections of an English article", () => {
    const text = "Shares of miners rose 3%. Amazon's revenue grew 14%.";
    expect(left({ words: ["miner"] }, { text, title: "Markets", language: "en" }).without).toEqual([
      "Shares of miners rose 3%.",
    ]);
  });
});
