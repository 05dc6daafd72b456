import { describe, expect, it } from "vitest";
import type { Moment } from "../../src/domain/figure.ts";
import type { TimeRelation } from "../../src/verification/compare-times.ts";
import { relateMoments } from "../../src/verification/compare-times.ts";
import { moment } from "../figures/figure.ts";

type Row = readonly [name: string, claim: Moment, source: Moment];

const RELATIONS: Readonly<Record<TimeRelation, readonly Row[]>> = {
  same: [
    ["equal days", moment("2026-02-05"), moment("2026-02-05")],
    ["a day with an assumed year", moment("2026-02-05", { stated: "--02-05" }), moment("2026-02-05")],
    ["a day without a year", moment("--02-05"), moment("2026-02-05")],
    ["equal stretches", moment(["2025", "2026"]), moment(["2025", "2026"])],
  ],
  inside: [
    ["the month of a day", moment("2026-02"), moment("2026-02-05")],
    ["the quarter of a month", moment("2026-Q1"), moment("2026-02")],
    ["the year of a quarter", moment("2025"), moment("2025-Q4")],
    ["a day of a month", moment("2026-02-05"), moment("2026-02")],
  ],
  apart: [
    ["another day", moment("2026-02-06"), moment("2026-02-05")],
    ["another year", moment("2025-Q4"), moment("2024-Q4")],
    ["another quarter than the month's", moment("2026-Q2"), moment("2026-02")],
    ["another half than the quarter's", moment("2026-H1"), moment("2026-Q3")],
    ["a stretch with another end", moment(["2025", "2027"]), moment(["2025", "2026"])],
  ],
  unknown: [["a year and a day without one", moment("2026"), moment("--02-05")]],
};

describe.each(Object.entries(RELATIONS))("two times that are %s", (relation, rows) => {
  it.each(rows)("%s", (_name, claim, source) => {
    expect(relateMoments(claim, source)).toBe(relation);
  });
});
