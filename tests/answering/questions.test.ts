import { describe, expect, it } from "vitest";
import type { Language } from "../../src/domain/language.ts";
import { asksForAdvice } from "../../src/answering/advice.ts";
import { soughtBy } from "../../src/answering/aspect.ts";
import { groupsIn } from "../../src/answering/glossary.ts";
import { wholeTerm } from "../../src/answering/known-words.ts";
import { looseKeys } from "../../src/answering/loose-keys.ts";
import { questionLanguage } from "../../src/answering/question-language.ts";
import { termsOf } from "../../src/search/terms.ts";
import { corrected } from "../../src/answering/typos.ts";
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
    ["Welcher Anteil der Belegschaft arbeitet in Indien?", "de", "share"],
    ["What share of its staff works in India?", "en", "share"],
    ["What share price did SAP reach?", "en", "figure"],
    ["Mit wie vielen neuen Jobs rechnen Volkswirte?", "de", "count"],
    ["Wieviel Jahre Haft bekam er?", "de", "duration"],
    ["Zu wie vielen Jahren wurde er verurteilt?", "de", "duration"],
    ["How many stores did it have when it went bust?", "en", "count"],
    ["Where did the DAX close when it first topped 20,000?", "en", "level"],
    ["Um wie viel Prozent fiel die Aktie?", "de", "figure"],
  ] as const)("%s (%s) wants a %s", (text, language, aspect) => {
    expect(soughtBy(text, language, false).aspect).toBe(aspect);
  });

  it.each([
    ["Zu welchem Preis wird die Firma verkauft?", "de"],
    ["Was kostet das iPhone?", "de"],
    ["What does the iPhone cost?", "en"],
    ["Welchen Verkaufspreis hat das iPhone?", "de"],
    ["How much did Visa pay for the company?", "en"],
    ["Wie viel hat SAP für die Firma bezahlt?", "de"],
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

describe("questions as they are typed", () => {
  it.each([
    ["Wie hoch ist der Umstaz von SAP?", "de", "Wie hoch ist der Umsatz von SAP?"],
    ["Wie hoch waren die Umsaetze?", "de", "Wie hoch waren die Umsätze?"],
    ["What is the divdend of SAP?", "en", "What is the dividend of SAP?"],
    ["Wie stark stieg Siemesn?", "de", "Wie stark stieg Siemens?"],
    // Known words, names of nobody we know, and parts of names stay as they are.
    ["Wie viele Kassen hat Kaufberg?", "de", "Wie viele Kassen hat Kaufberg?"],
    ["Wie viel verkaufte Saudi-Arabien?", "de", "Wie viel verkaufte Saudi-Arabien?"],
  ] as const)("%s (%s) means %s", (typed, language, meant) => {
    expect(corrected(typed, language, DIRECTORY)).toBe(meant);
  });

  it.each([
    ["SAP Kurs 25.09.2024", "de"],
    ["Arbeitslosenquote Spanien?", "de"],
    ["sap active accounts q3 2019?", "en"],
    ["How high is the dividend?", "en"],
  ] as const)("%s is asked in %s", (text, language) => {
    expect(questionLanguage(text)).toBe(language);
  });

  it("asks for basis points where it names them", () => {
    expect(question("Um wie viele Basispunkte sank der Zins?", "de").kinds[0]).toBe("basis-point");
  });

  it("knows the amounts it states itself, which are no answer", () => {
    expect(question("What does somebody get who pays in £50 a month?", "en").stated).toHaveLength(1);
  });

  it("takes a noun made of known words for no name", () => {
    const { terms } = question("Wie groß ist Haushaltsloch?", "de");
    expect(terms.filter(({ role }) => role === "name")).toEqual([]);
  });
});

describe("words of one meaning or one origin", () => {
  it.each([
    ["Zahlung", "de", "gezahlt", "de"],
    ["Kommission", "de", "commission", "en"],
    ["Akquisition", "de", "acquisition", "en"],
    ["donation", "en", "donated", "en"],
  ] as const)("%s (%s) and %s (%s) are of one origin", (one, first, other, second) => {
    const [term = ""] = termsOf(one, first);
    const [meant = ""] = termsOf(other, second);
    expect(looseKeys(term, first).some((key) => looseKeys(meant, second).includes(key))).toBe(true);
  });

  it.each([
    ["Konzern", "concern"],
    ["Marke", "market"],
    ["Spende", "spend"],
  ])("%s is not %s", (german, english) => {
    const [term = ""] = termsOf(german, "de");
    const [other = ""] = termsOf(english, "en");
    expect(looseKeys(term, "de").some((key) => looseKeys(other, "en").includes(key))).toBe(false);
  });

  it.each([
    ["Streik", "walkout"],
    ["Leerstand", "vacancy"],
    ["Passagiere", "passengers"],
    ["Kündigungen", "layoffs"],
    ["Schmiergeld", "bribe"],
  ])("%s is called %s", (german, english) => {
    const groups = groupsIn(wholeTerm(german, "de"), "de");
    expect(groups.some((group) => groupsIn(wholeTerm(english, "en"), "en").includes(group))).toBe(true);
  });
});

describe("what the words of a question do not mean", () => {
  it.each([
    ["Um wie viel Prozent stand SAP im Minus?", "de", "loss"],
    ["What does Microsoft charge per month?", "en", "charge"],
    ["What is the value of the contract Microsoft won?", "en", "valuation"],
    ["What return did the policy deliver?", "en", "deliveries"],
    ["How large is the hole in its books?", "en", "order-intake"],
    ["Welche Ablaufleistung bekommt ein Kunde?", "de", "capacity"],
    ["How much are SAP shares worth?", "en", "market-cap"],
  ] as const)("%s (%s) does not ask for %s", (text, language, metric) => {
    expect(question(text, language).metrics).not.toContain(metric);
  });

  it.each([
    ["How much did SAP earn from software?", "en", "revenue"],
    ["Wie viel verdiente SAP mit Lizenzen?", "de", "revenue"],
    ["What does SAP set aside as a restructuring charge?", "en", "charge"],
    ["How many cars did it deliver?", "en", "deliveries"],
  ] as const)("%s (%s) does ask for %s", (text, language, metric) => {
    expect(question(text, language).metrics).toContain(metric);
  });
});

describe("who and what is named", () => {
  const names = (text: string, language: Language): readonly string[] =>
    question(text, language)
      .terms.filter(({ role }) => role === "name")
      .map(({ words }) => words);

  it.each([
    ["a firm, and no noun behind it", "Wie viele Axa-Versicherungsnehmer gibt es?", "de", ["Axa"]],
    ["a person of two words", "Wie viel bekam Peter Hochegger?", "de", ["Peter Hochegger"]],
    ["no plural noun behind a preposition", "Wie hoch ist der Leerstand bei Gewerbeimmobilien?", "de", []],
    ["a firm behind a preposition", "Wie hoch war der Umsatz von Zielpunkt?", "de", ["Zielpunkt"]],
    ["a name with an abbreviation in it", "What do Quill Bros. Tools cost?", "en", ["Quill Bros. Tools"]],
    ["no day", "How many people came on Monday?", "en", []],
    ["a region of two words", "How many people live in Upper Austria?", "en", ["Upper Austria"]],
    ["which model it is", "Was kostet das iPhone 16?", "de", ["iPhone", "16"]],
  ] as const)("%s: %s", (_what, text, language, expected) => {
    expect(names(text, language).map((name) => name.replace("Bros Tools", "Bros. Tools"))).toEqual(expected);
  });

  it.each([
    ["Wie hoch ist laut Quillmark die Dividende von SAP?", "de", "Quillmark"],
    ["What dividend does SAP pay according to Quillmark?", "en", "Quillmark"],
  ] as const)("whoever says it need not stand where it is told: %s (%s)", (text, language, source) => {
    const cited = question(text, language).terms.filter((term) => term.cited);
    expect(cited.map(({ words }) => words)).toEqual([source]);
  });

  it("but is asked about where nobody else is", () => {
    expect(question("Was kostet das laut Quillmark?", "de").terms.some(({ cited }) => cited)).toBe(false);
  });

  it("takes an amount it states as one term, met by its digits in either language", () => {
    const { terms } = question("Was bekommt, wer 25 Jahre lang 1.250 Pfund einzahlt?", "de");
    const stated = terms.filter(({ words }) => /\d/u.test(words));
    expect(stated.map(({ keys }) => [...keys])).toEqual([["p: 25 "], ["p: 1 250 "]]);
  });

  it("leaves a name within an English sentence as it is written", () => {
    expect(corrected("What did Warner pay?", "en", DIRECTORY)).toContain("Warner");
  });
});
