import { describe, expect, it } from "vitest";
import { digitRunAt, skipRun } from "../../../src/figures/readers/digits.ts";

describe("numbers in digits", () => {
  it.each([
    ["1.234", ",", "1234", ""],
    ["1.234", ".", "1", "234"],
    ["1,234", ".", "1234", ""],
    ["1,234", ",", "1", "234"],
    ["0,125", ".", "0", "125"],
    ["0.125", ",", "0", "125"],
    ["1.234,56", ".", "1234", "56"],
    ["1,234.56", ",", "1234", "56"],
    ["12,34,567", ".", "1234567", ""],
    ["1'234.50", ",", "1234", "50"],
    ["1’234’567", ",", "1234567", ""],
    ["482 000", ",", "482000", ""],
    ["482\u2009000,5", ",", "482000", "5"],
    ["10\u202f405.83", ".", "10405", "83"],
    ["12345678", ",", "12345678", ""],
  ] as const)("%s with %s before decimals is %s and %s", (text, mark, whole, fraction) => {
    expect(digitRunAt(text, 0, mark)).toMatchObject({ whole, fraction, end: text.length });
  });

  it.each(["10.4.11", "1,2,3", "192.168.1.12", "1.23.456", "1".repeat(60)])("%s is no number", (text) => {
    expect(digitRunAt(text, 0, ",")).toBeUndefined();
  });

  it.each([
    ["5 00", 1],
    ["2020 400", 4],
    ["5, 6", 1],
    ["5.", 1],
  ] as const)("%s ends behind its first number", (text, end) => {
    expect(digitRunAt(text, 0, ",")?.end).toBe(end);
  });

  it.each([
    ["10.4.11, sagte", 7],
    ["2023-05-06T10:00Z.", 17],
    ["a@b.de 5", 6],
  ] as const)("the run of %s ends at %i", (text, end) => {
    expect(skipRun(text, 0)).toBe(end);
  });
});
