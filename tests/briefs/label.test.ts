import { describe, expect, it } from "vitest";
import { labelFor } from "../../src/briefs/label.ts";
import { readSentences } from "../../src/briefs/read-sentence.ts";
import type { Language } from "../../src/domain/language.ts";
import { writeArticle } from "./article.ts";
import type { WrittenFigure } from "./article.ts";

function label(line: string, figures: readonly WrittenFigure[], language: Language): string | null {
  const article = writeArticle({ language: language === "de" ? "en" : "de", lines: [line], figures });
  const [sentence] = readSentences(article, 0);
  return sentence ? (labelFor(sentence, language)?.text ?? null) : null;
}

function money(surface: string, value: string, qualifier?: WrittenFigure["qualifier"]): WrittenFigure {
  return { surface, kind: "money", value, unit: "USD", ...(qualifier ? { qualifier } : {}) };
}

describe("a label in English", () => {
  it("names metric, period and figure", () => {
    const year: WrittenFigure = { surface: "2027", kind: "period", value: "2027" };
    expect(
      label("Investitionen 2027: 9 Mrd. US-Dollar", [year, money("9 Mrd. US-Dollar", "9000000000")], "en"),
    ).toBe("Capex 2027: $9bn");
  });

  it("keeps qualifier and talks", () => {
    const line = "Laut Insidern verhandelt Orbico über ein Paket von bis zu 3 Milliarden US-Dollar.";
    expect(label(line, [money("3 Milliarden US-Dollar", "3000000000", "at-most")], "en")).toBe(
      "Talks: up to $3bn",
    );
  });

  it("says whose forecast it is, once for both figures", () => {
    const line =
      "Der Analystenkonsens erwartet einen Gewinn je Aktie von 2,10 US-Dollar bei einem Umsatz von 7 Milliarden US-Dollar.";
    const figures = [money("2,10 US-Dollar", "2.1"), money("7 Milliarden US-Dollar", "7000000000")];
    expect(label(line, figures, "en")).toBe("Consensus: EPS $2.10, revenue $7bn");
  });

  it("says so of what stands behind an und, too", () => {
    const line =
      "Der Analystenkonsens liegt bei einem Gewinn je Aktie von 2,10 US-Dollar und einem Umsatz von 7 Milliarden US-Dollar.";
    const figures = [money("2,10 US-Dollar", "2.1"), money("7 Milliarden US-Dollar", "7000000000")];
    expect(label(line, figures, "en")).toBe("Consensus: EPS $2.10, revenue $7bn");
  });

  it("names what is counted", () => {
    const line = "Orbico streicht 1.200 Stellen in der Verwaltung.";
    expect(label(line, [{ surface: "1.200", kind: "number", value: "1200", unit: "Stellen" }], "en")).toBe(
      "1,200 jobs cut",
    );
  });

  it.each([
    [
      "a sum that was not raised",
      "Orbico konnte die 60 Millionen US-Dollar nicht aufbringen.",
      "60 Millionen US-Dollar",
      "60000000",
    ],
    [
      "sums told by their order",
      "Umsatz und Gewinn betrugen 9 Milliarden US-Dollar beziehungsweise 2 Milliarden Euro.",
      "9 Milliarden US-Dollar",
      "9000000000",
    ],
  ])("is none for %s", (_name, line, surface, value) => {
    expect(label(line, [money(surface, value)], "en")).toBeNull();
  });

  it("is none where no figure can be named", () => {
    expect(label("Orbico verhandelt weiter mit der Gewerkschaft.", [], "en")).toBeNull();
    expect(label("Es war der 3. Versuch.", [{ surface: "3", kind: "number", value: "3" }], "en")).toBeNull();
  });
});

describe("a label in German", () => {
  it("tells by how much and to what", () => {
    const figures: WrittenFigure[] = [
      { surface: "8%", kind: "percent", value: "8", unit: "%" },
      money("$6 billion", "6000000000"),
    ];
    expect(label("Revenue grew 8% to $6 billion in the quarter.", figures, "de")).toMatch(
      /^Umsatz \(Quartal\): plus 8\s?% auf 6 Mrd\. US-Dollar$/u,
    );
  });

  it("takes no year that is only compared with for the figure's own", () => {
    const figures: WrittenFigure[] = [
      money("$500 billion", "500000000000"),
      { surface: "2018", kind: "period", value: "2018" },
    ];
    expect(
      label("Companies will spend $500 billion on dividends, in line with 2018.", figures, "de"),
    ).not.toMatch(/2018/u);
  });

  it("is none for a sum that only describes", () => {
    const line = "Orbico won the coveted $10 billion cloud contract.";
    expect(label(line, [money("$10 billion", "10000000000")], "de")).toBeNull();
  });

  it("takes no reported profit for a rumor", () => {
    expect(
      label("Orbico reported a profit of $3 billion.", [money("$3 billion", "3000000000")], "de"),
    ).not.toMatch(/Bericht/u);
  });
});
