import { describe, expect, it } from "vitest";
import type { Figure, Qualifier, Quantity } from "../../src/domain/figure.ts";
import { formatFigure } from "../../src/figures/format.ts";
import { moment, quantity } from "./figure.ts";

type Row = readonly [figure: Figure, de: string, en: string];

const all = (figure: Figure, style: "short" | "long"): readonly [string, string] => [
  formatFigure(figure, { locale: "de", style }),
  formatFigure(figure, { locale: "en", style }),
];

const money = (value: string | readonly [string, string], precision: number, unit = "EUR"): Quantity =>
  quantity(value, { unit, precision });

const MONEY: readonly Row[] = [
  [money("1240000000", 7), "1,24 Mrd. €", "€1.24bn"],
  [money("1200000000", 7), "1,20 Mrd. €", "€1.20bn"],
  [money("1200000000", 8), "1,2 Mrd. €", "€1.2bn"],
  [money("50000000000", 9, "USD"), "50 Mrd. US-Dollar", "$50bn"],
  [money("50000000000", 9, "USD?"), "50 Mrd. Dollar", "$50bn"],
  [money("1240000000", 6), "1,240 Mrd. €", "€1.240bn"],
  [money("1234500000", 5), "1.234,5 Mio. €", "€1,234.5m"],
  [money("800000000", 8), "0,8 Mrd. €", "€0.8bn"],
  [money("800000000", 6), "800 Mio. €", "€800m"],
  [money("3000000", 6, "GBP"), "3 Mio. Pfund", "£3m"],
  [money("2000000000000", 12, "JPY"), "2 Bio. Yen", "¥2trn"],
  [money("2100000000", 8, "CHF"), "2,1 Mrd. Franken", "CHF 2.1bn"],
  [money("4300000000", 8, "SEK"), "4,3 Mrd. SEK", "SEK 4.3bn"],
  [money("31500000000", 8, "HKD"), "31,5 Mrd. HKD", "HK$31.5bn"],
  [money("1.97", -2, "USD"), "1,97 US-Dollar", "$1.97"],
  [money("2.1", -1, "USD"), "2,10 US-Dollar", "$2.10"],
  [money("2.1", -2, "USD"), "2,10 US-Dollar", "$2.10"],
  [money("1.789", -3), "1,789 €", "€1.789"],
  [money("155.4", -1, "JPY"), "155,4 Yen", "¥155.4"],
  [money("0.35", -2, "USD"), "0,35 US-Dollar", "$0.35"],
  [money("3200", 0), "3.200 €", "€3,200"],
  [money("80000", 3), "80.000 €", "€80,000"],
  [money("900000", 5), "0,9 Mio. €", "€0.9m"],
  [money("5000000", 0), "5 Mio. €", "€5m"],
  [money("1234567", 0), "1.234.567 €", "€1,234,567"],
  [money("5000000", -2), "5.000.000,00 €", "€5,000,000.00"],
  [money("-340000000", 6), "−340 Mio. €", "−€340m"],
  [money("-1300000000", 8, "CHF"), "−1,3 Mrd. Franken", "CHF −1.3bn"],
  [money("100000000000000", 14), "100 Bio. €", "€100trn"],
  [money("0", 9), "0 €", "€0"],
  [money(["4800000000", "5000000000"], 8), "4,8 bis 5,0 Mrd. €", "€4.8bn to €5.0bn"],
  [money(["800000000", "1200000000"], 6), "800 bis 1.200 Mio. €", "€800m to €1,200m"],
  [money(["800000000", "1200000000"], 8), "0,8 bis 1,2 Mrd. €", "€0.8bn to €1.2bn"],
  [money(["0", "5000000"], 6), "0 bis 5 Mio. €", "€0m to €5m"],
  [{ ...money("1.97", -2, "USD"), per: "share" }, "1,97 US-Dollar je Aktie", "$1.97 a share"],
  [{ ...money("72.1", -2, "USD"), per: "barrel" }, "72,10 US-Dollar je Barrel", "$72.10 a barrel"],
  [{ ...money("2912", 0, "USD"), per: "ounce" }, "2.912 US-Dollar je Unze", "$2,912 an ounce"],
  [{ ...money("30", 0), per: "hour" }, "30 € je Stunde", "€30 an hour"],
  [{ ...money("85", 0), per: "megawatt-hour" }, "85 € je Megawattstunde", "€85 a megawatt-hour"],
];

