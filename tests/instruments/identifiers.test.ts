import { describe, expect, it } from "vitest";
import { isValidIsin, isValidWkn, wknOfIsin } from "../../src/instruments/identifiers.ts";

describe("an ISIN", () => {
  it.each(["DE0007164600", "US0378331005", "CH0012032048", "IE000S9YS762", "NL0010273215"])(
    "%s is valid",
    (isin) => {
      expect(isValidIsin(isin)).toBe(true);
    },
  );

  it.each([
    ["a wrong check digit", "DE0007164601"],
    ["two digits swapped", "US0378313005"],
    ["a missing digit", "DE000716460"],
    ["lower case", "de0007164600"],
    ["a letter at its end", "DE000716460A"],
    ["nothing", ""],
  ])("with %s is none", (_, isin) => {
    expect(isValidIsin(isin)).toBe(false);
  });
});

describe("a WKN", () => {
  it.each(["716460", "BASF11", "A1EWWW", "ENER6Y"])("%s has the right form", (wkn) => {
    expect(isValidWkn(wkn)).toBe(true);
  });

  it.each(["71646", "7164600", "A1OWWW", "IFX100", "basf11"])("%s has not", (wkn) => {
    expect(isValidWkn(wkn)).toBe(false);
  });

  it("is part of a German ISIN, and of no other", () => {
    expect(wknOfIsin("DE000BASF111")).toBe("BASF11");
    expect(wknOfIsin("US0378331005")).toBeNull();
  });
});
