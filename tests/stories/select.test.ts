import { describe, expect, it } from "vitest";
import { selectArticles } from "../../src/stories/select.ts";
import { writeNews } from "./article.ts";

const RESULTS =
  "Der Gerätebauer Torvik hat seine Umsatzprognose für das laufende Jahr angehoben. Grund seien volle Auftragsbücher in Nordamerika, " +
  "teilte das Unternehmen am Montag in Turku mit. Die Aktie legte im frühen Handel zu, nachdem sie zuletzt kaum gefragt war.";

const results = writeNews({
  id: "results",
  title: "Torvik hebt Umsatzprognose",
  text: RESULTS,
  tickers: ["TRV.HE"],
});
const copy = writeNews({
  id: "copy",
  title: "Torvik hebt Umsatzprognose",
  text: RESULTS,
  tickers: ["TRV.HE"],
  publisher: "Seeblatt",
});
const fair = writeNews({
  id: "fair",
  title: "Torvik auf der Messe in Tampere",
  text: "Auf der Messe in Tampere zeigt Torvik in dieser Woche neue Bohrgeräte und lädt Schulklassen zu Führungen ein.",
  tickers: ["TRV.HE"],
});

describe("the articles of a brief", () => {
  it("come with the weightiest story first and without copies", () => {
    expect(selectArticles([fair, copy, results], "TRV.HE").articles.map(({ id }) => id)).toEqual([
      "copy",
      "fair",
    ]);
  });

  it("do not depend on the order they are stored in", () => {
    const order = (articles: Parameters<typeof selectArticles>[0]): readonly string[] =>
      selectArticles(articles, "TRV.HE").articles.map(({ id }) => id);
    expect(order([results, fair, copy])).toEqual(order([copy, results, fair]));
  });

  it("leave out what is months older than the newest", () => {
    const article = (id: string, publishedOn: string, place: string) =>
      writeNews({
        id,
        title: `Torvik eröffnet ein Werk in ${place}`,
        text: `Der Gerätebauer Torvik hat in ${place} sein neues Werk eröffnet, in dem Bohrgeräte für den Bergbau gefertigt werden.`,
        tickers: ["TRV.HE"],
        publishedOn,
      });
    const articles = [
      article("new", "2026-01-30", "Turku"),
      article("quarter", "2025-10-30", "Oulu"),
      article("year", "2025-01-30", "Lahti"),
    ];
    expect(selectArticles(articles, "TRV.HE").articles.map(({ id }) => id)).toEqual(["new", "quarter"]);
  });

  it("are no live ticker where anything else tells of the instrument", () => {
    const ticker = { ...results, id: "ticker", kind: "live" as const };
    expect(selectArticles([ticker, fair], "TRV.HE").articles.map(({ id }) => id)).toEqual(["fair"]);
    expect(selectArticles([ticker], "TRV.HE").articles.map(({ id }) => id)).toEqual(["ticker"]);
  });

  it("begin with a whole article rather than the teaser of a longer one", () => {
    const whole = { ...results, id: "whole" };
    const teaser = { ...results, id: "atease", kind: "teaser" as const };
    expect(selectArticles([teaser, whole], "TRV.HE").articles.map(({ id }) => id)).toEqual(["whole"]);
  });

  it("are none where none are stored", () => {
    expect(selectArticles([], null)).toEqual({ articles: [], stories: [] });
  });
});
