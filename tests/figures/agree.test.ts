import { describe, expect, it } from "vitest";
import type { Quantity } from "../../src/domain/figure.ts";
import type { ValueMatch } from "../../src/figures/agree.ts";
import { matchValues } from "../../src/figures/agree.ts";
import { quantity } from "./figure.ts";

const percent = { kind: "percent", unit: "%" } as const;
const points = { kind: "percentage-point", unit: "pp" } as const;
const basis = { kind: "basis-point", unit: "bp" } as const;
const billions = (value: string, precision = 9, unit = "USD?"): Quantity =>
  quantity(value, { unit, precision });

type Row = readonly [name: string, claim: Quantity, source: Quantity];

const MATCHES: Readonly<Record<ValueMatch, readonly Row[]>> = {
  equal: [
    ["equal money", billions("50000000000"), billions("50000000000")],
    ["the same in another scale", billions("1240000000", 6), billions("1240000000", 7)],
    ["a stated and an assumed dollar", billions("50000000000", 9, "USD"), billions("50000000000")],
    [
      "nouns of two languages",
      quantity("16000", { kind: "number", unit: "jobs" }),
      quantity("16000", { kind: "number", unit: "Stellen" }),
    ],
    ["basis points in percentage points", quantity("0.25", points), quantity("25", basis)],
    ["points of a rate", quantity("0.2", points), quantity("0.2", { kind: "number", unit: "points" })],
    ["a sign the other tells in words", quantity("2.1", percent), quantity("-2.1", percent)],
    ["equal ranges", quantity(["3", "5"], percent), quantity(["3", "5"], percent)],
    [
      "cents of two currencies assumed",
      quantity("0.47", { unit: "USD?", surface: "47 cents" }),
      quantity("0.47", { unit: "EUR?" }),
    ],
    [
      "times that are counted",
      quantity("3500000", { kind: "multiple", surface: "3,5 Millionen Mal" }),
      quantity("3500000"),
    ],
  ],
  rounded: [
    ["fewer digits", billions("1200000000", 8), billions("1240000000", 7)],
    ["a percentage to the full point", quantity("4", percent), quantity("3.7", percent)],
    ["a range to full points", quantity(["3", "5"], percent), quantity(["3.2", "4.9"], percent)],
    ["points to a full one", quantity("1", points), quantity("125", basis)],
  ],
  near: [
    ["nearly the value", quantity("3.55", percent), quantity("3.5", percent)],
    ["a range of nearly the ends", quantity(["300", "500"]), quantity(["301", "502"])],
  ],
  end: [
    ["the upper end alone", quantity("5", percent), quantity(["3", "5"], percent)],
    ["the lower end alone", quantity("3", percent), quantity(["3", "5"], percent)],
  ],
  none: [
    ["another value", billions("60000000000"), billions("50000000000")],
    ["a slip of scale", billions("50000000", 6), billions("50000000000")],
    ["rounded the wrong way", billions("1300000000", 8), billions("1240000000", 7)],
    ["another currency", billions("50000000000", 9, "EUR"), billions("50000000000")],
    ["points for percent", quantity("3", points), quantity("3", percent)],
    ["basis points for percent", quantity("3", basis), quantity("3", percent)],
    ["a count for money", quantity("50"), quantity("50", { unit: "USD" })],
    ["a value made a range", quantity(["3", "5"], percent), quantity("5", percent)],
    ["a widened range", quantity(["2", "5"], percent), quantity(["3", "5"], percent)],
    ["another range", quantity(["6", "8"], percent), quantity(["3", "5"], percent)],
    ["a value inside a range", quantity("4", percent), quantity(["3", "5"], percent)],
  ],
};

describe.each(Object.entries(MATCHES))("a value that agrees: %s", (match, rows) => {
  it.each(rows)("%s", (_name, claim, source) => {
    expect(matchValues(claim, source)).toBe(match);
  });
});
