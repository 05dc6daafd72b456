import { describe, expect, it } from "vitest";
import { createAnalyzer } from "../../bench/editor/analyze.ts";
import { labelFor } from "../../src/briefs/label.ts";
import { readSentences } from "../../src/briefs/read-sentence.ts";
import type { Language } from "../../src/domain/language.ts";

const analyze = createAnalyzer();

/** The label of a sentence as the reader of the other language gets it, figures read by the product itself. */
function label(text: string, written: Language, ticker: string | null = null): string | null {
  const article = analyze({ id: "one", title: "Meldung", text, lang: written, published: "2026-01-20" });
  const [sentence] = article ? readSentences(article, 0) : [];
  const told = sentence && labelFor(sentence, written === "de" ? "en" : "de", ticker);
  return told?.text.replaceAll("\u00A0", " ") ?? null;
}

it.each([
  ["Brenlo plans to cut 16,000 corporate jobs.", "Geplant: 16.000 Stellen streichen"],
  ["Operating margin widened to 11.8% from 9.4% a year earlier.", "Operative Marge: 11,8 % (zuvor 9,4 %)"],
  ["Sales rose to $3.2 billion from $2.9 billion.", "Umsatz: 3,2 Mrd. Dollar (zuvor 2,9 Mrd. Dollar)"],
  [
    "Brenlo reported a net loss of $12 million, or 8 cents a share, on revenue of $340 million.",
    "Verlust 12 Mio. Dollar, 0,08 Dollar je Aktie, Umsatz 340 Mio. Dollar",
  ],
  ["Shares of Brenlo rose 5% to $48.20.", "Aktie plus 5 % auf 48,20 Dollar"],
  ["Lorvex will buy rival Tarmo for $2.3 billion in cash.", "Kauf: 2,3 Mrd. Dollar"],
  ["The S&P 500 rose 0.6% to 5,842.47 points.", "S&P 500 plus 0,6 % auf 5.842,47 Punkte"],
  ["The Nasdaq Composite fell 210 points, or 0.5%.", "Nasdaq Composite minus 0,5 %"],
])("%s → %s", (text, expected) => {
  expect(label(text, "en")).toBe(expected);
});

it.each([
  [
    "Der Nettogewinn sank um 12 Prozent auf 1,1 Milliarden Euro, der Umsatz stieg um 3 Prozent auf 14 Milliarden Euro.",
    "Net income down 12% to €1.1bn, revenue up 3% to €14bn",
  ],
  [
    "Für 2026 erwartet der Vorstand nun ein Ebit von 300 bis 320 Millionen Euro statt bisher 280 Millionen Euro.",
    "Expected 2026: operating profit €300m to €320m (previously €280m)",
  ],
  [
    "Die Notenbank senkte den Leitzins um 0,25 Prozentpunkte auf 2,00 Prozent.",
    "Key rate down 0.25 percentage points to 2.00%",
  ],
  [
    "Brenlo plant ein mögliches Investment von bis zu 5 Milliarden Dollar in Tarmo und baut parallel 1.600 Stellen ab.",
    "1,600 jobs cut; possible: up to $5bn",
  ],
  ["Der Umsatz kletterte von 2,9 auf 3,2 Milliarden Euro.", "Revenue: €3.2bn (previously €2.9bn)"],
  [
    "Unter dem Strich stand ein Verlust von 120 Millionen Euro, nach einem Gewinn von 80 Millionen Euro im Vorjahr.",
    "Loss: €120m",
  ],
  ["Brenlo kauft für bis zu 9 Milliarden Dollar eigene Aktien zurück.", "Buyback: up to $9bn"],
  ["Die Papiere von Brenlo fielen um 3,4 Prozent auf 21,10 Euro.", "Shares down 3.4% to €21.10"],
  ["Der Dax verlor 0,8 Prozent auf 23.400 Punkte.", "Dax down 0.8% to 23,400 points"],
])("%s → %s", (text, expected) => {
  expect(label(text, "de")).toBe(expected);
});

it.each([
  ["the moves of several shares", "Die Aktien von Brenlo verloren 2 Prozent, die von Tarmo 3 Prozent.", "de"],
  ["what others worry about", "Brenlo fell 3.9% on concerns over phone sales.", "en"],
  ["a sum that says how large something is", "Der 600 Millionen Euro schwere Börsengang ist geplant.", "de"],
] as const)("is none for %s", (_name, text, written) => {
  expect(label(text, written)).toBeNull();
});