const OTHERS: readonly Row[] = [
  [quantity("3.5", { kind: "percent", unit: "%" }), "3,5 %", "3.5%"],
  [quantity("1.20", { kind: "percent", unit: "%" }), "1,20 %", "1.20%"],
  [quantity("-1.3", { kind: "percent", unit: "%" }), "−1,3 %", "−1.3%"],
  [quantity("1234.5", { kind: "percent", unit: "%" }), "1.234,5 %", "1,234.5%"],
  [quantity(["3", "5"], { kind: "percent", unit: "%" }), "3 bis 5 %", "3% to 5%"],
  [quantity(["1.50", "1.75"], { kind: "percent", unit: "%" }), "1,50 bis 1,75 %", "1.50% to 1.75%"],
  [quantity("0.3", { kind: "percentage-point", unit: "pp" }), "0,3 Prozentpunkte", "0.3 percentage points"],
  [quantity("1", { kind: "percentage-point", unit: "pp" }), "1 Prozentpunkt", "1 percentage point"],
  [quantity("1.0", { kind: "percentage-point", unit: "pp" }), "1,0 Prozentpunkte", "1.0 percentage points"],
  [
    quantity(["0.2", "0.4"], { kind: "percentage-point", unit: "pp" }),
    "0,2 bis 0,4 Prozentpunkte",
    "0.2 to 0.4 percentage points",
  ],
  [quantity("25", { kind: "basis-point", unit: "bp" }), "25 Basispunkte", "25 basis points"],
  [quantity("3.5", { kind: "multiple" }), "3,5-fach", "3.5x"],
  [quantity(["2", "3"], { kind: "multiple" }), "2- bis 3-fach", "2x to 3x"],
  [quantity("16000"), "16.000", "16,000"],
  [quantity("16000", { precision: 3 }), "16.000", "16,000"],
  [quantity("1500000", { precision: 5 }), "1,5 Mio.", "1.5 million"],
  [quantity("2000000000", { precision: 9 }), "2 Mrd.", "2 billion"],
  [quantity("10405.83"), "10.405,83", "10,405.83"],
  [quantity("2026"), "2.026", "2,026"],
  [quantity(["3000", "4000"]), "3.000 bis 4.000", "3,000 to 4,000"],
  [quantity(["10000000", "12000000"], { precision: 6 }), "10 bis 12 Mio.", "10 million to 12 million"],
  [
    quantity("123456789012345678901234567890.5"),
    "123.456.789.012.345.678.901.234.567.890,5",
    "123,456,789,012,345,678,901,234,567,890.5",
  ],
];

const LONG: readonly Row[] = [
  [money("1240000000", 7), "1,24 Milliarden Euro", "€1.24 billion"],
  [money("1000000000", 9), "1 Milliarde Euro", "€1 billion"],
  [money("1000000000", 8), "1,0 Milliarden Euro", "€1.0 billion"],
  [money("50000000000", 9, "USD"), "50 Milliarden US-Dollar", "$50 billion"],
  [money("19.99", -2), "19,99 Euro", "€19.99"],
  [money(["4800000000", "5000000000"], 8), "4,8 bis 5,0 Milliarden Euro", "€4.8 billion to €5.0 billion"],
  [quantity("1500000", { precision: 5 }), "1,5 Millionen", "1.5 million"],
  [quantity("3.5", { kind: "percent", unit: "%" }), "3,5 Prozent", "3.5 percent"],
  [quantity(["3", "5"], { kind: "percent", unit: "%" }), "3 bis 5 Prozent", "3 to 5 percent"],
  [quantity("12", { kind: "multiple" }), "12-fach", "12 times"],
];

