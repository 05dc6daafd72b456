import { describe, expect, it } from "vitest";
import { drawChart } from "../../src/charts/draw.ts";
import { NVIDIA_EN, SAP_DE, SAP_EARLIER } from "./articles.ts";
import { READER, openWorld, say } from "./world.ts";

const RATED = {
  title: "Bank hebt Kursziel für SAP",
  text: 'Die Investmentbank Barclays hat das Kursziel für SAP von 240 auf 260 Euro angehoben und die Einstufung auf "Overweight" belassen.',
  language: "de",
  publisher: "Kursblatt",
  url: "https://kursblatt.example/sap",
  published: { at: "2026-01-27T08:00:00.000Z", precision: "time", source: "stated" },
} as const;

const ARTICLES = [SAP_DE, NVIDIA_EN, RATED, SAP_EARLIER];

async function ask(question: string) {
  return say(await openWorld({ articles: ARTICLES }), `ask ${question}`, READER);
}

describe("/ask", () => {
  it.each([
    ["Wie hoch war der Umsatz von SAP im vierten Quartal?", "9,8 Milliarden Euro umgesetzt"],
    ["SAP.DE Wie hoch ist die Dividende?", "2,50 Euro je Aktie"],
    ["How much does Nvidia plan to spend on data centers?", "up to $12 billion"],
    ["Wie viel will Nvidia für Rechenzentren ausgeben?", "bis zu 12 Mrd. Dollar"],
    ["What dividend does SAP plan?", "€2.50"],
    ["When does Nvidia report results?", "February 25"],
  ])("answers „%s“ with %s", async (question, expected) => {
    const { text, audience } = await ask(question);
    expect(text).toContain(expected);
    expect(text).toContain("[1]");
    expect(audience).toBe("only-you");
  });

  it.each([
    ["another company's", "Wie hoch ist die Dividende von Nvidia?"],
    ["another metric", "Wie viele Mitarbeiter hat SAP?"],
    ["another year", "Wie hoch war der Umsatz von SAP 2019?"],
    ["nobody it knows", "How much revenue did Quillmark report?"],
    ["another rater", "Welches Kursziel nennt Goldman Sachs für SAP?"],
  ])("does not answer with %s figure: %s", async (_what, question) => {
    const { text } = await ask(question);
    expect(text).toMatch(/Steht nicht in meinen Quellen|Not in my sources/u);
  });

  it("puts the newest statement first and marks what was said before", async () => {
    const { text } = await ask("Wie hoch war der Umsatz von SAP?");
    expect(text.indexOf("9,8 Milliarden")).toBeGreaterThan(0);
    expect(text.indexOf("Zuvor: ")).toBeGreaterThan(text.indexOf("9,8 Milliarden"));
    expect(text).toContain("9,1 Milliarden");
  });

  it("gives no advice, only what somebody said by name", async () => {
    const { text } = await ask("Soll ich SAP kaufen?");
    expect(text).toContain("gibt keine Anlageberatung");
    expect(text).toContain("Barclays");
    expect((await ask("Should I hold Nvidia?")).text).toContain("No rating that somebody gives by name");
  });

  it("says how it is asked", async () => {
    expect((await say(await openWorld(), "frage", READER)).text).toContain("Stelle deine Frage dahinter");
  });

  it("takes so many questions of one person a minute, and no more", async () => {
    const world = await openWorld({ articles: ARTICLES });
    for (let at = 0; at < 12; at += 1) await say(world, "ask Wie hoch ist die Dividende von SAP?", READER);
    const { text } = await say(world, "ask Wie hoch ist die Dividende von SAP?", READER);
    expect(text).toContain("Frage in 60 Sekunden wieder");
    const other = await say(world, "ask Wie hoch ist die Dividende von SAP?", { ...READER, id: "U3" });
    expect(other.text).toContain("2,50 Euro");
    expect(JSON.stringify(world.logged)).not.toContain("Dividende");
  });
});

describe("a question of an empty store", () => {
  it("is answered with that it is not there", async () => {
    expect((await say(await openWorld(), "ask Wie hoch ist Amazons Kapex?", READER)).text).toContain(
      "Steht nicht in meinen Quellen.",
    );
  });
});

describe("/ask … history", () => {
  const capex = (billions: number, day: string) => ({
    title: `Amazon und sein Kapex (${day})`,
    text: `Für 2026 stellt Amazon Kapitalausgaben von ${billions} Milliarden US-Dollar in Aussicht.`,
    language: "de" as const,
    publisher: `Zeitung vom ${day}`,
    url: `https://zeitung.example/${day}`,
    published: { at: `${day}T08:00:00.000Z`, precision: "time", source: "stated" } as const,
  });
  const ARTICLES = [
    capex(118, "2026-01-05"),
    capex(125, "2026-01-12"),
    capex(125, "2026-01-13"),
    capex(131, "2026-01-20"),
  ];

  it.each([
    ["ask AMZN capex history"],
    ["frage AMZN Kapex Verlauf"],
    ["ask Amazon Investitionen 2026 Entwicklung"],
  ])("%s lists how the figure moved, the oldest first, each with its source", async (line) => {
    const { text } = await say(await openWorld({ articles: ARTICLES }), line, READER);
    const values = [...text.matchAll(/(?:118|125|131)/gu)].map(([value]) => value);
    expect(values).toEqual(["118", "125", "131"]);
    expect(text).toContain("[3]");
    expect(text).toMatch(/▁.█/u);
  });

  it("draws its course, told in words to whoever does not see it", async () => {
    const world = await openWorld({ articles: ARTICLES, drawChart });
    const { messages } = await say(world, "frage AMZN Kapex Verlauf", READER);
    expect(Buffer.from(messages[0]?.picture?.png ?? []).toString("latin1", 1, 4)).toBe("PNG");
    expect(messages[0]?.picture?.alt).toMatch(/^AMZN · .*118 .*125 .*131 /u);
  });

  it("answers without a picture where none can be drawn", async () => {
    const failing = (): Promise<never> => Promise.reject(new Error("out of memory"));
    const world = await openWorld({ articles: ARTICLES, drawChart: failing });
    const { messages, text } = await say(world, "ask AMZN capex history", READER);
    expect(messages[0]?.picture).toBeUndefined();
    expect(text).toContain("131");
  });

  it("says what it needs, and what is not kept", async () => {
    const world = await openWorld({ articles: ARTICLES });
    expect((await say(world, "ask Verlauf", READER)).text).toContain("AMZN Kapex Verlauf");
    expect((await say(world, "ask AMZN Umsatz Verlauf", READER)).text).toContain("in keinem meiner Artikel");
  });
});
