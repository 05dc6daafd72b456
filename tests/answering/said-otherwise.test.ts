import { describe, expect, it } from "vitest";
import type { RawArticle } from "../../src/domain/article.ts";
import type { Language } from "../../src/domain/language.ts";
import { readQuestion } from "../../src/answering/read-question.ts";
import { DIRECTORY, NOW, READER, openWorld, say } from "../commands/world.ts";

const article = (language: Language, title: string, text: string): Partial<RawArticle> => ({
  title,
  text,
  language,
  publisher: "Kursblatt",
  url: `https://kursblatt.example/${title.length}`,
  published: { at: "2026-01-27T17:00:00.000Z", precision: "time", source: "stated" },
});

const ARTICLES = [
  article(
    "en",
    "Amazon and its purchases",
    "Amazon has bought before. Its largest purchase occurred in 2017 when Amazon bought Quillmart for $13.7 billion. Amazon shares rose 2.4% on Tuesday.",
  ),
  article(
    "de",
    "SAP will wachsen",
    "SAP machte 2023 einen Umsatz von 31 Milliarden Euro. Der Softwarekonzern will bis zum Jahr 2030 seinen Umsatz verdoppeln.",
  ),
  article(
    "de",
    "Siemens streicht in Erlangen",
    "Siemens schließt ein Werk in Erlangen. Betroffen sind die Mitarbeiter von Siemens, von denen 2.350 Personen zur Kündigung angemeldet werden.",
  ),
  article(
    "de",
    "DAX am Dienstag: der Leitindex zum Handelsende",
    "Im Tageshoch notierte der DAX bei 24.900,44 Punkten. Das Jahreshoch des DAX steht bei 25.044,96 Punkten.",
  ),
];

async function ask(question: string): Promise<string> {
  return (await say(await openWorld({ articles: ARTICLES }), `ask ${question}`, READER)).text;
}

describe("what is asked in other words than it is told", () => {
  it.each([
    ["with a verb nobody knows", "Was hat Amazon seinerzeit für Quillmart hingelegt?", /13[.,]7/u],
    ["by when, not when it was", "Bis wann will SAP seine Erlöse verdoppeln?", /^(?:(?!2023)[^])*2030/u],
    ["counted, whatever was done", "How many Siemens workers were registered for dismissal?", /2[.,]350/u],
    ["the high of the year", "What is the DAX's high for the year?", /25[.,]044[.,]96/u],
    ["the high of the day", "Wo lag das Tageshoch des DAX?", /24\.900,44/u],
  ])("%s: %s", async (_what, question, expected) => {
    expect(await ask(question)).toMatch(expected);
  });

  it.each([
    ["of another purchase", "How much did Amazon pay for Brandnerco?"],
    ["of a metric nobody tells", "Wie hoch ist das Kurs-Gewinn-Verhältnis von Siemens?"],
  ])("but nothing %s: %s", async (_what, question) => {
    expect(await ask(question)).toMatch(/not in my sources|nicht in meinen Quellen/iu);
  });
});

describe("what belongs to what in a question", () => {
  const question = (text: string, language: Language) =>
    readQuestion({ text, language, ticker: null, now: NOW }, DIRECTORY);

  it.each([
    ["What did SAP close at on the day Quillmark asked for help?", "en", ["Quillmark"]],
    ["Wo stand SAP, nachdem Chongqing um Hilfe gebeten hatte?", "de", ["Chongqing"]],
    ["Was kostete SAP zum Xetra-Schluss?", "de", ["Xetra"]],
  ] as const)(
    "who tells when or where it was need not be named there: %s (%s)",
    (text, language, expected) => {
      const cited = question(text, language).terms.filter((term) => term.cited);
      expect(cited.map(({ words }) => words)).toEqual(expected);
    },
  );

  it("completes a day by the year that is named beside it", () => {
    const { moments } = question("Um wie viel stieg der DAX 2024 bis zum 3. Oktober?", "de");
    expect(moments.map(({ value }) => value)).toEqual(["2024", "2024-10-03"]);
  });

  it.each([
    ["$SAP wie hoch ist der Umsatz?", "SAP.DE"],
    ["$VOW3 Welche Dividende wird erwartet?", "VOW3.DE"],
    ["$AMZN Wie hoch ist der Umsatz?", "AMZN"],
  ] as const)("knows a listing by its code alone: %s", (text, ticker) => {
    const { tickers, terms } = question(text, "de");
    expect(tickers).toContain(ticker);
    expect(terms.filter(({ role }) => role === "name")).toHaveLength(1);
  });

  it("takes a currency for no name", () => {
    const { terms, kinds } = question("Wie viele Pesos hat SAP gezahlt?", "de");
    expect(kinds).toEqual(["money"]);
    expect(terms.filter(({ role }) => role === "name").map(({ words }) => words)).toEqual(["SAP"]);
  });

  it("takes a name for no form of a verb it looks like", () => {
    const { terms } = question("Zu welchem Preis geht Springer Quill an die Börse?", "de");
    expect(terms.filter(({ role }) => role === "name").map(({ words }) => words)).toEqual(["Springer Quill"]);
  });

  it("takes a price-earnings ratio for one thing", () => {
    const { terms } = question("What is the P/E ratio of SAP?", "en");
    expect(terms.map(({ words }) => words)).toContain("P/E");
    expect(terms.filter(({ role }) => role === "name").map(({ words }) => words)).toEqual(["SAP"]);
  });
});
