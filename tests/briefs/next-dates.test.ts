import { describe, expect, it } from "vitest";
import { nextDates } from "../../src/briefs/next-dates.ts";
import type { Language } from "../../src/domain/language.ts";
import { writeArticle } from "./article.ts";
import type { WrittenArticle } from "./article.ts";

const NOW = "2027-01-29T08:00:00.000Z";

function dates(
  written: WrittenArticle,
  language: Language = "de",
  now = NOW,
): readonly (readonly [string, string])[] {
  const task = { ticker: null, language, articles: [writeArticle(written)], maxBullets: 5 };
  return nextDates(task, now).map(({ date, what }) => [date, what]);
}

const RESULTS: WrittenArticle = {
  lines: ["Am 11. Februar nach US-Börsenschluss will Orbico die Zahlen für das vierte Quartal vorlegen."],
  figures: [
    { surface: "11. Februar", kind: "date", value: "2027-02-11", assumed: true },
    { surface: "vierte Quartal", kind: "period", value: "2026-Q4" },
  ],
};

describe("next dates", () => {
  it("name what happens, in the reader's language", () => {
    expect(dates(RESULTS)).toEqual([["2027-02-11", "Q4-Zahlen nach US-Börsenschluss"]]);
    expect(dates(RESULTS, "en")).toEqual([["2027-02-11", "Q4 results after the US close"]]);
  });

  it("say that a year was assumed", () => {
    const task = { ticker: null, language: "de", articles: [writeArticle(RESULTS)], maxBullets: 5 } as const;
    expect(nextDates(task, NOW)).toMatchObject([
      { assumed: true, figure: { figure: { surface: "11. Februar" } } },
    ]);
  });

  it.each([
    ["Die Hauptversammlung findet am 6. Mai statt.", "6. Mai", "2027-05-06", "Hauptversammlung"],
    [
      "Über die Zinsen entscheidet die EZB mit ihrem Zinsentscheid am 4. März.",
      "4. März",
      "2027-03-04",
      "EZB-Zinsentscheid",
    ],
    ["Die Dividende wird am 10. Mai gezahlt.", "10. Mai", "2027-05-10", "Dividende"],
    ["Orbico öffnet am 11. Februar die Bücher.", "11. Februar", "2027-02-11", "Zahlen"],
    ["Orbico berichtet am 11. Februar.", "11. Februar", "2027-02-11", "Zahlen"],
  ])("%s", (line, surface, value, what) => {
    expect(dates({ lines: [line], figures: [{ surface, kind: "date", value }] })).toEqual([[value, what]]);
  });

  it.each([
    ["Orbico reports on Feb. 11 after the bell.", "results after the close"],
    ["Orbico is due to report on Feb. 11.", "results"],
  ])("%s", (line, what) => {
    const figures = [{ surface: "Feb. 11", kind: "date", value: "2027-02-11" }] as const;
    expect(dates({ language: "en", lines: [line], figures }, "en")).toEqual([["2027-02-11", what]]);
  });

  it.each([
    ["de", "Orbico stellt am 5. März einen neuen Prozessor vor.", "5. März", "Produktstart"],
    ["de", "Der Prozess gegen Orbico beginnt am 5. März.", "5. März", "Gerichtstermin"],
    ["en", "Orbico will unveil industrial robots on March 5.", "March 5", "product launch"],
    ["en", "The trial of Orbico begins on March 5.", "March 5", "court date"],
    ["en", "Orbico will tell how its clinical trial went on March 5.", "March 5", null],
    ["en", "Orbico hopes to strike a deal by March 5.", "March 5", null],
    ["en", "Workers of Orbico will go on strike on March 5.", "March 5", "strike"],
    ["en", "The selection of suppliers ends on March 5.", "March 5", null],
    ["en", "Shareholders of Orbico vote on March 5.", "March 5", "vote"],
  ] as const)("take no word for another within it (%s): %s", (language, line, surface, what) => {
    const value = "2027-03-05";
    const written = { language, lines: [line], figures: [{ surface, kind: "date", value }] } as const;
    expect(dates(written, language)).toEqual(what === null ? [] : [[value, what]]);
  });

  it.each([
    ["a day that is past", "Orbico hat am 12. Januar Zahlen vorgelegt.", "12. Januar", "2027-01-12"],
    ["a day without an event", "Bis zum 11. Februar bleibt es kalt.", "11. Februar", "2027-02-11"],
  ])("leave out %s", (_name, line, surface, value) => {
    expect(dates({ lines: [line], figures: [{ surface, kind: "date", value }] })).toEqual([]);
  });

  it("leave out what is past when the news is live, and read an old collection as of its own time", () => {
    expect(dates(RESULTS, "de", "2027-02-10T08:00:00.000Z")).toHaveLength(1);
    expect(dates({ ...RESULTS, publishedOn: "2027-02-05" }, "de", "2027-02-12T08:00:00.000Z")).toEqual([]);
    expect(dates(RESULTS, "de", "2028-06-01T08:00:00.000Z")).toHaveLength(1);
  });

  it("tell one day once, as fully as it is told anywhere", () => {
    const twice: WrittenArticle = {
      lines: ["- Quartalszahlen folgen am 11. Februar", ...RESULTS.lines],
      figures: [{ surface: "11. Februar", kind: "date", value: "2027-02-11" }, ...(RESULTS.figures ?? [])],
    };
    expect(dates(twice)).toEqual([["2027-02-11", "Q4-Zahlen nach US-Börsenschluss"]]);
  });
});
