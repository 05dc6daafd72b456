import { describe, expect, it } from "vitest";
import { findDuplicates } from "../../src/stories/duplicates.ts";
import { writeNews } from "./article.ts";
import type { WrittenNews } from "./article.ts";

const WIRE =
  "Der Maschinenbauer Torvik hat am Montag ein Werk in Oulu eröffnet. Dort sollen jährlich 400 Anlagen für die Papierindustrie entstehen. Rund 220 Menschen arbeiten in der Fabrik, die Zahl soll bis zum Ende des Jahrzehnts auf 300 wachsen. Der Vorstand sprach von einem wichtigen Schritt nach Norden.";

function groups(...news: readonly Partial<WrittenNews>[]): readonly (readonly string[])[] {
  return findDuplicates(
    news.map((one, index) => writeNews({ id: `a${index}`, title: "Torvik", text: WIRE, ...one })),
  );
}

describe("near-identical texts", () => {
  it("are one group under another headline, with a byline, and cut short", () => {
    expect(
      groups(
        {},
        { title: "Neues Werk in Oulu" },
        { text: `OULU (ag) - ${WIRE}` },
        { text: WIRE.slice(0, 240) },
      ),
    ).toEqual([["a0", "a1", "a2", "a3"]]);
  });

  it.each([
    [
      "another text on the same event",
      "Torvik startet Produktion in Finnland. Das Werk liegt in Oulu und ist auf 400 Anlagen im Jahr ausgelegt, teilte das Unternehmen mit.",
    ],
    [
      "a text that only quotes it",
      `${WIRE.slice(0, 70)} Analysten sehen das anders: Die Kosten seien zu hoch, die Nachfrage nach Papier sinke seit Jahren, und die Konkurrenz aus Asien sei billiger. Das Kursziel liege daher nur bei acht Euro je Aktie.`,
    ],
  ])("are not %s", (_name, text) => {
    expect(groups({}, { text })).toHaveLength(2);
  });

  it("are not a template filled with another company's name", () => {
    const rated = (name: string, ticker: string): Partial<WrittenNews> => ({
      title: `Bank bestätigt ${name}`,
      text: WIRE.replace("Torvik", name),
      tickers: [ticker],
    });
    expect(groups(rated("Torvik", "TRV.HE"), rated("Lahtiwerk", "LHW.HE"))).toHaveLength(2);
    expect(groups(rated("Torvik", "TRV.HE"), rated("Torvik Oyj", "TRV.HE"))).toHaveLength(1);
  });

  it("are not instalments of a series on different days", () => {
    expect(groups({ publishedOn: "2027-03-01" }, { publishedOn: "2027-03-08" })).toHaveLength(2);
    expect(groups({ publishedOn: null }, { publishedOn: "2027-03-08" })).toHaveLength(1);
  });
});
