import { describe, expect, it } from "vitest";
import { readInstruments } from "../../../src/commands/words/instruments.ts";
import { DIRECTORY } from "../world.ts";

function read(words: string) {
  const { found, unknown } = readInstruments(words.split(" ").filter(Boolean), DIRECTORY);
  return {
    found: found.map(({ ticker }) => ticker),
    unknown: unknown.map(({ words: typed, suggestions }) => [typed, suggestions[0]?.ticker ?? null]),
  };
}

describe("instruments in a reader's words", () => {
  it.each([
    ["AMZN", ["AMZN"]],
    ["amzn", ["AMZN"]],
    ["SAP", ["SAP.DE"]],
    ["SAP.DE", ["SAP.DE"]],
    ["US0231351067", ["AMZN"]],
    ["716460", ["SAP.DE"]],
    ["Amazon", ["AMZN"]],
    ["Deutsche Bank", ["DBK.DE"]],
    ["AMZN SAP.DE NVDA", ["AMZN", "SAP.DE", "NVDA"]],
    ["Amazon Deutsche Bank Nvidia", ["AMZN", "DBK.DE", "NVDA"]],
    ["Amazon, Deutsche Bank; 716460", ["AMZN", "DBK.DE", "SAP.DE"]],
    ["Siemens und SAP", ["SIE.DE", "SAP.DE"]],
    ["Münchener Rück", ["MUV2.DE"]],
    ["muenchener rueck", ["MUV2.DE"]],
    ["3M", ["MMM"]],
  ])("%s", (words, tickers) => {
    expect(read(words)).toEqual({ found: tickers, unknown: [] });
  });

  it.each([
    ["Amazn", [["Amazn", "AMZN"]]],
    ["Deutsche Bnak", [["Deutsche Bnak", "DBK.DE"]]],
    ["Qwrtzpf", [["Qwrtzpf", null]]],
    [
      "Amazn Nvidai",
      [
        ["Amazn", "AMZN"],
        ["Nvidai", "NVDA"],
      ],
    ],
  ])("%s is near to", (words, unknown) => {
    expect(read(words)).toEqual({ found: [], unknown });
  });

  it("keeps what it knows beside what it does not", () => {
    expect(read("SAP, Amazn, Siemens")).toEqual({
      found: ["SAP.DE", "SIE.DE"],
      unknown: [["Amazn", "AMZN"]],
    });
  });

  it.each([
    ["Greek capitals", "ΑΜΖΝ"],
    ["a Cyrillic a", "Amаzon"],
    ["Cyrillic letters throughout", "ЅАР"],
  ])("never takes look-alikes for the name (%s)", (_what, words) => {
    expect(read(words).found).toEqual([]);
  });
});
