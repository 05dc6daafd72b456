import { describe, expect, it } from "vitest";
import { seamsAt } from "../../src/briefs/shorten/seams.ts";
import { tellings } from "../../src/briefs/shorten/shorten.ts";
import { trace } from "../../src/briefs/traced.ts";
import { writeArticle } from "./article.ts";
import type { Language } from "../../src/domain/language.ts";

function told(text: string, language: Language): readonly string[] {
  const words = trace(text, { start: 0, end: text.length });
  return tellings(words, { figures: [], language }).map((telling) => telling.words.text);
}

describe("a German sentence is told shorter and stays whole", () => {
  it.each([
    [
      "Wie Reuters unter Berufung auf zwei Insider berichtet, verhandelt Zalando über einen Kauf von bis zu drei Marken.",
      "Zalando verhandelt laut Reuters über einen Kauf von bis zu drei Marken.",
    ],
    ["Wie die Börsen-Zeitung berichtet, plant der Konzern für 2027 einen Teilverkauf.", null],
    ["Wie die Zeitung Les Echos meldet, prüft Airbus einen neuen Standort.", null],
    [
      "Außerdem senkte der Konzern seine Prognose auf 3 Prozent.",
      "Der Konzern senkte seine Prognose auf 3 Prozent.",
    ],
    [
      "Die niederländische Großbank Tarmo hat das Kursziel auf 22 Euro angehoben.",
      "Die Großbank Tarmo hat das Kursziel auf 22 Euro angehoben.",
    ],
    ["Die britische Notenbank senkte den Leitzins um 0,25 Prozentpunkte.", null],
    ["Zudem streicht Henkel rund 900 Stellen.", "Henkel streicht rund 900 Stellen."],
    [
      "Das war noch nicht alles: Am 4. Mai will Henkel seine Zahlen vorlegen.",
      "Am 4. Mai will Henkel seine Zahlen vorlegen.",
    ],
    [
      "Der Umsatz stieg um 4 Prozent auf 2,1 Milliarden Euro, weil mehr Kunden aus Asien bestellten.",
      "Der Umsatz stieg um 4 Prozent auf 2,1 Milliarden Euro.",
    ],
    [
      "Der Umsatz stieg um 4 Prozent (Vorjahr: 3 Prozent) auf 2,1 Milliarden Euro.",
      "Der Umsatz stieg um 4 Prozent auf 2,1 Milliarden Euro.",
    ],
    [
      "Henkel stellt Investitionen von 3 Milliarden Euro in Aussicht – laut Bericht der höchste Wert seit sieben Jahren.",
      "Henkel stellt Investitionen von 3 Milliarden Euro in Aussicht.",
    ],
    [
      "Zu den Gewinnern zählen Henkel(+ 2,0 Prozent auf 71,00 EUR), BASF(+ 1,5 Prozent auf 44,00 EUR), Eon(+ 1,1 Prozent auf 15,00 EUR) und Bayer(+ 0,9 Prozent auf 27,00 EUR).",
      "Zu den Gewinnern zählen Henkel (+ 2,0 Prozent auf 71,00 EUR) und BASF (+ 1,5 Prozent auf 44,00 EUR).",
    ],
    [
      "Die Notenbank senkte den Einlagezins, den Banken für geparkte Gelder erhalten, um 0,25 Prozentpunkte.",
      "Die Notenbank senkte den Einlagezins um 0,25 Prozentpunkte.",
    ],
    [
      "Das Betriebsergebnis soll dagegen am oberen Ende der Spanne liegen.",
      "Das Betriebsergebnis soll am oberen Ende der Spanne liegen.",
    ],
    [
      "Henkel gewann 1,06 Prozent auf 81,08 Euro, und auch in Paris wurden Gewinne verzeichnet.",
      "Henkel gewann 1,06 Prozent auf 81,08 Euro.",
    ],
    [
      "Aus dem Dax kamen Papiere von Henkel (Henkel SE (ex Persil)) auf einen Anstieg um ein Prozent.",
      "Aus dem Dax kamen Papiere von Henkel auf einen Anstieg um ein Prozent.",
    ],
    ["FRANKFURT (dpa-AFX) - Die Aktie gewann am Montag 3 Prozent.", "Die Aktie gewann am Montag 3 Prozent."],
    [
      "Als Reaktion auf die neuen Zölle hat Seoul eine Untersuchung gegen drei Stahlfirmen eingeleitet.",
      "Seoul hat eine Untersuchung gegen drei Stahlfirmen eingeleitet.",
    ],
    [
      "Trotz der Flaute am Bau hält der Zementhersteller Kalkor an seiner Prognose von 3 Prozent fest.",
      "Der Zementhersteller Kalkor hält an seiner Prognose von 3 Prozent fest.",
    ],
    ["Laut Reuters hat Henkel eine Untersuchung gegen drei Lieferanten eingeleitet.", null],
    [
      "Marktanalyst Gert Holm vom Broker Nordkap rechnet mit einem Anstieg auf 19.500 Punkte.",
      "Marktanalyst Gert Holm rechnet mit einem Anstieg auf 19.500 Punkte.",
    ],
    [
      "Der Autobauer Velda, ein Ableger der Gruppe Tronk, will 400 Stellen streichen.",
      "Der Autobauer Velda will 400 Stellen streichen.",
    ],
    [
      "Die Anleger warten auf die in der kommenden Woche anstehende Sitzung der Notenbank.",
      "Die Anleger warten auf die Sitzung der Notenbank.",
    ],
    [
      "Der Umsatz dürfte um 4 Prozent steigen, weil mehr Kunden aus Asien bestellen, teilte der Verband am Montag mit.",
      "Der Umsatz dürfte um 4 Prozent steigen, teilte der Verband am Montag mit.",
    ],
    [
      "Strafe angekündigt Im Streit um Gebühren muss die Bank 20 Millionen Euro zahlen.",
      "Im Streit um Gebühren muss die Bank 20 Millionen Euro zahlen.",
    ],
    [
      "Der Strom kostet 3,2 Cent je Kilowattstunde, hinzu kommt eine Grundgebühr von 25 Euro.",
      "Der Strom kostet 3,2 Cent je Kilowattstunde.",
    ],
    [
      "Im Wochenverlauf winkt die nächste Zinssenkungder Notenbank.",
      "Im Wochenverlauf winkt die nächste Zinssenkung der Notenbank.",
    ],
  ])("%s", (text, wanted) => {
    if (wanted !== null) expect(told(text, "de")).toContain(wanted);
    for (const telling of told(text, "de"))
      expect(telling).not.toMatch(/^(?:verhandelt|plant|prüft|senkte)/u);
  });

  it.each([
    "Der Vorstand rechnet mit einem Gewinn von 3 Milliarden Euro, falls die Behörde zustimmt.",
    "Der Vorstand sagte, dass der Gewinn auf 3 Milliarden Euro steigen soll.",
    "Das Unternehmen will keinem Vertrag zustimmen, der die Löhne um 5 Prozent senkt.",
    "Das gilt für alle Beschäftigten, die mehr als 3.000 Euro verdienen.",
    "Nur Kunden, die vor dem 1. Mai bestellen, zahlen weiter 30 Euro.",
    "Der Konzern hat den Bericht nicht bestätigt, wie ein Sprecher sagte.",
    "Nach Angaben der Behörde hat Henkel eine Strafe von 3 Millionen Euro gezahlt.",
    "Die Anleger warten auf eine im Herbst möglicherweise anstehende Sitzung der Notenbank.",
    "Die im Index enthaltenen Werte sind 2 Billionen Euro wert.",
    "Betroffen sind die Nordkap Fonds GmbH, die Nordkap Bau GmbH, die Nordkap Haus KG und die Nordkap AG.",
    "Die Reederei sieht eine Bereitschaft der Reisenden, eine Versicherung abzuschließen, die auch Streiks umfasst.",
    "Die Agentur verwies auf den Schuldengrad, der Ende Juni bei 54 Prozent gelegen habe, nach 49 Prozent im Vorjahr.",
  ])("keeps what it hangs on: %s", (text) => {
    expect(told(text, "de")).toEqual([text]);
  });
});

