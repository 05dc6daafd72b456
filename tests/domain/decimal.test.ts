import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  absolute,
  add,
  compare,
  decimal,
  multiply,
  round,
  shift,
  subtract,
  toDecimal,
} from "../../src/domain/decimal.ts";

describe("a decimal", () => {
  it.each([
    ["007", "7"],
    ["1.50", "1.5"],
    ["-0", "0"],
    ["-0.10", "-0.1"],
    ["+3", "3"],
    ["0.0", "0"],
    ["123456789012345678901234567890.12", "123456789012345678901234567890.12"],
  ])("reads %s as %s", (written, canonical) => {
    expect(toDecimal(written)).toBe(canonical);
  });

  it.each(["", ".", "1.", ".5", "1,5", "1e5", " 1", "0x10", "1.2.3", "--1", "NaN"])(
    "does not read «%s»",
    (written) => {
      expect(toDecimal(written)).toBeUndefined();
    },
  );

  it("adds what floats cannot", () => {
    expect(add(decimal("0.1"), decimal("0.2"))).toBe("0.3");
    expect(subtract(decimal("1"), decimal("1.05"))).toBe("-0.05");
    expect(multiply(decimal("1.1"), decimal("-1.1"))).toBe("-1.21");
  });

  it.each([
    ["1.24", 9, "1240000000"],
    ["1.24", -3, "0.00124"],
    ["-7", 0, "-7"],
    ["0", 12, "0"],
    ["123456", -2, "1234.56"],
  ])("shifts %s by %i places to %s", (value, power, shifted) => {
    expect(shift(decimal(value), power)).toBe(shifted);
  });

  it.each([
    ["1243", 2, "1200"],
    ["1250", 2, "1300"],
    ["-1250", 2, "-1300"],
    ["1.25", -1, "1.3"],
    ["1.2", -3, "1.2"],
    ["49", 2, "0"],
  ])("rounds %s at 10^%i to %s", (value, power, rounded) => {
    expect(round(decimal(value), power)).toBe(rounded);
  });

  it("orders by value, not by its digits' text", () => {
    expect(["10", "9", "-1", "0.5"].map(decimal).sort(compare)).toEqual(["-1", "0.5", "9", "10"]);
    expect(absolute(decimal("-2.5"))).toBe("2.5");
  });

  it("agrees with whole-number arithmetic on any hundredths", () => {
    const hundredths = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n });
    const of = (value: bigint) => shift(decimal(value), -2);
    fc.assert(
      fc.property(hundredths, hundredths, (a, b) => {
        expect(add(of(a), of(b))).toBe(of(a + b));
        expect(Math.sign(compare(of(a), of(b)))).toBe(a < b ? -1 : a > b ? 1 : 0);
        expect(multiply(of(a), of(b))).toBe(shift(decimal(a * b), -4));
      }),
    );
  });
});
