import { describe, expect, it } from "vitest";
import type { InstrumentLink } from "../../src/domain/instrument.ts";
import type { Language } from "../../src/domain/language.ts";
import { linkInstruments } from "../../src/instruments/link.ts";
import { FIRST_SIGHT } from "./corpus-first-sight.ts";
import { TURNS } from "./corpus-turns.ts";
import { CORPUS } from "./corpus.ts";
import { deliveredDirectory } from "./directory-fixture.ts";

const directory = deliveredDirectory();

function link(text: string, language: Language = "de", title = ""): readonly InstrumentLink[] {
  return linkInstruments({ title, text, language }, directory);
}

const named = (text: string, language: Language = "de"): readonly string[] =>
  link(text, language).map(({ ticker }) => ticker);

/** The shares a text is about; which index it follows is no matter here. */
function subjects(text: string, language: Language): readonly string[] {
  const links = link(text, language).filter(({ role }) => role === "subject");
  return links.filter(({ ticker }) => directory.get(ticker)?.kind === "share").map(({ ticker }) => ticker);
}

describe("a text is about", () => {
  it.each([...CORPUS, ...FIRST_SIGHT, ...TURNS].map((entry) => [entry.kind, entry.text, entry] as const))(
    "(%s) %s",
    (_, text, entry) => {
      expect(subjects(text, entry.language).toSorted()).toEqual([...entry.subjects].sort());
    },
  );
});

describe("a name shared by two companies", () => {
  it.each([
    ["the one whose ticker stands behind it", "Merck MRK.N cut its outlook.", "en", "MRK"],
    ["the one whose country it is", "Wien – Die Telekom Austria wächst, die Telekom zahlt.", "de", "TKA.VI"],
  ] as const)("is %s", (_, text, language, ticker) => {
    expect(subjects(text, language)).toEqual([ticker]);
  });

  it("follows each share of a list by its own move in brackets", () => {
    const text = "Gewinner sind aktuellFraport(+ 1,2 Prozent auf 61 EUR) undBeiersdorf(- 0,4 Prozent).";
    expect(subjects(text, "de").toSorted()).toEqual(["BEI.DE", "FRA.DE"]);
  });
});

