import { describe, expect, it } from "vitest";
import type { Language } from "../../src/domain/language.ts";
import { asksForAdvice } from "../../src/answering/advice.ts";
import { soughtBy } from "../../src/answering/aspect.ts";
import { asksForHistory } from "../../src/answering/figure-history.ts";
import { readQuestion } from "../../src/answering/read-question.ts";
import { plain, unglued } from "../../src/answering/spelling.ts";
import { DIRECTORY, NOW } from "../commands/world.ts";

const question = (text: string, language: Language) =>
  readQuestion({ text, language, ticker: null, now: NOW }, DIRECTORY);

describe("what a question wants to hear", () => {
  it.each([
    ["Wann legt Amazon Zahlen vor?", "de", "date"],
    ["When does Nvidia report?", "en", "date"],
    ["Wie lange nimmt Microsoft den Strom ab?", "de", "duration"],
    ["For how many years will it buy power?", "en", "duration"],
    ["Um wie viel sank die Aktie?", "de", "change"],
    ["By how much did the shares fall?", "en", "change"],
    ["Wo schloss der DAX?", "de", "level"],
    ["At what level did the DAX close?", "en", "level"],
    ["Wie viele Stellen streicht Amazon?", "de", "count"],
    ["How many jobs is Amazon cutting?", "en", "count"],
    ["Warum fiel die Aktie?", "de", "text"],
    ["Who runs the company?", "en", "text"],
    ["Wie hoch ist der Umsatz?", "de", "figure"],
  ] as const)("%s (%s) wants a %s", (text, language, aspect) => {
    expect(soughtBy(text, language, false).aspect).toBe(aspect);
  });

  it.each([
    ["Zu welchem Preis wird die Firma verkauft?", "de"],
    ["Was kostet das iPhone?", "de"],
    ["What does the iPhone cost?", "en"],
  ] as const)("%s wants money alone", (text, language) => {
    expect(soughtBy(text, language, false).kinds).toEqual(["money"]);
  });
});

describe("metrics that are asked for without their name", () => {
  it.each([
    ["Wie viel ist Amazon wert?", "de", "market-cap"],
    ["How much is SAP worth on the stock market?", "en", "market-cap"],
    ["Wie viel setzte SAP 2025 um?", "de", "revenue"],
    ["Was nahm Amazon im dritten Quartal ein?", "de", "revenue"],
    ["How much did Amazon take in?", "en", "revenue"],
    ["How much money did Apple make last year?", "en", "profit"],
    ["Wie viele Menschen arbeiten bei SAP?", "de", "workforce"],
    ["How many people work for SAP?", "en", "workforce"],
    ["Wie viel Prozent hält der Bund an der Commerzbank?", "de", "stake"],
  ] as const)("%s (%s) asks for %s", (text, language, metric) => {
    expect(question(text, language).metrics).toContain(metric);
  });

  it.each([
    ["Um wie viel legte SAP am 12. Januar 2026 zu?", "de", "direction:up"],
    ["Um wie viel gab SAP nach?", "de", "direction:down"],
    ["Wie stark ging es für SAP nach unten?", "de", "direction:down"],
    ["How much did SAP go up?", "en", "direction:up"],
    ["Wie viele Leute setzt Amazon vor die Tür?", "de", "direction:dismiss"],
    ["How many people is Amazon laying off?", "en", "direction:dismiss"],
    ["Wann legt Amazon Zahlen vor?", "de", "noun:results"],
    ["When will Amazon publish its results?", "en", "noun:results"],
  ] as const)("%s (%s) is met by %s", (text, language, concept) => {
    const keys = question(text, language).terms.flatMap((term) => [...term.keys]);
    expect(keys).toContain(`c:${concept}`);
  });

  it("does not take a single word of a phrase for the phrase", () => {
    const { terms } = question("Wie viele Anträge auf Arbeitslosenhilfe gab es?", "de");
    expect(terms.flatMap(({ keys }) => [...keys])).not.toContain("w:auf");
  });

  it("does not take a bank named after a country for the country", () => {
    const { terms } = question("What is the key rate of the Bank of England?", "en");
    expect(terms.some(({ place }) => place)).toBe(false);
  });
});

describe("other kinds of questions", () => {
  it.each([
    ["Soll ich SAP kaufen?", true],
    ["Is Amazon a good buy?", true],
    ["Wie hoch ist die Dividende von SAP?", false],
  ])("%s asks for advice: %s", (text, expected) => {
    expect(asksForAdvice(text)).toBe(expected);
  });

  it.each([
    ["AMZN capex history", true],
    ["AMZN Kapex Verlauf", true],
    ["AMZN Kapex 2026", false],
  ])("%s asks for a history: %s", (text, expected) => {
    expect(asksForHistory(text)).toBe(expected);
  });
});

describe("copied text that lost its spaces", () => {
  it.each([
    ["Am Montag gab derDAX nach", " am montag gab der dax nach "],
    ["DerMDAXder mittelgroßen Titel", " der mdax der mittelgroßen titel "],
    ["der Nikkei 225im Handel", " der nikkei 225 im handel "],
    ["Amazon und SAP", " amazon und sap "],
  ])("%s", (glued, apart) => {
    expect(plain(unglued(glued))).toBe(apart);
  });
});