describe("a count in a label", () => {
  it.each([
    ["Zugleich baut Brenlo rund 1.600 Stellen in der Verwaltung ab.", "About 1,600 jobs cut"],
    ["Brenlo hat seit Herbst 3.000 Büro- und Technikstellen gestrichen.", "3,000 jobs cut"],
    ["Brenlo will in Kassel 400 neue Arbeitsplätze schaffen.", "Planned: 400 jobs to be created"],
    ["Von der Schließung sind 250 Beschäftigte betroffen.", "250 employees affected"],
    ["Brenlo entlässt 250 Mitarbeiter.", "250 employees laid off"],
    ["Die Kette schließt 40 Filialen.", "40 stores closed"],
    ["Brenlo ruft 9.000 Fahrzeuge zurück.", "9,000 vehicles recalled"],
    ["Die Fluglinie bestellt 60 Flugzeuge.", "60 aircraft ordered"],
    ["Der Dienst gewann 300.000 Abonnenten.", "300,000 subscribers gained"],
    ["Brenlo beschäftigt 12.000 Mitarbeiter.", "12,000 employees"],
  ])("says what was done: %s → %s", (text, expected) => {
    expect(label(text, "de")).toBe(expected);
  });

  it.each([
    ["Brenlo laid off 250 workers on Monday.", "250 Beschäftigte entlassen"],
    ["Brenlo created 1,200 jobs last year.", "1.200 Stellen geschaffen"],
    ["The carmaker delivered 497,099 vehicles.", "497.099 Fahrzeuge ausgeliefert"],
    ["Brenlo may close 30 stores.", "Möglich: 30 Filialen schließen"],
    ["The bank lost 20,000 customers.", "20.000 Kunden verloren"],
    ["The strike affects 30,000 passengers.", "30.000 Passagiere betroffen"],
  ])("says what was done: %s → %s", (text, expected) => {
    expect(label(text, "en")).toBe(expected);
  });

  it("is none where it is not done", () => {
    expect(label("Brenlo streicht die 1.600 Stellen nicht.", "de")).toBeNull();
  });
});

describe("the time of a label's figures", () => {
  it.each([
    [
      "en",
      "Brenlo reported revenue of $57 million for the third quarter of its fiscal 2026.",
      "Umsatz (Quartal): 57 Mio. Dollar",
    ],
    [
      "en",
      "Brenlo's revenue rose 8% to $102 million in the quarter that ended in September.",
      "Umsatz (Brenlo, Quartal): plus 8 % auf 102 Mio. Dollar",
    ],
    [
      "en",
      "In the first nine months of 2025, sales rose 4% to $3 million.",
      "Umsatz neun Monate 2025: plus 4 % auf 3 Mio. Dollar",
    ],
    [
      "de",
      "In den ersten neun Monaten lag das operative Ergebnis bei 13 Millionen Euro.",
      "Operating profit nine months: €13m",
    ],
    [
      "de",
      "Der Auftragsbestand erreichte Ende September 64 Millionen Euro.",
      "Backlog end of September: €64m",
    ],
    ["de", "Im dritten Quartal 2025 lag der Umsatz bei 64 Millionen Euro.", "Revenue Q3 2025: €64m"],
  ] as const)("is no longer and no shorter than told (%s): %s → %s", (written, text, expected) => {
    expect(label(text, written)).toBe(expected);
  });
});

describe("a label's metric", () => {
  it.each([
    ["en", "Adjusted earnings were $0.50 per share.", "EPS (bereinigt): 0,50 Dollar"],
    [
      "en",
      "Sales rose 5% at constant currency to $3 million.",
      "Umsatz (währungsbereinigt) plus 5 % auf 3 Mio. Dollar",
    ],
    [
      "en",
      "Capital expenditures, including finance leases, were $34 million.",
      "Investitionen: 34 Mio. Dollar",
    ],
    ["en", "Revenue from iPhones grew 6% to $49 million.", "Umsatz (iPhones) plus 6 % auf 49 Mio. Dollar"],
    ["de", "Brenlo hat einen operativen Verlust von 1,3 Milliarden Euro verbucht.", "Operating loss: €1.3bn"],
  ] as const)("is told as it is measured (%s): %s → %s", (written, text, expected) => {
    expect(label(text, written)).toBe(expected);
  });

  it("is not told of one end of a range", () => {
    expect(
      label(
        "Das Betriebsergebnis soll am oberen Ende der Spanne von 10 bis 11 Milliarden Euro liegen.",
        "de",
      ),
    ).not.toMatch(/profit/u);
    expect(label("For the fourth quarter, Brenlo expects revenue to grow by 10% to 12%.", "en")).toBeNull();
  });
});

describe("in a brief on one company", () => {
  it.each([
    [
      "en",
      "At a premium to Nvidia's current market cap of $2.1 billion, a takeover seems far away.",
      "Börsenwert (Nvidia): 2,1 Mrd. Dollar",
    ],
    ["en", "Apple's revenue rose 8% to $102 million.", "Umsatz plus 8 % auf 102 Mio. Dollar"],
    [
      "en",
      "OpenAI also committed to buy $250 billion of Azure services.",
      "OpenAI, geplant: Kauf 250 Mrd. Dollar",
    ],
    [
      "de",
      "Apple verhandelt über eine Beteiligung an OpenAI von bis zu 50 Milliarden US-Dollar.",
      "Talks: up to $50bn (OpenAI)",
    ],
  ] as const)("a label says whom else it is about (%s): %s → %s", (written, text, expected) => {
    expect(label(text, written, "AAPL")).toBe(expected);
  });
});
