import { describe, expect, it } from "vitest";
import type { RawArticle } from "../../src/domain/article.ts";
import { READER, openWorld, say } from "../commands/world.ts";

const article = (title: string, text: string, day: string): Partial<RawArticle> => ({
  title,
  text,
  language: "de",
  publisher: "Kursblatt",
  url: `https://kursblatt.example/${day}`,
  published: { at: `${day}T17:00:00.000Z`, precision: "time", source: "stated" },
});

const MONDAY = article(
  "Aktien Frankfurt Schluss: Dax etwas schwächer",
  "Der DAX eröffnete am Montag bei 24.900,10 Punkten. Zum Schluss notierte der DAX 0,4 Prozent tiefer bei 24.812,50 Punkten. Der MDAX verlor letztlich 0,9 Prozent auf 31.002,75 Punkte. Vor einem Jahr, am 26.01.2025, lag der DAX bei 21.394,93 Punkten.",
  "2026-01-26",
);
const AMAZON = article(
  "Amazon baut um",
  "Amazon streicht 16.000 Stellen. Amazon hat angekündigt, 16.000 Stellen abzubauen. Am 5. Februar will Amazon die Zahlen für das vierte Quartal vorlegen. Amazon erwartet für 2026 einen Umsatz von 800 Milliarden Dollar. Im Handel kommt Amazon auf einen Börsenwert von 2,5 Billionen Dollar.",
  "2026-01-27",
);

async function ask(question: string): Promise<string> {
  const world = await openWorld({ articles: [MONDAY, AMAZON] });
  return (await say(world, `ask ${question}`, READER)).text;
}

describe("the right one of several figures", () => {
  it.each([
    ["a closing level, not where it opened", "Wo schloss der DAX am Montag?", "24.812,50", "24.900,10"],
    ["not what stood there a year ago", "Wo schloss der DAX am Montag?", "24.812,50", "21.394,93"],
    ["not that of another index", "Wo schloss der DAX am 26. Januar 2026?", "24.812,50", "31.002,75"],
    ["that of the other index", "Wo schloss der MDAX am 26. Januar?", "31.002,75", "24.812,50"],
    ["the day of the results alone", "Wann legt Amazon Zahlen vor?", "5. Februar", "800 Milliarden"],
    ["what it is worth", "Wie viel ist Amazon wert?", "2,5 Billionen", "800 Milliarden"],
  ])("%s: %s", async (_what, question, right, other) => {
    const text = await ask(question);
    expect(text).toContain(right);
    expect(text).not.toContain(other);
  });

  it("tells one figure of one article once", async () => {
    expect((await ask("Wie viele Stellen streicht Amazon?")).match(/16\.000/gu)).toHaveLength(1);
  });
});

describe("what is near where nothing answers", () => {
  it.each([
    ["the same metric of another year", "Wie hoch war der Umsatz von Amazon 2019?", /800 Milliarden/u],
    ["nothing of another metric", "Wie hoch ist die Dividende von Amazon?", /^(?![^]*Am nächsten kommt)/u],
    ["nothing of another company", "Wie hoch ist der Umsatz von SAP?", /^(?![^]*Am nächsten kommt)/u],
  ])("%s: %s", async (_what, question, expected) => {
    const text = await ask(question);
    expect(text).toContain("Steht nicht in meinen Quellen");
    expect(text).toMatch(expected);
  });
});
