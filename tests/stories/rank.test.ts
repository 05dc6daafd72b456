import { describe, expect, it } from "vitest";
import type { AnalyzedArticle } from "../../src/domain/article.ts";
import type { Story } from "../../src/domain/story.ts";
import { rankStories } from "../../src/stories/rank.ts";
import { writeNews } from "./article.ts";

const NOW = "2027-03-02T00:00:00.000Z";

function story(article: AnalyzedArticle, sources = 1): Story {
  const { at } = article.published;
  const tickers = article.links.map(({ ticker }) => ticker);
  return {
    id: article.id,
    articles: [article.id],
    copies: [[article.id]],
    tickers,
    firstAt: at,
    latestAt: at,
    sources,
  };
}

function order(
  stories: readonly Story[],
  articles: readonly AnalyzedArticle[],
  told: readonly string[] = [],
): readonly string[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const context = { articles: byId, tickers: ["TRV.HE"], now: NOW, told: new Set(told) };
  return rankStories(stories, context).map(({ id }) => id);
}

const RESULTS = writeNews({
  id: "results",
  title: "Torvik hebt Umsatzprognose",
  text: "Torvik hebt die Prognose.",
  tickers: ["TRV.HE"],
});
const FAIR = writeNews({
  id: "fair",
  title: "Torvik auf der Messe",
  text: "Torvik zeigt Geräte.",
  tickers: ["TRV.HE"],
});
const OTHER = writeNews({
  id: "other",
  title: "Nordpapier hebt Prognose",
  text: "Nordpapier hebt die Prognose.",
  tickers: ["NOP.HE"],
});

describe("the weightiest story", () => {
  it("is about the ticker, and tells what moves a price", () => {
    expect(order([story(FAIR), story(OTHER), story(RESULTS)], [FAIR, OTHER, RESULTS])).toEqual([
      "results",
      "fair",
      "other",
    ]);
  });

  it("is told by more sources, is newer, and was not told before", () => {
    const more = { ...FAIR, id: "more" };
    const old = { ...FAIR, id: "old", published: { ...FAIR.published, at: "2027-02-20T00:00:00.000Z" } };
    expect(order([story(FAIR), story(more, 4)], [FAIR, more])).toEqual(["more", "fair"]);
    expect(order([story(old), story(FAIR)], [FAIR, old])).toEqual(["fair", "old"]);
    expect(order([story(RESULTS), story(FAIR)], [RESULTS, FAIR], ["results"])).toEqual(["fair", "results"]);
  });
});
