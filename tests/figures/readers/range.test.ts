import { describe, expect, it } from "vitest";
import { told } from "../told.ts";

describe("ranges", () => {
  it.each([
    ["de", "zwischen «4,8 und 5,0 Milliarden Euro»", "4800000000..5000000000 EUR"],
    ["de", "«4,8–5,0 Mrd. Euro»", "4800000000..5000000000 EUR"],
    ["de", "von «3 bis 5 Prozent»", "3..5 %"],
    ["de", "«20- bis 30-fach»", "20..30"],
    ["de", "«zwei bis drei» Wochen", "2..3 Wochen"],
    ["en", "between «$10.40 and $10.90»", "10.4..10.9 USD?"],
    ["en", "by «40 to 45%»", "40..45 %"],
    ["en", "about «25/30 %»", "25..30 %"],
    ["en", "«$4.8-5.0 billion»", "4800000000..5000000000 USD?"],
    ["en", "«1000–5000»", "1000..5000"],
  ] as const)("in %s, reads one in: %s", (locale, way, value) => {
    const surface = /«(?<inside>.*)»/u.exec(way)?.groups?.["inside"] ?? "";
    expect(told(locale, way.replace(/[«»]/gu, ""))).toEqual([`${surface} = ${value}`]);
  });

  it.each([
    [
      "de",
      "von 4,8 auf 5,0 Milliarden Euro",
      ["4,8 = 4800000000 EUR", "5,0 Milliarden Euro = 5000000000 EUR"],
    ],
    ["de", "von 105,50 auf 98,20 Euro", ["105,50 = 105.5 EUR", "98,20 Euro = 98.2 EUR"]],
    ["de", "2, 3 und 4 Prozent", ["2 = 2 %", "3 = 3 %", "4 Prozent = 4 %"]],
    ["de", "180 der 2.300 Stellen", ["180 = 180 Stellen", "2.300 = 2300 Stellen"]],
    ["en", "from 5 to 7 percent", ["5 = 5 %", "7 percent = 7 %"]],
    ["en", "fell 5% to 10 euros", ["5% = 5 %", "10 euros = 10 EUR"]],
  ] as const)("in %s, keeps two figures of: %s", (locale, text, figures) => {
    expect(told(locale, text)).toEqual(figures);
  });
});
