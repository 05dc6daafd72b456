import { describe, expect, it } from "vitest";
import { createAnalyzer } from "../../bench/editor/analyze.ts";
import { labelFor } from "../../src/briefs/label.ts";
import { readSentences } from "../../src/briefs/read-sentence.ts";
import type { Language } from "../../src/domain/language.ts";

const analyze = createAnalyzer();

function label(text: string, written: Language): string | null {
  const article = analyze({ id: "one", title: "Meldung", text, lang: written, published: "2026-01-20" });
  const [sentence] = article ? readSentences(article, 0) : [];
  const told = sentence && labelFor(sentence, written === "de" ? "en" : "de");
  return told?.text.replaceAll("\u00A0", " ") ?? null;
}

describe("a label tells a deed whose object is the counted", () => {
  it.each([
    ["Halden streicht 16.000 Stellen.", "16,000 jobs cut"],
    ["Halden baut in Ulm bis 2027 rund 500 Stellen ab.", "About 500 jobs cut"],
    ["500 Stellen werden gestrichen.", "500 jobs cut"],
    ["Bei Halden werden in Ulm 500 Stellen gestrichen.", "500 jobs cut"],
    ["Halden teilte mit, dass das Werk in Ulm 500 Stellen abbaut.", "500 jobs cut"],
    ["Halden wird in Ulm 500 Stellen streichen.", "500 jobs to be cut"],
    ["In Ulm entstehen 500 Stellen.", "500 jobs created"],
    ["Betroffen sind 250 Beschäftigte.", "250 employees affected"],
  ])("%s → %s", (text, expected) => {
    expect(label(text, "de")).toBe(expected);
  });

  it.each([
    ["Halden cut 16,000 jobs.", "16.000 Stellen gestrichen"],
    ["16,000 jobs at Halden will be cut.", "16.000 Stellen streichen"],
    ["Halden plans to cut 16,000 jobs.", "Geplant: 16.000 Stellen streichen"],
    ["Halden will close 40 stores by March.", "40 Filialen schließen"],
    ["Some 250 employees are affected by the closure.", "Rund 250 Beschäftigte betroffen"],
    ["About 20,000 vehicles were hit by the outage.", "Rund 20.000 Fahrzeuge betroffen"],
  ])("%s → %s", (text, expected) => {
    expect(label(text, "en")).toBe(expected);
  });
});

describe("a label tells no deed of what is counted beside it", () => {
  it.each([
    ["Der Konzern mit 12.000 Mitarbeitern streicht die Dividende.", "12,000 employees"],
    ["Halden streicht 12.000 Beschäftigten das Weihnachtsgeld.", "12,000 employees"],
    ["Halden rettet 500 Stellen durch den Abbau von Überstunden.", "500 jobs"],
    ["Halden verliert Aufträge und sichert 500 Stellen.", "500 jobs"],
    ["Halden baut 500 Ladesäulen für 20.000 Fahrzeuge.", "20,000 vehicles"],
    ["Halden verkauft Reifen für 20.000 Fahrzeuge.", "20,000 vehicles"],
    ["Danach gewannen 500 Kunden vor Gericht.", "500 customers"],
    ["Heute schließen 40 Filialen früher.", "40 stores"],
    ["Halden verkauft 20.000 Fahrzeuge weniger.", "20,000 vehicles"],
    ["Sollte der Verkauf scheitern, streicht Halden 500 Stellen.", "500 jobs"],
    ["Die Gewerkschaft fordert, 500 Stellen zu streichen.", "500 jobs"],
    ["Um 500 Stellen zu streichen, zahlt Halden Abfindungen.", "500 jobs"],
  ])("%s → %s", (text, expected) => {
    expect(label(text, "de")).toBe(expected);
  });

  it.each([
    ["Halden will save 500 jobs by cutting costs.", "500 Stellen"],
    ["Halden moves 500 jobs to India to cut costs.", "500 Stellen"],
    ["Halden lost a lawsuit brought by 500 customers.", "500 Kunden"],
    ["Halden closed higher and runs 120 stores.", "120 Filialen"],
    ["Halden cut 500 employees' pay.", "500 Beschäftigte"],
    ["Halden failed to cut 500 jobs.", "500 Stellen"],
    ["Halden added 500 jobs to the list of cuts.", "500 Stellen"],
    ["Halden settles claims that it fired 500 workers.", "500 Beschäftigte"],
    ["Halden nearly lost 20,000 customers.", "20.000 Kunden"],
    ["The union urged Halden to cut 500 jobs.", "500 Stellen"],
    ["If the deal fails, Halden will cut 500 jobs.", "500 Stellen"],
    ["The plant serving 500 customers was affected.", "500 Kunden"],
  ])("%s → %s", (text, expected) => {
    expect(label(text, "en")).toBe(expected);
  });

  it.each([
    ["en", "Halden dropped plans to cut 500 jobs."],
    ["en", "The 500 jobs were not cut."],
    ["de", "Halden dementiert, dass 500 Stellen gestrichen werden."],
    ["de", "Halden will 500 Stellen nicht mehr streichen."],
    ["de", "500 Mitarbeiter werden nicht entlassen."],
  ] as const)("is none where the deed is not to be (%s): %s", (written, text) => {
    expect(label(text, written)).toBeNull();
  });
});

it.each([
  ["Halden schafft in Ulm 500 Stellen.", "500 jobs created"],
  ["Halden schafft in Ulm 500 Stellen ab.", "500 jobs cut"],
  ["Halden hat in Ulm 500 Stellen abgeschafft.", "500 jobs cut"],
  ["Halden baut in Ulm 500 Stellen auf.", "500 jobs created"],
  ["Halden stellt in Ulm 500 Mitarbeiter ein.", "500 employees hired"],
  ["Halden stellt die Produktion von 500 Fahrzeugen ein.", "500 vehicles"],
  ["Halden nimmt die Produktion von 500 Fahrzeugen auf.", "500 vehicles"],
  ["Halden ruft weltweit 9.000 Fahrzeuge zurück.", "9,000 vehicles recalled"],
  ["Halden bestellt 500 Fahrzeuge ab.", "500 vehicles"],
  ["Halden gibt 40 Filialen auf.", "40 stores"],
  ["Halden gibt 40 Filialen ab.", "40 stores"],
])("a label heeds a verb's particle: %s → %s", (text, expected) => {
  expect(label(text, "de")).toBe(expected);
});

it.each([
  ["en", "Output at Halden hit 2 million vehicles.", "2 Mio. Fahrzeuge"],
  ["en", "The user base hit 10 million users.", "10 Mio. Nutzer"],
  ["en", "Halden reduced its workforce to 5,000 employees.", "5.000 Beschäftigte"],
  ["de", "Halden baut die Belegschaft auf 5.000 Stellen ab.", "5,000 jobs"],
] as const)("a level is no deed (%s): %s → %s", (written, text, expected) => {
  expect(label(text, written)).toBe(expected);
});

it.each([
  ["en", "Revenue rose 5% to $5 million in the six months ended March 2026."],
  ["en", "Revenue rose 5% to $5 million for the six months ended March 2026."],
  ["en", "Revenue rose 5% to $5 million in the nine months to March 2026."],
  ["en", "Revenue rose 5% to $5 million in the year ended March 2026."],
  ["de", "Der Umsatz stieg in den sechs Monaten bis März 2026 um 5 Prozent auf 5 Millionen Euro."],
] as const)("the month in which a time ends is not that time (%s): %s", (written, text) => {
  expect(label(text, written)).not.toMatch(/2026|Monate|months/u);
});
