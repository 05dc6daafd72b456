import { describe, expect, it } from "vitest";
import { deliveredDirectory } from "./directory-fixture.ts";

const directory = deliveredDirectory();
const tickers = (found: readonly { readonly ticker: string }[]): readonly string[] =>
  found.map(({ ticker }) => ticker);

describe("the directory finds", () => {
  it.each([
    ["a ticker", "AMZN", "AMZN"],
    ["a ticker in lower case", "sap.de", "SAP.DE"],
    ["a ticker without its suffix", "bayn", "BAYN.DE"],
    ["an index", "^GDAXI", "^GDAXI"],
    ["an index without its mark", "gdaxi", "^GDAXI"],
    ["a currency pair", "EURUSD=X", "EURUSD=X"],
    ["an ISIN", "DE0008404005", "ALV.DE"],
    ["a WKN", "716460", "SAP.DE"],
    ["a name", "Amazon", "AMZN"],
    ["a name with its legal form", "Siemens AG", "SIE.DE"],
    ["a name without its accent", "nestle", "NESN.SW"],
    ["umlauts written out", "muenchener rueck", "MUV2.DE"],
    ["a former name", "Facebook", "META"],
    ["a brand", "YouTube", "GOOGL"],
    ["another listing", "VOW.DE", "VOW3.DE"],
    ["a commodity", "gold", "GC=F"],
  ])("%s: %s", (_, query, ticker) => {
    expect(tickers(directory.find(query))[0]).toBe(ticker);
  });

  it("both companies of one name", () => {
    expect(tickers(directory.find("Merck"))).toEqual(expect.arrayContaining(["MRK", "MRK.DE"]));
  });

  it.each(["", "   ", "no such company", "Аmazon"])("nothing for %j", (query) => {
    expect(directory.find(query)).toEqual([]);
  });
});

describe("the directory suggests", () => {
  it.each([
    ["Amazn", "AMZN"],
    ["Simens", "SIE.DE"],
    ["Volkswagne", "VOW3.DE"],
    ["microsfot", "MSFT"],
    ["Delivry Hero", "DHER.DE"],
    ["Rheinmetal", "RHM.DE"],
  ])("for %s first %s", (query, ticker) => {
    expect(tickers(directory.suggest(query))[0]).toBe(ticker);
  });

  it.each(["", "xy", "qwertzuiop asdf"])("nothing for %j", (query) => {
    expect(directory.suggest(query)).toEqual([]);
  });
});

describe("the directory completes", () => {
  it.each([
    ["am", "AMZN"],
    ["deutsche b", "DBK.DE"],
    ["bank of", "BAC"],
    ["healthin", "SHL.DE"],
    ["goog", "GOOGL"],
  ])("%s to %s", (prefix, ticker) => {
    expect(tickers(directory.complete(prefix))).toContain(ticker);
  });

  it("at most as many as asked for, each once", () => {
    const found = tickers(directory.complete("s", 25));
    expect(found.length).toBe(25);
    expect(new Set(found).size).toBe(25);
    expect(directory.complete("")).toEqual([]);
  });
});

describe("the directory identifies", () => {
  it.each([
    ["US0378331005", "AAPL"],
    ["BASF11", "BAS.DE"],
    ["MRK", "MRK"],
    ["MRK.DE", "MRK.DE"],
  ])("%s as %s", (identifier, ticker) => {
    expect(directory.identified(identifier)?.ticker).toBe(ticker);
  });

  it("nothing by another spelling", () => {
    expect(directory.identified("amzn")).toBeNull();
  });
});