const MOMENTS: readonly Row[] = [
  [moment("2026-02-05"), "5. Februar 2026", "Feb 5, 2026"],
  [moment("2026-02-05", { stated: "--02-05" }), "5. Februar", "Feb 5"],
  [moment("2026-02-09", { stated: null }), "9. Februar", "Feb 9"],
  [moment("--12-24"), "24. Dezember", "Dec 24"],
  [moment("2025-03"), "März 2025", "Mar 2025"],
  [moment("2025-03", { stated: "--03" }), "März", "March"],
  [moment("2025-Q4"), "4. Quartal 2025", "Q4 2025"],
  [moment("2025-Q4", { stated: "--Q4" }), "4. Quartal", "Q4"],
  [moment("2024-Q4", { stated: null }), "4. Quartal 2024", "Q4 2024"],
  [moment("2025-H1"), "1. Halbjahr 2025", "H1 2025"],
  [moment("2025"), "2025", "2025"],
  [moment("2026", { surface: "FY26" }), "Geschäftsjahr 2026", "FY2026"],
  [moment(["2025", "2026"], { surface: "Geschäftsjahr 2025/26" }), "Geschäftsjahr 2025/26", "FY2025/26"],
  [moment(["2025", "2026"], { surface: "Saison 2025/26" }), "2025/26", "2025/26"],
  [moment(["2025", "2026"], { surface: "2025 bis 2026" }), "2025 bis 2026", "2025 to 2026"],
  [moment(["2025", "2027"]), "2025 bis 2027", "2025 to 2027"],
  [moment(["2026-02-03", "2026-02-06"]), "3. bis 6. Februar 2026", "Feb 3 to Feb 6, 2026"],
  [moment(["--10-28", "--11-03"]), "28. Oktober bis 3. November", "Oct 28 to Nov 3"],
  [
    moment(["2025-12-20", "2026-01-06"]),
    "20. Dezember 2025 bis 6. Januar 2026",
    "Dec 20, 2025 to Jan 6, 2026",
  ],
  [moment(["2025-05", "2025-09"]), "Mai bis September 2025", "May to Sep 2025"],
  [moment(["--05", "--09"]), "Mai bis September", "May to September"],
  [moment(["2025-11", "2026-02"]), "November 2025 bis Februar 2026", "Nov 2025 to Feb 2026"],
  [moment(["2025-Q1", "2025-Q2"]), "1. bis 2. Quartal 2025", "Q1 to Q2 2025"],
  [moment(["2024-Q3", "2025-Q2"]), "3. Quartal 2024 bis 2. Quartal 2025", "Q3 2024 to Q2 2025"],
  [moment("2026-W07"), "2026-W07", "2026-W07"],
  [moment("2026-02-05", { qualifier: "since" }), "seit dem 5. Februar 2026", "since Feb 5, 2026"],
  [moment("2026-02", { qualifier: "since" }), "seit Februar 2026", "since Feb 2026"],
  [moment("2030", { qualifier: "until" }), "bis 2030", "until 2030"],
  [moment("2025-Q4", { qualifier: "until" }), "bis zum 4. Quartal 2025", "until Q4 2025"],
  [moment("2026-02-05", { qualifier: "after", stated: "--02-05" }), "nach dem 5. Februar", "after Feb 5"],
  [moment("2010", { qualifier: "before" }), "vor 2010", "before 2010"],
];

describe.each([
  ["money", MONEY],
  ["other quantities", OTHERS],
  ["dates and periods", MOMENTS],
])("%s in short", (_name, rows) => {
  it.each(rows.map(([figure, de, en]) => ({ figure, de, en })))("$de · $en", ({ figure, de, en }) => {
    expect(all(figure, "short")).toEqual([de, en]);
  });
});

describe("in full", () => {
  it.each(LONG.map(([figure, de, en]) => ({ figure, de, en })))("$de · $en", ({ figure, de, en }) => {
    expect(all(figure, "long")).toEqual([de, en]);
  });

  it.each([
    [moment("2026-02-05"), "5. Februar 2026", "February 5, 2026"],
    [moment("2025-03"), "März 2025", "March 2025"],
    [moment("2025-Q4"), "4. Quartal 2025", "fourth quarter of 2025"],
    [moment("2025-H1", { stated: "--H1" }), "1. Halbjahr", "first half"],
    [moment("2026", { surface: "fiscal 2026" }), "Geschäftsjahr 2026", "fiscal 2026"],
  ] as const)("%# $1 · $2", (figure, de, en) => {
    expect(all(figure, "long")).toEqual([de, en]);
  });
});

describe("a qualifier", () => {
  it.each<readonly [Qualifier, string, string]>([
    ["at-most", "bis zu 50 Mrd. US-Dollar", "up to $50bn"],
    ["at-least", "mindestens 50 Mrd. US-Dollar", "at least $50bn"],
    ["more-than", "mehr als 50 Mrd. US-Dollar", "more than $50bn"],
    ["less-than", "weniger als 50 Mrd. US-Dollar", "less than $50bn"],
    ["about", "rund 50 Mrd. US-Dollar", "about $50bn"],
  ])("%s is always kept", (qualifier, de, en) => {
    expect(all({ ...money("50000000000", 9, "USD"), qualifier }, "short")).toEqual([de, en]);
  });
});

describe("the year of a date", () => {
  const eve = moment("2025-12-24", { stated: "--12-24" });

  it("is told when the reader's day lies in another one", () => {
    expect(formatFigure(eve, { locale: "de", style: "short", asOf: "2026-01-08" })).toBe("24. Dezember 2025");
    expect(formatFigure(eve, { locale: "en", style: "short", asOf: "2026-01-08" })).toBe("Dec 24, 2025");
  });

  it("is left out when it is the reader's and the words left it out", () => {
    expect(formatFigure(eve, { locale: "en", style: "short", asOf: "2025-12-20" })).toBe("Dec 24");
  });
});
