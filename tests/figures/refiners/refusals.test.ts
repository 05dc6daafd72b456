import { describe, expect, it } from "vitest";
import { extractFigures } from "../../../src/figures/extract.ts";
import { told } from "../told.ts";

describe("what is no figure", () => {
  it.each([
    ["de", "Der A380, die Boeing 737, Covid-19, das 5G-Netz und Windows 11."],
    ["de", "§ 15 und §15, Artikel 5, Nr. 7, Seite 12, Platz 3"],
    ["de", "ISIN DE0007164600, WKN 716460, Tel. 0711-12345-0, +49 221 4711 0815"],
    ["de", "um 14.30 Uhr, ab 9 Uhr, 12:30"],
    ["de", "Sie siegten 2:1 und 6:4, 7:5."],
    ["de", "Der 5. Platz, er wurde 5., im 3. Stock"],
    ["de", "1. Umsatz\n2. Gewinn\n3) Ausblick"],
    ["de", "www.example.de/2026/5, a1@example.de, https://example.de/?id=12"],
    ["de", "Der CAC 40 und der S&P 500 gaben nach."],
    ["de", "das Vier-Augen-Prinzip"],
    ["en", "Boeing 737 Max, iPhone 15, Phase 3, Route 66, FTSE 100, 7-Eleven"],
    ["en", "a four-figure sum, Form 10-K, Section 12(b)"],
    ["en", "at 9:30 a.m., 5 pm, won 3-1, lost 2-0"],
    ["en", "as noted [1] and (2)"],
    ["en", "Version 10.4.11 and part 06F6"],
  ] as const)("in %s: %s", (locale, text) => {
    expect(told(locale, text)).toEqual([]);
  });

  it.each([
    ["de", "Sie kauften 737 Flugzeuge.", "737 = 737 Flugzeuge"],
    ["de", "Es waren 350.000.", "350.000 = 350000"],
    ["de", "Rund 20 kamen.", "20 = 20"],
    ["de", "Der Kurs (5 %) stieg.", "5 % = 5 %"],
    ["en", "It sold 15 phones.", "15 = 15 phones"],
    ["en", "The 30-year yield", "30 = 30 year"],
    ["en", "a 5-percent stake", "5-percent = 5 %"],
  ] as const)("but in %s: %s", (locale, text, figure) => {
    expect(told(locale, text)).toEqual([figure]);
  });
});

describe("ratios and groups", () => {
  it.each([
    ["de", "Das KGV von 23 ist hoch.", "multiple"],
    ["en", "a P/E of 12.5", "multiple"],
    ["en", "The price-to-earnings ratio rose to 15.", "multiple"],
  ] as const)("in %s, reads a multiple in: %s", (locale, text, kind) => {
    expect(extractFigures(text, { locale }).map((figure) => figure.kind)).toEqual([kind]);
  });

  it("groups as the other language does what only comes whole", () => {
    expect(told("en", "It cuts 16.000 jobs.")).toEqual(["16.000 = 16000 jobs"]);
    expect(told("de", "100,000 Autos und 1,234 Tonnen")).toEqual([
      "100,000 = 100000 Autos",
      "1,234 = 1.234 Tonnen",
    ]);
  });
});