describe("a name is read", () => {
  it.each([
    ["in the genitive", "Der Umsatz Amazons wächst, teilte der Konzern mit.", "AMZN", "Amazon"],
    ["with its adjective inflected", "Der Chef der Deutschen Bank geht.", "DBK.DE", "Deutschen Bank"],
    ["in a compound", "Die Siemens-Aktie steigt.", "SIE.DE", "Siemens"],
    ["in a compound without hyphen", "Die Lufthansaaktie steigt.", "LHA.DE", "Lufthansa"],
    ["glued to its neighbors", "DieBASFhat ihre Prognose gesenkt.", "BAS.DE", "BASF"],
    ["glued to a noun before it", "Der ChipherstellerInfineonlegte zu.", "IFX.DE", "Infineon"],
    ["with its legal form", "Der Vorstand der Bayer AG tagt.", "BAYN.DE", "Bayer AG"],
    ["with umlauts written out", "Die Muenchener Rueck zahlt mehr Dividende.", "MUV2.DE", "Muenchener Rueck"],
    ["across a line break", "Die Deutsche\nTelekom baut aus.", "DTE.DE", "Deutsche\nTelekom"],
    ["as a cashtag", "Ich bleibe bei $NVDA.", "NVDA", "NVDA"],
    ["as an ISIN", "Die Papiere (DE0007037129) gaben nach.", "RWE.DE", "DE0007037129"],
    ["as a WKN", "Gefragt war WKN 703712 am Morgen.", "RWE.DE", "703712"],
    ["behind its exchange", "Das Unternehmen (NASDAQ: ADBE) meldete Zahlen.", "ADBE", "ADBE"],
    ["glued to a verb before it", "Für Aufsehen sorgteNordexam Morgen.", "NDX1.DE", "Nordex"],
    ["glued to another name", "Gefragt waren ZalandoundHelloFreshmit Aufschlägen.", "HFG.DE", "HelloFresh"],
    ["with an agency's ticker", "Die Aktie von Cisco CSCO.O gab nach.", "CSCO", "Cisco CSCO.O"],
    ["by its ticker before its share", "Die Bank rät zu AMD stock und wartet ab.", "AMD", "AMD"],
  ])("%s", (_, text, ticker, surface) => {
    const found = link(text).find((entry) => entry.ticker === ticker);
    expect(found && text.slice(found.span.start, found.span.end)).toBe(surface);
  });

  it("takes a currency for one where it moves, and not where it counts", () => {
    expect(named("Der Euro stieg auf 1,08 Dollar.")).toContain("EURUSD=X");
    expect(named("Der Verlust von 5 Milliarden Euro stieg den Prüfern zu Kopf.")).not.toContain("EURUSD=X");
  });

  it.each([
    ["with letters of another script", "Аmazon und Gооgle melden Zahlen.", "de"],
    ["inside another word", "Die Bayernliga und die Bayreuther Festspiele, Siemensstadt inklusive.", "de"],
    ["of one letter that is a word's", "The Fed kept rates; net income at the firm rose 3%.", "en"],
    ["in lower case", "he ate an apple, missed the target and closed the gap", "en"],
    ["as an ISIN with a wrong check digit", "Die Papiere (DE0007037128) gaben nach.", "de"],
    [
      "as an abbreviation in brackets",
      "Das teilte die Behörde für Arbeitsschutz (BA) mit, so auch das Auswärtige Amt (AA).",
      "de",
    ],
    ["as the code of a drug", "The firm sold its rights to NVR-204 and MMM-118 to a rival.", "en"],
    ["as one shouted word", "The phones WILL NOT WORK with older networks.", "en"],
    [
      "of a concert hall",
      "June 3 – Charlotte @ PNC Music Pavilion and the Dell Performing Arts Center",
      "en",
    ],
    ["as shouted words", "STOCKS OPEN HIGHER AS TEAM PLANS FAST CASH", "en"],
    ["by another bank", "Die Deutsche Bundesbank und die Deutsche Welle schweigen.", "de"],
  ] as const)("never %s", (_, text, language) => {
    expect(named(text, language)).toEqual([]);
  });

  it.each([
    ["Merck steigert den Gewinn im Pharmageschäft", "de", "MRK.DE"],
    ["Merck raises forecast on Keytruda sales in the U.S.", "en", "MRK"],
    [
      "Die Post in Wien meldet steigende Umsätze; die Österreichische Post zahlt mehr Dividende.",
      "de",
      "POST.VI",
    ],
  ] as const)("as the right one of two companies: %s", (text, language, ticker) => {
    expect(named(text, language)[0]).toBe(ticker);
  });
});

describe("a link", () => {
  it("has the span of its first place in the text, and an empty one where only the title has the name", () => {
    expect(link("Der Konzern streicht Stellen.", "de", "Bosch und SAP")[0]).toMatchObject({
      ticker: "SAP.DE",
      span: { start: 0, end: 0 },
    });
    const text = "Nach langem Streit einigt sich Fraport. Fraport zahlt.";
    expect(link(text)[0]?.span).toEqual({ start: 31, end: 38 });
  });

  it("has a score from 0 to 1, the strongest first", () => {
    const text = "Adobe hebt die Prognose. Adobe verdient mehr. Anders als Salesforce wächst Adobe weiter.";
    const links = link(text);
    expect(links.map(({ ticker, role }) => `${ticker} ${role}`)).toEqual(["ADBE subject", "CRM mentioned"]);
    expect(links.every(({ score }) => score >= 0 && score <= 1)).toBe(true);
  });

  it.each([
    ["one sentence without end", "Apple, and ".repeat(50_000)],
    ["one list without end", ", A".repeat(100_000)],
    ["one word without end", "aB".repeat(100_000)],
  ])("does not take long in %s", (_, text) => {
    const before = performance.now();
    link(text, "en");
    expect(performance.now() - before).toBeLessThan(3000);
  });

  it("is made only for what stands in the text", () => {
    expect(link("")).toEqual([]);
    expect(link("Es regnet seit Tagen im Allgäu.")).toEqual([]);
  });
});
