import { describe, expect, it } from "vitest";
import { told } from "../told.ts";

describe("money", () => {
  it.each([
    ["de", "50 Mrd. US-Dollar", "50000000000 USD"],
    ["de", "50-Milliarden-Dollar", "50000000000 USD?"],
    ["de", "1,5 Billionen Euro", "1500000000000 EUR"],
    ["de", "CHF 1'234.50", "1234.5 CHF"],
    ["de", "500 T€", "500000 EUR"],
    ["de", "3 Mio. Schweizer Franken", "3000000 CHF"],
    ["de", "zehn Millionen schwedische Kronen", "10000000 SEK"],
    ["de", "zwei Euro fünfzig", "2.5 EUR"],
    ["de", "5,- Euro", "5 EUR"],
    ["en", "$1.2bn", "1200000000 USD?"],
    ["en", "US$ 5 million", "5000000 USD"],
    ["en", "C$5.95", "5.95 CAD"],
    ["en", "1.5 trillion yen", "1500000000000 JPY"],
    ["en", "31.5 billion Hong Kong dollars", "31500000000 HKD"],
    ["en", "Australian dollars 648m", "648000000 AUD"],
    ["en", "$1,190.00 AUD", "1190 AUD"],
    ["en", "-$5.20", "-5.2 USD?"],
    ["en", "13 dollars and 45 cents", "13.45 USD?"],
    ["en", "＄５０", "50 USD?"],
  ] as const)("in %s, %s is %s", (locale, text, value) => {
    expect(told(locale, text)).toEqual([`${text} = ${value}`]);
  });

  it("gives cents the currency of the sums around them", () => {
    expect(told("de", "Statt 2 Dollar waren es 20 Cent.")).toEqual([
      "2 Dollar = 2 USD?",
      "20 Cent = 0.2 USD?",
    ]);
    expect(told("de", "Es waren 20 Cent.")).toEqual(["20 Cent = 0.2 EUR?"]);
  });

  it("gives a sum the currency it is compared with", () => {
    const text = "Der Umsatz lag bei 2,3 Milliarden Euro, nach 2,1 Milliarden im Vorjahr.";
    expect(told("de", text)).toEqual([
      "2,3 Milliarden Euro = 2300000000 EUR",
      "2,1 Milliarden = 2100000000 EUR?",
    ]);
  });

  it.each([
    ["de", "Umsatz (in Mio. Euro)\n2025 2024\nErlös 1.234,5 1.100,2\n\nFilialen 25", "1234500000 EUR"],
    ["en", "Revenue ($m): 1,234.5", "1234500000 USD?"],
  ] as const)("in %s, reads the cells of a table: %s", (locale, text, value) => {
    expect(told(locale, text).map((figure) => figure.split(" = ")[1])).toContain(value);
  });

  it("does not carry the unit of a table beyond it", () => {
    expect(told("de", "in Mio. Euro:\nErlös 12\n\nFilialen 25")).toEqual(["12 = 12000000 EUR", "25 = 25"]);
  });
});
