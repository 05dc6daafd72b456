import { describe, expect, it } from "vitest";
import type { Figure } from "../../src/domain/figure.ts";
import { agree } from "../../src/figures/agree.ts";
import type { Difference } from "../../src/figures/agree.ts";
import { moment, quantity } from "./figure.ts";

const percent = { kind: "percent", unit: "%" } as const;
const points = { kind: "percentage-point", unit: "pp" } as const;
const basis = { kind: "basis-point", unit: "bp" } as const;
const about = { qualifier: "about" } as const;
const billions = (value: string, precision = 9, unit = "USD?"): ReturnType<typeof quantity> =>
  quantity(value, { unit, precision });

type Row = readonly [name: string, claim: Figure, evidence: Figure];

const SAME: readonly Row[] = [
  ["equal money", billions("50000000000"), billions("50000000000")],
  ["the same in another scale", billions("1240000000", 6), billions("1240000000", 7)],
  ["whole thousands written out", quantity("16000"), quantity("16000", { precision: 3 })],
  ["a stated and an assumed dollar", billions("50000000000", 9, "USD"), billions("50000000000")],
  [
    "nouns of two languages",
    quantity("16000", { kind: "number", unit: "jobs" }),
    quantity("16000", { kind: "number", unit: "Stellen" }),
  ],
  ["basis points in percentage points", quantity("0.25", points), quantity("25", basis)],
  ["points of a rate", quantity("0.2", points), quantity("0.2", { kind: "number", unit: "points" })],
  ["a sign the other tells in words", quantity("2.1", percent), quantity("-2.1", percent)],
  [
    "a measure only one side names",
    quantity("1.97", { unit: "USD" }),
    quantity("1.97", { unit: "USD", per: "share" }),
  ],
  ["equal ranges", quantity(["3", "5"], percent), quantity(["3", "5"], percent)],
  ["the same hedge", quantity("10", { ...percent, ...about }), quantity("10", { ...percent, ...about })],
  [
    "two words for one bound",
    quantity("50", { ...percent, qualifier: "more-than" }),
    quantity("50", { ...percent, qualifier: "at-least" }),
  ],
  ["equal days", moment("2026-02-05"), moment("2026-02-05")],
  ["a day with an assumed year", moment("2026-02-05", { stated: "--02-05" }), moment("2026-02-05")],
  ["a day without a year", moment("--02-05"), moment("2026-02-05")],
  ["equal stretches", moment(["2025", "2026"]), moment(["2025", "2026"])],
];

const ROUNDED: readonly Row[] = [
  ["fewer digits, said to be about", { ...billions("1200000000", 8), ...about }, billions("1240000000", 7)],
  ["a percentage to the full point", quantity("4", { ...percent, ...about }), quantity("3.7", percent)],
  ["a rounded hedge", { ...billions("1200000000", 8), ...about }, { ...billions("1240000000", 7), ...about }],
  ["a rounded range", quantity(["3", "5"], { ...percent, ...about }), quantity(["3.2", "4.9"], percent)],
  ["the month of a day", moment("2026-02"), moment("2026-02-05")],
  ["the quarter of a month", moment("2026-Q1"), moment("2026-02")],
  ["the year of a quarter", moment("2025"), moment("2025-Q4")],
];

const DIFFERENT: readonly (readonly [...Row, readonly Difference[]])[] = [
  ["another value", billions("60000000000"), billions("50000000000"), ["value"]],
  ["a slip of scale", billions("50000000", 6), billions("50000000000"), ["value"]],
  ["nearly the value", quantity("3.55", percent), quantity("3.5", percent), ["near"]],
  ["another currency", billions("50000000000", 9, "EUR"), billions("50000000000"), ["unit"]],
  ["points for percent", quantity("3", points), quantity("3", percent), ["unit"]],
  ["a count for money", quantity("50"), quantity("50", { unit: "USD" }), ["unit"]],
  [
    "another measure",
    quantity("50", { unit: "USD", per: "barrel" }),
    quantity("50", { unit: "USD", per: "ounce" }),
    ["unit"],
  ],
  ["a date for a number", moment("2026"), quantity("2026"), ["unit"]],
  ["rounded but told as exact", billions("1200000000", 8), billions("1240000000", 7), ["rounding"]],
  ["rounded the wrong way", { ...billions("1300000000", 8), ...about }, billions("1240000000", 7), ["value"]],
  ["more digits than stated", quantity("780.0"), quantity("780"), ["precision"]],
  ["more digits of a billion", billions("1200000000", 7), billions("1200000000", 8), ["precision"]],
  [
    "a bound dropped",
    billions("50000000000"),
    { ...billions("50000000000"), qualifier: "at-most" },
    ["qualifier"],
  ],
  ["a hedge dropped", quantity("10", percent), quantity("10", { ...percent, ...about }), ["qualifier"]],
  [
    "a bound turned",
    quantity("10", { ...percent, qualifier: "at-least" }),
    quantity("10", { ...percent, qualifier: "at-most" }),
    ["qualifier"],
  ],
  [
    "a bound invented",
    quantity("10", { ...percent, qualifier: "at-most" }),
    quantity("10", percent),
    ["qualifier"],
  ],
  [
    "a bound rounded away",
    { ...billions("1200000000", 8), ...about },
    { ...billions("1240000000", 7), qualifier: "at-most" },
    ["qualifier"],
  ],
  ["digits added and a hedge dropped", quantity("780.0"), quantity("780", about), ["precision", "qualifier"]],
  ["the upper end alone", quantity("5", percent), quantity(["3", "5"], percent), ["range"]],
  ["a value made a range", quantity(["3", "5"], percent), quantity("5", percent), ["range"]],
  ["a widened range", quantity(["2", "5"], percent), quantity(["3", "5"], percent), ["range"]],
  ["another range", quantity(["6", "8"], percent), quantity(["3", "5"], percent), ["value"]],
  ["a value inside a range", quantity("4", percent), quantity(["3", "5"], percent), ["value"]],
  ["another day", moment("2026-02-06"), moment("2026-02-05"), ["value"]],
  ["another year", moment("2025-Q4"), moment("2024-Q4"), ["value"]],
  ["another quarter than the month's", moment("2026-Q2"), moment("2026-02"), ["value"]],
  ["a day made up", moment("2026-02-05"), moment("2026-02"), ["precision"]],
  ["a stretch for a day", moment(["2026-02-05", "2026-02-08"]), moment("2026-02-05"), ["range"]],
  ["a bound of time dropped", moment("2030"), moment("2030", { qualifier: "until" }), ["qualifier"]],
];

describe("a claim and its evidence", () => {
  it.each(SAME)("are the same: %s", (_name, claim, evidence) => {
    expect(agree(claim, evidence)).toEqual({ verdict: "same" });
  });

  it.each(ROUNDED)("are the same but for rounding: %s", (_name, claim, evidence) => {
    expect(agree(claim, evidence)).toEqual({ verdict: "rounded" });
  });

  it.each(DIFFERENT)("differ: %s", (_name, claim, evidence, differences) => {
    expect(agree(claim, evidence)).toEqual({ verdict: "different", differences });
  });
});
