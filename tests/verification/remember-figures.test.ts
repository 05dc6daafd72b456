import { describe, expect, it } from "vitest";
import { rememberFigures } from "../../src/verification/remember-figures.ts";
import { savedArticle } from "../commands/world.ts";

function remembered(text: string, language: "de" | "en" = "de", title = "Nachrichten") {
  const { article } = savedArticle({ title, text, language }, "a1");
  return rememberFigures(article).map(({ ticker, metric, period, figure, certainty }) =>
    [ticker, metric, period, String(figure.value), figure.unit?.code, certainty].join(" "),
  );
}

describe("what is remembered of an article", () => {
  it.each([
    [
      "Für 2026 stellt Amazon Kapitalausgaben von 125 Milliarden US-Dollar in Aussicht.",
      "AMZN capex 2026 125000000000 USD planned",
    ],
    [
      "SAP hat im vierten Quartal 2025 einen Umsatz von 9,8 Milliarden Euro erzielt.",
      "SAP.DE revenue 2025-Q4 9800000000 EUR fact",
    ],
    ["SAP will die Dividende auf 2,50 Euro je Aktie erhöhen.", "SAP.DE dividend  2.5 EUR planned"],
  ])("%s", (text, expected) => {
    expect(remembered(text)).toContain(expected);
  });

  it("reads English alike", () => {
    expect(
      remembered("Amazon expects capital expenditures of $131 billion in 2026.", "en", "Amazon"),
    ).toContain("AMZN capex 2026 131000000000 USD expected");
  });

  it.each([
    [
      "what is only compared with",
      "SAP steigerte den Umsatz auf 9,8 Milliarden Euro, nach 9,4 Milliarden Euro im Vorjahr.",
      "9400000000",
    ],
    ["an index", "Der DAX schloss bei 19.000 Punkten, und SAP legte zu.", "19000"],
    ["a figure without a metric", "SAP feierte mit 500 Gästen und gab 3 Millionen Euro.", "3000000"],
  ])("leaves out %s", (_what, text, value) => {
    expect(remembered(text).join()).not.toContain(` ${value} `);
  });

  it("gives a figure to the company its sentence names last before it", () => {
    const facts = remembered(
      "SAP meldete Zahlen. Während SAP wuchs, senkte Siemens den Umsatz auf 18 Milliarden Euro.",
      "de",
      "SAP und Siemens",
    );
    expect(facts.join()).not.toContain("SAP.DE revenue");
  });
});
