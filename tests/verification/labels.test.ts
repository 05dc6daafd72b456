import { describe, expect, it } from "vitest";
import { codesOf, judge } from "./judge.ts";
import type { Direction } from "./judge.ts";

const RESULTS =
  "Der Umsatz von Nordkabel stieg im dritten Quartal um 8 Prozent auf 412 Millionen Euro, " +
  "während das Ebit auf 31 Millionen Euro sank.";
const OUTLOOK =
  "Nordkabel erwartet für 2026 einen Umsatz von bis zu 1,7 Milliarden Euro und will 300 Stellen streichen.";
const CASH =
  "Nordkabel said it may cut 1,200 jobs and pay a dividend of $0.45 per share; " +
  "free cash flow rose to $90 million from $70 million.";

const CASES: readonly {
  readonly direction: Direction;
  readonly source: string;
  readonly right: readonly string[];
  readonly wrong: Readonly<Record<string, string>>;
}[] = [
  {
    direction: "de→en",
    source: RESULTS,
    right: ["Q3 revenue: €412m (+8%)", "Revenue: €412m", "Revenue: +8%", "EBIT: €31m"],
    wrong: {
      "Q3 revenue: €31m": "metric",
      "Net income: €31m": "metric",
      "EBIT: €412m": "metric",
      "EBIT: +8%": "metric",
      "Q2 revenue: €412m": "not-found",
      "Revenue: -8%": "direction",
      "Revenue per share: €412m": "scope",
      "EBIT: up to €31m": "bound-invented",
    },
  },
  {
    direction: "de→en",
    source: OUTLOOK,
    right: ["Revenue 2026 (expected): up to €1.7bn", "Job cuts (planned): 300"],
    wrong: {
      "Revenue 2026 (expected): €1.7bn": "at-most",
      "Revenue 2025 (expected): up to €1.7bn": "not-found",
      "EBIT 2026 (expected): up to €1.7bn": "metric",
      "New jobs (planned): 300": "opposite",
    },
  },
  {
    direction: "en→de",
    source: CASH,
    right: ["Freier Mittelzufluss: 90 Mio. $", "Dividende: 0,45 $ je Aktie", "Stellenabbau (möglich): 1.200"],
    wrong: {
      "Umsatz: 90 Mio. $": "metric",
      "Freier Mittelzufluss: 70 Mio. $": "prior",
      "Gewinn je Aktie: 0,45 $": "metric",
      "Stellenabbau: 1.200": "certainty",
    },
  },
];

describe.each(CASES)("a label of «$source»", ({ direction, source, right, wrong }) => {
  it.each(right)("is proven: %s", (label) => {
    expect(codesOf(judge(direction, source, label))).toEqual([]);
  });

  it.each(Object.entries(wrong))("is refused: %s (%s)", (label, code) => {
    expect(codesOf(judge(direction, source, label))).toContain(code);
  });
});
