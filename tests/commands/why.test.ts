import { describe, expect, it } from "vitest";
import { canonicalUrl } from "../../src/domain/canonical-url.ts";
import { createIds } from "../../src/operations/ids.ts";
import { NVIDIA_EN, SAP_DE } from "./articles.ts";
import { NOW, READER, openWorld, savedArticle, say } from "./world.ts";

const COPY = { ...SAP_DE, publisher: "Kopierer", url: "https://kopierer.example/sap" };
const ASIDE = {
  title: "Siemens baut ein Werk in Bayern",
  text: "Siemens baut für 500 Millionen Euro ein Werk in Bayern. Software dafür kommt von SAP.",
  language: "de",
  publisher: "Werkblatt",
  url: "https://werkblatt.example/siemens-werk",
  published: { at: "2026-01-28T19:00:00.000Z", precision: "time", source: "stated" },
} as const;

async function why(line: string) {
  return say(await openWorld({ articles: [SAP_DE, COPY, ASIDE, NVIDIA_EN] }), line, READER);
}

describe("/why", () => {
  it("tells of a ticker how far each article came", async () => {
    const { text, audience } = await why("why SAP");
    expect(audience).toBe("only-you");
    for (const stage of [
      "Gesammelt: ja, Börsenblatt",
      "Sprache: Deutsch",
      "Herausgenommen: Werbung",
      "Handelt von: SAP.DE",
      "Rang 1 von",
      "Belegt Punkt 1",
    ])
      expect(text).toContain(stage);
    expect(text).toContain("In den letzten Tagen war hier kein Brief fällig.");
  });

  it.each([
    ["a copy", "why https://kopierer.example/sap", "Kopie von „SAP verdient mehr"],
    [
      "the first telling, by its headline",
      "warum SAP verdient mehr und erhöht die Dividende",
      "Belegt Punkt",
    ],
    ["one that was never collected, by address", "why https://niemand.example/nichts", "Gesammelt: nein"],
    ["one that was never collected, by headline", "warum Quillmark kauft Nordwerk", "Gesammelt: nein"],
  ])("tells of %s where it ended", async (_what, line, expected) => {
    expect((await why(line)).text).toContain(expected);
  });

  it.each([
    "https://www.zahlenamt.example/9f3c77?b=2&a=1",
    "http://zahlenamt.example/9f3c77/?a=1&b=2&utm_source=chat#top",
    "<https://www.zahlenamt.example/9f3c77?a=1&b=2|zahlenamt.example>",
  ])("finds an article by its address where its text has no word of it: %s", async (typed) => {
    const world = await openWorld({ articles: [NVIDIA_EN] });
    const url = "https://www.zahlenamt.example/9f3c77?a=1&b=2";
    const id = createIds({ now: () => NOW }).of(canonicalUrl(url));
    await world.store.articles.saveAll([savedArticle({ ...SAP_DE, url }, id)]);
    const { text } = await say(world, `why ${typed}`, READER);
    expect(text).toContain("Gesammelt: ja, Börsenblatt");
  });

  it.each([
    ["why SAP", "Art des Ereignisses: Geschäftszahlen, zählt 1,4-fach"],
    ["why SAP english", "Kind of event: results, counts 1.4 times"],
    ["warum Nvidia to spend $12 billion on new data centers", "Art des Ereignisses: keine, die ich kenne"],
  ])("%s names the kind of event: %s", async (line, expected) => {
    expect((await why(line)).text).toContain(expected);
  });

  it("names articles of muted sources and words, and the sentences left out of others", async () => {
    const world = await openWorld({ articles: [SAP_DE, COPY, ASIDE, NVIDIA_EN] });
    await say(world, "watch add SAP");
    await say(world, "settings quellen Börsenblatt");
    const ticker = await say(world, "why SAP", READER);
    expect(ticker.text).toContain("Stummgeschaltet in diesem Kanal");
    expect(ticker.text).toMatch(
      /„SAP verdient mehr und erhöht die Dividende“ \(Börsenblatt, .*\)\. Nicht im Brief: Die Quelle „Börsenblatt“/u,
    );
    const article = await say(world, "why https://boersenblatt.example/sap-zahlen", READER);
    expect(article.text).toContain("Die Quelle „Börsenblatt“ ist hier stummgeschaltet");
    const other = await say(world, "why https://kopierer.example/sap", READER);
    expect(other.text).not.toContain("stummgeschaltet");
    await say(world, "settings stichwörter Hauptversammlung, Siemens");
    expect((await say(world, "why https://kopierer.example/sap", READER)).text).toContain(
      "Ein Satz mit dem stummgeschalteten Stichwort „Hauptversammlung“ ist ausgelassen",
    );
    expect((await say(world, "why https://werkblatt.example/siemens-werk", READER)).text).toContain(
      "Das Stichwort „Siemens“ ist hier stummgeschaltet",
    );
  });

  it("counts what several muted keywords keep back together, and names an article that they keep back whole", async () => {
    const twofold = {
      ...SAP_DE,
      title: "Der Softwarekonzern im Quartal",
      text: "SAP steigerte den Umsatz auf 9,4 Milliarden Euro. Die Dividende von SAP steigt auf 2,50 Euro.",
      url: "https://boersenblatt.example/sap-zweierlei",
    };
    const world = await openWorld({ articles: [twofold] });
    await say(world, "settings stichwörter Umsatz, Dividende");
    const [about, address] = [
      await say(world, "why SAP", READER),
      await say(world, `why ${twofold.url}`, READER),
    ];
    expect(about.text).toContain("Die Stichwörter „Umsatz“, „Dividende“ sind hier stummgeschaltet");
    expect(address.text).toContain("Die Stichwörter „Umsatz“, „Dividende“ sind hier stummgeschaltet");
  });

  it.each([
    ["as a stage's heading", "why SAP", ""],
    ["as the answer's title", "why https://boersenblatt.example/sap-zahlen", ""],
    ["among what is muted", "why SAP", "settings quellen Börsenblatt"],
  ])("does not tell a headline that advises, %s", async (_where, line, before) => {
    const world = await openWorld({ articles: [{ ...SAP_DE, title: "Jetzt SAP kaufen" }] });
    if (before !== "") await say(world, before);
    const { text } = await say(world, line, READER);
    expect(text).toContain("Überschrift zurückgehalten (Kauf- oder Verkaufsrat ohne Absender)");
    expect(text).not.toContain("Jetzt SAP kaufen");
  });

  it("names what is muted also where nothing else is left", async () => {
    const world = await openWorld({ articles: [SAP_DE] });
    await say(world, "settings quellen Börsenblatt");
    expect((await say(world, "why SAP", READER)).text).toContain(
      "SAP verdient mehr und erhöht die Dividende",
    );
  });

  it("tells of an article that is not about what the channel watches", async () => {
    const world = await openWorld({ articles: [NVIDIA_EN, ASIDE] });
    await say(world, "watch add NVDA");
    const { text } = await say(world, "warum Siemens baut ein Werk in Bayern", READER);
    expect(text).toContain("Nicht im Brief: handelt nicht von NVDA");
  });
});
