import { expect, it } from "vitest";
import { createAnalyzer } from "../../bench/editor/analyze.ts";
import { labelFor } from "../../src/briefs/label.ts";
import { readSentences } from "../../src/briefs/read-sentence.ts";
import type { Language } from "../../src/domain/language.ts";

const analyze = createAnalyzer();

/** The label of a sentence as the reader of the other language gets it, figures read by the product itself. */
function label(text: string, written: Language): string | null {
  const article = analyze({ id: "one", title: "Meldung", text, lang: written, published: "2026-01-20" });
  const [sentence] = article ? readSentences(article, 0) : [];
  const told = sentence && labelFor(sentence, written === "de" ? "en" : "de");
  return told?.text.replaceAll("\u00A0", " ") ?? null;
}

it.each([
  ["Brenlo plans to cut 16,000 corporate jobs.", "Geplant: 16.000 Stellen"],
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
    "1,600 jobs; Possible: up to $5bn",
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