describe("an English sentence is told shorter and stays whole", () => {
  it.each([
    [
      "Revenue grew 8% to $6 billion, compared with $5.5 billion a year earlier.",
      "Revenue grew 8% to $6 billion.",
    ],
    [
      "Gap Inc., which owns Old Navy, said sales fell 3% in the second quarter.",
      "Gap Inc. said sales fell 3% in the second quarter.",
    ],
    [
      "Meanwhile, the number of claims dropped by 4,000 to 210,000 last week.",
      "The number of claims dropped by 4,000 to 210,000 last week.",
    ],
    [
      "While the rate rose to 4.9% from 4.7% in spring, it remains one of the lowest in Europe.",
      "The rate rose to 4.9% from 4.7% in spring.",
    ],
    [
      "Shares of Gap GPS.N rose 4% on Monday after the retailer raised its outlook for the full year.",
      "The retailer raised its outlook for the full year.",
    ],
    [
      "March 3 (Reuters) - Gap on Monday forecast sales of $15 billion for the year.",
      "Gap on Monday forecast sales of $15 billion for the year.",
    ],
    [
      "Materials rose 1.5% on Monday, while energy shares fell 0.7% as oil slipped.",
      "Energy shares fell 0.7% as oil slipped.",
    ],
    [
      "At the end of May, the share of loans in default fell to 4 percent, the lowest level since 2009, data compiled by the bank showed.",
      "At the end of May, the share of loans in default fell to 4 percent, data compiled by the bank showed.",
    ],
    [
      "The mortgage rate has risen back to 3.9%, reducing the share of borrowers who refinance, according to Ann Lee, head of research at Nordkap.",
      "The mortgage rate has risen back to 3.9%, according to Ann Lee.",
    ],
    [
      "The results impressed the market, with shares rising 9% in late trading, adding a combined $40 billion in value.",
      "The results impressed the market, with shares rising 9% in late trading.",
    ],
    [
      "The chain earned $2 a share, above estimates of $1.80, according to LSEG data.",
      "The chain earned $2 a share.",
    ],
    [
      "It’s worth noting that options traders expect a move of 6.6%, slightly lower than the 6.8% of last quarter.",
      "Options traders expect a move of 6.6%.",
    ],
    [
      "The survey found that 20% of adults are smartphone-only — up from the smartphone-only share of 13% three years ago.",
      "The survey found that 20% of adults are smartphone-only.",
    ],
    [
      "On the data front, weekly claims rose to 224,000 from 219,000 a week earlier.",
      "Weekly claims rose to 224,000 from 219,000 a week earlier.",
    ],
  ])("%s", (text, wanted) => {
    expect(told(text, "en")).toContain(wanted);
  });

  it.each([
    "The company could pay $3 billion, unless the court decides otherwise.",
    "Gap will not close stores because of weak sales.",
    "Sales rose 4%, excluding the impact of currency.",
    "The airline could move as many as 900 jobs to Asia.",
    "Rivals that have sued in China, with mixed success, include Yamaha.",
    "The board said that the offer of $40 a share, if accepted, would create value.",
    "A fault that was the result of haste served as a warning to the whole industry.",
    "The startup helps firms with hiring, training and paying staff in nine countries.",
    "Growth could reach 4%, according to the central bank.",
    "Nordkap is cutting fares by as much as 50% as part of a plan to survive.",
    "The petition listed the biggest creditor as the food giant Kalkor.",
  ])("keeps what it hangs on: %s", (text) => {
    expect(told(text, "en")).toEqual([text]);
  });
});

describe("spaces that mark-up swallowed around a name", () => {
  const text = "Die Papiere vonHenkelwaren am Montag mit 1,2 Prozent Plus gefragt.";
  const article = writeArticle({ lines: [text], subjects: { "HEN3.DE": "Henkel" } });

  it("are put back", () => {
    const words = trace(article.text, { start: 0, end: text.length });
    const [first] = tellings(words, { figures: [], language: "de", seams: seamsAt(article) });
    expect(first?.words.text).toBe("Die Papiere von Henkel waren am Montag mit 1,2 Prozent Plus gefragt.");
  });

  it.each(["Die Henkeler Straße in Mainz wird gesperrt.", "Die Eurozone wächst um 2 Prozent."])(
    "are not where the word goes on: %s",
    (line) => {
      const name = line.includes("Euro") ? "Euro" : "Henkel";
      expect(seamsAt(writeArticle({ lines: [line], subjects: { X: name } }))).toEqual([]);
    },
  );
});
