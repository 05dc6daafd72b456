import { describe, expect, it } from "vitest";
import { isValidIsin, isValidWkn } from "../../src/instruments/identifiers.ts";
import { mergeInstruments } from "../../src/instruments/merge.ts";
import { parseInstruments } from "../../src/instruments/parse.ts";
import { readDelivered } from "./directory-fixture.ts";

const SAP = { name: "SAP SE", isin: "DE0007164600" };

describe("an instruments file", () => {
  it("gives an entry what follows from its ticker, name and ISIN", () => {
    const { instruments, faults } = parseInstruments({
      instruments: { "SAP.DE": SAP },
      indices: { DAX: "SAP.DE, X.DE" },
    });
    expect(faults).toEqual([]);
    expect(instruments).toEqual([
      {
        ...{
          ticker: "SAP.DE",
          kind: "share",
          exchange: "XETR",
          name: "SAP SE",
          aliases: ["SAP"],
          ambiguous: [],
        },
        ...{ brands: [], equivalents: [], indices: ["DAX"], isin: "DE0007164600", wkn: "716460" },
      },
    ]);
  });

  it("takes lists as lists or separated by commas", () => {
    const entry = {
      name: "Alphabet Inc.",
      exchange: "XNAS",
      aliases: "Google, Alphabet Inc",
      brands: ["YouTube", "Waymo"],
    };
    const [read] = parseInstruments({ instruments: { GOOGL: entry } }).instruments;
    expect(read).toMatchObject({
      exchange: "XNAS",
      aliases: ["Google", "Alphabet Inc"],
      brands: ["YouTube", "Waymo"],
    });
  });

  it("knows no exchange where the entry says none, or where it is no share", () => {
    const { instruments } = parseInstruments({
      instruments: {
        TWTR: { name: "Twitter Inc.", exchange: "none" },
        "GC=F": { name: "Gold", kind: "commodity" },
      },
    });
    expect(instruments.map(({ exchange }) => exchange)).toEqual([null, null]);
  });

  it("reports every fault with its path and keeps the sound entries", () => {
    const { instruments, faults } = parseInstruments({
      instruments: {
        "SAP.DE": SAP,
        "BAS.DE": { name: "BASF SE", isin: "DE000BASF112", wkn: "BASF" },
        "not a ticker": { name: "X" },
        AMZN: { aliases: "Amazon", colour: "orange" },
        F: { name: "Ford", kind: "stock" },
        T: null,
      },
      indices: { DAX: 40 },
    });
    expect(instruments.map(({ ticker }) => ticker)).toEqual(["SAP.DE"]);
    expect(faults.map(({ path }) => path.join(" › "))).toEqual([
      "indices › DAX",
      "instruments › BAS.DE › isin",
      "instruments › BAS.DE › wkn",
      "instruments › not a ticker",
      "instruments › AMZN › name",
      "instruments › AMZN › colour",
      "instruments › F › kind",
      "instruments › T",
    ]);
    expect(faults.every(({ message }) => message.length > 5)).toBe(true);
  });

  it.each([[null], [{}], [undefined]])("may be empty: %j", (data) => {
    expect(parseInstruments(data)).toEqual({ instruments: [], faults: [] });
  });

  it.each([[42], ["text"], [[1, 2]], [{ instruments: [] }], [{ shares: {} }]])(
    "is refused as a whole: %j",
    (data) => {
      const { instruments, faults } = parseInstruments(data);
      expect(instruments).toEqual([]);
      expect(faults.length).toBeGreaterThan(0);
    },
  );
});

describe("an operator's entries", () => {
  it("replace those of the same ticker and join the others", () => {
    const base = parseInstruments({
      instruments: { "SAP.DE": SAP, "BAS.DE": { name: "BASF SE" } },
    }).instruments;
    const own = parseInstruments({
      instruments: { "BAS.DE": { name: "Badische Anilin" }, NEW: { name: "New Co" } },
    });
    const merged = mergeInstruments(base, own.instruments);
    expect(merged.map(({ ticker, name }) => `${ticker} ${name}`)).toEqual([
      "SAP.DE SAP SE",
      "BAS.DE Badische Anilin",
      "NEW New Co",
    ]);
  });
});

describe("the delivered instruments", () => {
  const { instruments, faults } = readDelivered();

  it("are without fault, and more than a thousand", () => {
    expect(faults).toEqual([]);
    expect(instruments.length).toBeGreaterThan(1000);
  });

  it("carry valid ISINs and WKNs only, each once", () => {
    const isins = instruments.flatMap(({ isin }) => isin ?? []);
    const wkns = instruments.flatMap(({ wkn }) => wkn ?? []);
    expect(isins.filter((isin) => !isValidIsin(isin))).toEqual([]);
    expect(wkns.filter((wkn) => !isValidWkn(wkn))).toEqual([]);
    expect(new Set(isins).size).toBe(isins.length);
    expect(new Set(wkns).size).toBe(wkns.length);
  });

  it.each([
    ["DAX", 40],
    ["S&P 500", 500],
    ["Euro Stoxx 50", 45],
    ["Nasdaq 100", 90],
    ["SMI", 20],
    ["ATX", 18],
  ])("hold the members of %s", (index, count) => {
    expect(instruments.filter(({ indices }) => indices.includes(index)).length).toBeGreaterThanOrEqual(count);
  });

  it("know the market of every listed share", () => {
    const unlisted = instruments.filter(({ kind, exchange }) => kind === "share" && exchange === null);
    expect(unlisted.length).toBeLessThan(50);
  });
});
