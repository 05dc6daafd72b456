import type { NewsRow } from "../quantities.ts";

/** Whole sentences of market news with every figure they hold, in written order; read without a publication day. */
export const NEWS: readonly NewsRow[] = [
  [
    "Revenue rose «12.5%» to «$9.4bn» in «Q4 2025», up from «$8.35 billion» before.",
    "percent 12.5 %",
    "money 9400000000 USD",
    "period 2025-Q4",
    "money 8350000000 USD",
  ],
  [
    "Operating profit fell to «388 million euros» from «412 million», and the margin to «7.1%» from «7.8%».",
    "money 388000000 EUR",
    "money 412000000 EUR",
    "percent 7.1 %",
    "percent 7.8 %",
  ],
  [
    "Orbico shares dropped as much as «5.3%» to «$41.20», making them the worst performer in the index.",
    "percent 5.3 % at-most",
    "money 41.2 USD",
  ],
  [
    "The group will cut about «16,000» jobs, or roughly «10%» of its some «350,000» employees.",
    "number 16000 jobs about",
    "percent 10 % about",
    "number 350000 employees about",
  ],
  [
    "For «2026», Helvora plans to spend up to «$125 billion», after «$83 billion» in «2024».",
    "period 2026",
    "money 125000000000 USD at-most",
    "money 83000000000 USD",
    "period 2024",
  ],
  ["The ECB cut its deposit rate by «25 basis points» to «2.00%».", "basis-point 25 bp", "percent 2 %"],
  [
    "Unemployment rose «0.2 percentage points» to «6.3 percent», with «2.9 million» people out of work.",
    "percentage-point 0.2 pp",
    "percent 6.3 %",
    "number 2900000 people",
  ],
  ["The Dow closed «0.8%» higher at «44,310.75» points.", "percent 0.8 %", "number 44310.75 points"],
  [
    "Nordwall is offering «$23.50» a share, a premium of «31 percent», or nearly «$2.3bn» in all.",
    "money 23.5 USD",
    "percent 31 %",
    "money 2300000000 USD about",
  ],
  [
    "The company reports on «Feb. 5, 2026»; analysts expect «$1.97» per share on revenue of «$211 billion».",
    "date 2026-02-05",
    "money 1.97 USD",
    "money 211000000000 USD",
  ],
  [
    "It now forecasts revenue of «$4.8bn to $5.0bn» and a margin between «11% and 12%».",
    "money 4800000000..5000000000 USD",
    "percent 11..12 %",
  ],
  [
    "Brent rose «$1.14» to «$72.10» a barrel, while gold slipped to «$2,912» an ounce.",
    "money 1.14 USD",
    "money 72.1 USD",
    "money 2912 USD",
  ],
  ["Since «2019» the price-earnings ratio has climbed to «23».", "period 2019 - since", "multiple 23 -"],
  [
    "«Twelve» plants with «3,400» workers will close by «2030».",
    "number 12 plants",
    "number 3400 workers",
    "period 2030 - until",
  ],
  [
    "The order for «48» jets is worth «$5.6 billion» at list prices.",
    "number 48 jets",
    "money 5600000000 USD",
  ],
  [
    "The «$2.4bn» fine equals more than «40%» of the profit made in «2024».",
    "money 2400000000 USD",
    "percent 40 % more-than",
    "period 2024",
  ],
  [
    "Inflation eased to «2.2 percent» in «March 2025» from «2.3 percent» in «February 2025».",
    "percent 2.2 %",
    "period 2025-03",
    "percent 2.3 %",
    "period 2025-02",
  ],
  [
    "The listing values the unit at «8.2 billion Swiss francs»; it sold «61 million» shares at «CHF 134.50».",
    "money 8200000000 CHF",
    "number 61000000 shares",
    "money 134.5 CHF",
  ],
  [
    "The loss widened to «$340 million», or «$1.02» a share, from «$120 million», or «36 cents» a share.",
    "money 340000000 USD",
    "money 1.02 USD",
    "money 120000000 USD",
    "money 0.36 USD",
  ],
  [
    "Net debt fell to «1.8 times» EBITDA, below the «2.0x» the lenders allow.",
    "multiple 1.8 -",
    "multiple 2 -",
  ],
  [
    "The «11-billion-dollar» campus created nearly «sixteen thousand» jobs.",
    "money 11000000000 USD",
    "number 16000 jobs about",
  ],
];
