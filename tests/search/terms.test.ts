import { describe, expect, it } from "vitest";
import type { Language } from "../../src/domain/language.ts";
import { queryTerms, termsOf } from "../../src/search/terms.ts";

/** Whether a question in these words finds a text of these words. */
function finds(question: string, text: string, language: Language): boolean {
  const terms = new Set(termsOf(text, language));
  const asked = queryTerms(question, language);
  return asked.length > 0 && asked.some((term) => terms.has(term));
}

describe("German words find", () => {
  it.each([
    ["Zins", "Zinsentscheid"],
    ["Zins", "Leitzinsen"],
    ["Zinsen", "Leitzinsentscheidung"],
    ["Entscheid", "Zinsentscheids"],
    ["Halbleiter", "Halbleiterhersteller"],
    ["Hersteller", "Halbleiterherstellern"],
    ["Aktie", "Siemensaktie"],
    ["Siemens", "Siemens-Aktie"],
    ["Kurs", "Aktienkurse"],
    ["Umsätze", "Umsatzrückgang"],
    ["Rückgang", "Umsatzrückgangs"],
    ["Preise", "Ölpreises"],
    ["Öl", "Ölpreis"],
    ["oelpreis", "Ölpreise"],
    ["Uebernahme", "Übernahmeangebot"],
    ["Bußgeld", "Bussgelder"],
    ["Steuer", "Mehrwertsteuern"],
    ["Job", "Jobs"],
    ["Auto", "Elektroautos"],
    ["Rate", "Inflationsraten"],
    ["Konzern", "Rüstungskonzerns"],
    ["Investition", "Investitionsausgaben"],
    ["rechenzentrum", "Rechenzentren und Rechenzentrumsbetreiber"],
    ["S&P", "der S&P 500"],
    ["2026", "im Jahr 2026"],
    ["Häuser", "Haus"],
    ["KI", "KI-Chips"],
  ])("«%s» in «%s»", (question, text) => {
    expect(finds(question, text, "de")).toBe(true);
  });
});

describe("German words do not find", () => {
  it.each([
    ["Kauf", "Rückkauf"],
    ["Stand", "Vorstand"],
    ["nehmen", "Unternehmen"],
    ["Frage", "Nachfrage"],
    ["Teil", "Vorteil"],
    ["Tier", "profitieren"],
    ["Eis", "Hinweis"],
    ["Ende", "stagnierenden"],
    ["Gold", "Goldman"],
    ["der und die", "der und die"],
    ["x", "x"],
    ["", "Umsatz"],
  ])("«%s» in «%s»", (question, text) => {
    expect(finds(question, text, "de")).toBe(false);
  });
});

describe("English words find", () => {
  it.each([
    ["company", "companies"],
    ["price", "prices"],
    ["raising", "raised"],
    ["Amazon", "Amazon's"],
    ["cafe", "Café"],
    ["Munchener", "Münchener Rück"],
    ["AT&T", "at&t"],
    ["data center", "centers"],
  ])("«%s» in «%s»", (question, text) => {
    expect(finds(question, text, "en")).toBe(true);
  });

  it.each([
    ["the and of", "the and of"],
    ["rate", "corporate"],
    ["don't", "don't"],
  ])("but not «%s» in «%s»", (question, text) => {
    expect(finds(question, text, "en")).toBe(false);
  });
});

describe("terms", () => {
  it("repeat as often as the words do, and a question's stand once", () => {
    expect(termsOf("Umsatz, Umsätze und Umsatz", "de")).toEqual(["umsatz", "umsatz", "umsatz"]);
    expect(queryTerms("Umsatz, Umsätze und Umsatz", "de")).toEqual(["umsatz"]);
  });

  it("give a compound's parts beside the whole", () => {
    expect(termsOf("Halbleiterhersteller", "de")).toEqual(["halbleiterherstell", "halbleit", "herstell"]);
  });

  it("are the same however a word is inflected", () => {
    const forms = ["Konzern", "Konzerns", "Konzerne", "Konzernen"].map((form) => termsOf(form, "de").join());
    expect(new Set(forms).size).toBe(1);
  });

  it("come from any text without trouble, and in time that grows with its length alone", () => {
    expect(termsOf("\ud83d \0 🚀 …", "de")).toEqual([]);
    const text = Array.from({ length: 40_000 }, (_, index) => `Wort${index.toString(36)}kette`).join(" ");
    const before = process.cpuUsage();
    for (const language of ["de", "en"] as const) termsOf(text, language);
    termsOf("donau".repeat(40_000), "de");
    const { user } = process.cpuUsage(before);
    expect(user / 1e6).toBeLessThan(3);
  });
});
