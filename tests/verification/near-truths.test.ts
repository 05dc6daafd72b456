import { describe, expect, it } from "vitest";
import { codesOf, judge } from "./judge.ts";
import type { Direction } from "./judge.ts";

/** One source, what it bears out, and what sounds much like it and is refused, with the objection it must meet. */
type Row = readonly [direction: Direction, source: string, right: string, wrong: string, code: string];

const ROWS: Readonly<Record<string, readonly Row[]>> = {
  "how long something may last is not how long it lasted": [
    [
      "de→en",
      "Das Werk könnte für sechs Monate geschlossen werden.",
      "The plant could be closed for six months.",
      "The plant was closed for six months.",
      "certainty",
    ],
    [
      "en→de",
      "The plant may be closed for six weeks.",
      "Das Werk könnte für sechs Wochen geschlossen werden.",
      "Das Werk wurde für sechs Wochen geschlossen.",
      "certainty",
    ],
    [
      "en",
      "Halden expects the strike to last two weeks.",
      "Halden expects the strike to take two weeks.",
      "The strike lasted two weeks.",
      "certainty",
    ],
  ],
  "a cause with a figure of its own is what the figure measures": [
    [
      "en→de",
      "Profit fell despite 5% higher revenue.",
      "Der Umsatz stieg um 5 Prozent.",
      "Der Gewinn stieg um 5 Prozent.",
      "direction",
    ],
    [
      "de→en",
      "Der Gewinn sank trotz 5 Prozent höherer Erlöse.",
      "Revenue rose 5%.",
      "Profit fell 5%.",
      "direction",
    ],
    [
      "de→en",
      "Der Gewinn stieg dank 12 Prozent niedrigerer Kosten.",
      "Costs fell 12%.",
      "Profit rose 12%.",
      "direction",
    ],
    [
      "de→en",
      "Der Umsatz sank wegen eines Rückgangs der Bestellungen von 12 Prozent.",
      "Orders fell 12%.",
      "Revenue fell 12%.",
      "metric",
    ],
  ],
  "members and votes are no stores": [
    [
      "en",
      "Six members of the board voted for the plan.",
      "Six directors voted for the plan.",
      "Six stores voted for the plan.",
      "noun",
    ],
    [
      "de→en",
      "Sechs Mitglieder des Vorstands stimmten dafür.",
      "Six managers voted for it.",
      "Six banks voted for it.",
      "noun",
    ],
    [
      "en",
      "Halden closed three plants and 12 others were sold.",
      "12 plants were sold.",
      "12 stores were sold.",
      "noun",
    ],
  ],
  "what was ended is not told as not ended": [
    [
      "en",
      "Halden ended talks with Torvik.",
      "Halden ended the talks with Torvik.",
      "Halden did not end talks with Torvik.",
      "negation",
    ],
    [
      "de→en",
      "Halden beendete die Gespräche mit Torvik.",
      "Halden ended talks with Torvik.",
      "Halden did not end talks with Torvik.",
      "negation",
    ],
    [
      "en→de",
      "The talks failed.",
      "Die Gespräche scheiterten.",
      "Die Gespräche scheiterten nicht.",
      "negation",
    ],
  ],
};

describe.each(Object.entries(ROWS))("%s", (_name, rows) => {
  const checks = rows.map(([direction, source, right, wrong, code]) => ({
    direction,
    source,
    right,
    wrong,
    code,
  }));

  it.each(checks)("$direction: «$right» is borne out", ({ direction, source, right }) => {
    expect(judge(direction, source, right).rejections).toEqual([]);
  });

  it.each(checks)("$direction: «$wrong» is refused: $code", ({ direction, source, wrong, code }) => {
    const verdict = judge(direction, source, wrong);
    expect(verdict.supported).toBe(false);
    expect(codesOf(verdict)).toContain(code);
  });
});
