import { describe, expect, it } from "vitest";
import { splitSentences } from "../../src/articles/sentences.ts";
import { tidy } from "../../src/briefs/shorten/tidy.ts";
import { trace } from "../../src/briefs/traced.ts";

function told(text: string): readonly string[] {
  return splitSentences(text, { start: 0, end: text.length }, "en").map(
    (span) => tidy(trace(text, span)).text,
  );
}

describe("codes that wires put behind names", () => {
  it.each([
    [
      "Orbico ORBC.O beat estimates on Tuesday. Shares rose.",
      ["Orbico beat estimates on Tuesday.", "Shares rose."],
    ],
    ["The composite index .GSPTSE was up 0.49% at noon.", ["The composite index was up 0.49% at noon."]],
    ["Pulled up by Methanex Corp. MX.TOwhich rose 3.7%.", ["Pulled up by Methanex Corp. which rose 3.7%."]],
    ["Apple's AAPL.OiPhone sales grew 4% in China.", ["Apple's iPhone sales grew 4% in China."]],
    ["The stock closed at $19.91. But it fell later.", ["The stock closed at $19.91.", "But it fell later."]],
  ])("end no sentence and are not told: %s", (text, wanted) => {
    expect(told(text)).toEqual(wanted);
  });

  it("are no words that begin a sentence glued to the last", () => {
    expect(told("It was listed on the NYSE.On Monday it fell.")).toEqual([
      "It was listed on the NYSE.",
      "On Monday it fell.",
    ]);
  });
});
