import type { QuantityTable } from "../quantities.ts";

/** "Dollar" and "$" without a country. */
export const DOLLARS: QuantityTable = {
  kind: "money",
  unit: "USD",
  certainty: "assumed",
  rows: [
    [
      "1240000000",
      "Revenue rose to «$1.24bn».",
      "Revenue rose to «$1.24 bn».",
      "Revenue rose to «$1.24 billion».",
      "Revenue rose to «$1.24B».",
      "Revenue rose to «$1.24b».",
      "Revenue rose to «$ 1.24 billion».",
      "Revenue rose to «1.24 billion dollars».",
      "Revenue rose to «1.24bn dollars».",
      "Revenue rose to «$1,240 million».",
      "Revenue rose to «$1240m».",
      "Revenue rose to «$1,240,000,000».",
      "Revenue rose to «$1.24\u00a0billion».",
      "Revenue («$1.24bn») beat the plan.",
      "Revenue: «$1.24bn»",
    ],
    [
      "50000000000",
      "The stake costs «$50bn».",
      "The stake costs «fifty billion dollars».",
      "The stake costs «50 billion dollars».",
      "a «$50 billion» package",
      "a «$50-billion» package",
      "a «50-billion-dollar» package",
      "a «50 billion dollar» package",
      "the «$50bn» deal",
    ],
    [
      "45000000",
      "The fine totals «$45m».",
      "The fine totals «$45 million».",
      "The fine totals «$45 mn».",
      "The fine totals «$45M».",
      "The fine totals «$45mln».",
      "The fine totals «forty-five million dollars».",
      "The fine totals «$45,000,000».",
      "The fine totals «$0.045bn».",
    ],
    ["1.97", "Analysts expect «$1.97».", "Analysts expect «1.97 dollars».", "Analysts expect «$ 1.97»."],
    [
      "0.35",
      "The payout is «35 cents».",
      "The payout is «$0.35».",
      "The payout is «$.35».",
      "The payout is «35¢».",
    ],
    [
      "187.35",
      "Shares closed at «$187.35».",
      "The target is «$187.35», the rating Buy.",
      "Shares («$187.35») slipped.",
    ],
    [
      "3200",
      "Each gets «$3,200».",
      "Each gets «$3200».",
      "Each gets «3,200 dollars».",
      "Each gets «$3.2k».",
      "Each gets «$3.2K».",
    ],
    [
      "200",
      "A voucher for «two hundred dollars» lapsed.",
      "A voucher for «$200» lapsed.",
      "A voucher for «200 dollars» lapsed.",
    ],
    [
      "3000000000000",
      "It is worth «$3trn».",
      "It is worth «$3 trillion».",
      "It is worth «$3tn».",
      "It is worth «$3T».",
      "It is worth «three trillion dollars».",
    ],
    [
      "1500000",
      "The fine was «$1.5m».",
      "The fine was «one and a half million dollars».",
      "The fine was «1.5 million dollars».",
    ],
    [
      "1000000000",
      "The order is worth «a billion dollars».",
      "The order is worth «one billion dollars».",
      "The order is worth «$1bn».",
    ],
    [
      "-340000000",
      "Net income was «-$340m».",
      "Net income was «−$340m».",
      "Net income was «$-340m».",
      "Net income was «-$340 million».",
    ],
    [
      "80000",
      "The car costs «$80,000».",
      "The car costs «$80k».",
      "The car costs «eighty thousand dollars».",
      "The car costs «$80 thousand».",
    ],
    ["2500000000", "«Two and a half billion dollars» will flow.", "«$2.5bn» will flow."],
    ["72.1", "Crude settled at «$72.10».", "Crude settled at «72.10 dollars»."],
    ["5", "A pint for «$5»", "A pint for «five dollars»", "A pint for «$5.00»", "A pint for «5 bucks»"],
  ],
};

export const US_DOLLARS: QuantityTable = {
  kind: "money",
  unit: "USD",
  certainty: "stated",
  rows: [
    [
      "125000000000",
      "Capex will reach «US$125bn».",
      "Capex will reach «US$125 billion».",
      "Capex will reach «125 billion US dollars».",
      "Capex will reach «125 billion U.S. dollars».",
      "Capex will reach «USD 125 billion».",
      "Capex will reach «125 billion USD».",
      "Capex will reach «USD125bn».",
    ],
  ],
};

export const EUROS: QuantityTable = {
  kind: "money",
  unit: "EUR",
  rows: [
    [
      "4800000000",
      "Sales reached «€4.8bn».",
      "Sales reached «€4.8 billion».",
      "Sales reached «4.8 billion euros».",
      "Sales reached «EUR 4.8 billion».",
      "Sales reached «EUR4.8bn».",
      "Sales reached «4.8 billion EUR».",
      "Sales reached «€4,800 million».",
      "Sales reached «4.8bn euros».",
      "Sales reached «4.8 billion euro».",
    ],
    [
      "150",
      "It charges «150 euros».",
      "It charges «€150».",
      "It charges «a hundred and fifty euros».",
      "It charges «one hundred and fifty euros».",
    ],
    ["23.5", "The bid is «€23.50».", "The bid is «23.50 euros».", "The bid is «EUR 23.50»."],
    ["0.2", "It lost «20 euro cents».", "It lost «€0.20»."],
  ],
};

export const POUNDS: QuantityTable = {
  kind: "money",
  unit: "GBP",
  rows: [
    [
      "3000000",
      "The film cost «£3m».",
      "The film cost «£3 million».",
      "The film cost «3 million pounds».",
      "The film cost «three million pounds».",
      "The film cost «£3mn».",
      "The film cost «3 million pounds sterling».",
      "The film cost «3 million British pounds».",
      "The film cost «GBP 3 million».",
    ],
    [
      "0.45",
      "The interim dividend is «45 pence».",
      "The interim dividend is «45p».",
      "The interim dividend is «£0.45».",
    ],
    ["1400", "He claimed «£1,400».", "He claimed «1,400 pounds».", "He claimed «£1.4k»."],
    ["75000", "He borrowed «£75,000».", "He borrowed «£75k»."],
  ],
};

export const YEN: QuantityTable = {
  kind: "money",
  unit: "JPY",
  rows: [
    [
      "2000000000000",
      "Tokyo spent «¥2trn».",
      "Tokyo spent «2 trillion yen».",
      "Tokyo spent «two trillion yen».",
      "Tokyo spent «JPY 2 trillion».",
    ],
    ["155.4", "The dollar rose to «155.40 yen».", "The dollar rose to «¥155.40»."],
  ],
};

export const FRANCS: QuantityTable = {
  kind: "money",
  unit: "CHF",
  rows: [
    [
      "2100000000",
      "The bank set aside «CHF 2.1bn».",
      "The bank set aside «CHF2.1 billion».",
      "The bank set aside «2.1 billion Swiss francs».",
      "The bank set aside «SFr 2.1bn».",
    ],
    [
      "1234.5",
      "Rent is «CHF 1'234.50».",
      "Rent is «CHF 1’234.50».",
      "Rent is «1,234.50 francs».",
      "Rent is «1,234.50 Swiss francs».",
    ],
  ],
};

export const YUAN: QuantityTable = {
  kind: "money",
  unit: "CNY",
  rows: [
    [
      "80000000000",
      "Beijing released «80 billion yuan».",
      "Beijing released «80bn yuan».",
      "Beijing released «RMB 80 billion».",
      "Beijing released «CNY 80bn».",
      "Beijing released «80 billion renminbi».",
    ],
  ],
};

export const SWEDISH: QuantityTable = {
  kind: "money",
  unit: "SEK",
  rows: [
    [
      "4300000000",
      "The order is worth «4.3 billion Swedish crowns».",
      "The order is worth «SEK 4.3bn».",
      "The order is worth «4.3 billion Swedish kronor».",
      "The order is worth «4.3 billion SEK».",
    ],
  ],
};

export const NORWEGIAN: QuantityTable = {
  kind: "money",
  unit: "NOK",
  rows: [
    [
      "900000000",
      "The field yields «900 million Norwegian crowns».",
      "The field yields «NOK 900m».",
      "The field yields «900 million Norwegian kroner».",
    ],
  ],
};

export const CANADIAN: QuantityTable = {
  kind: "money",
  unit: "CAD",
  rows: [
    [
      "600000000",
      "The mine costs «C$600m».",
      "The mine costs «C$600 million».",
      "The mine costs «600 million Canadian dollars».",
      "The mine costs «CAD 600 million».",
      "The mine costs «CA$600m».",
    ],
  ],
};

export const AUSTRALIAN: QuantityTable = {
  kind: "money",
  unit: "AUD",
  rows: [
    [
      "350000000",
      "The bid is worth «A$350m».",
      "The bid is worth «A$350 million».",
      "The bid is worth «350 million Australian dollars».",
      "The bid is worth «AU$350m».",
    ],
  ],
};

export const HONG_KONG: QuantityTable = {
  kind: "money",
  unit: "HKD",
  rows: [
    [
      "31500000000",
      "The listing raised «HK$31.5bn».",
      "The listing raised «HK$31.5 billion».",
      "The listing raised «31.5 billion Hong Kong dollars».",
    ],
  ],
};

export const RUPEES: QuantityTable = {
  kind: "money",
  unit: "INR",
  rows: [
    [
      "700000000",
      "The plant costs «700 million rupees».",
      "The plant costs «₹700m».",
      "The plant costs «INR 700 million».",
      "The plant costs «700 million Indian rupees».",
    ],
  ],
};

export const ZLOTY: QuantityTable = {
  kind: "money",
  unit: "PLN",
  rows: [
    [
      "250000000",
      "Warsaw pays «250 million zloty».",
      "Warsaw pays «250 million zlotys».",
      "Warsaw pays «PLN 250m».",
    ],
  ],
};

export const ROUBLES: QuantityTable = {
  kind: "money",
  unit: "RUB",
  rows: [["15000000000", "The fine is «15 billion roubles».", "The fine is «15 billion rubles»."]],
};

export const PER_SHARE: QuantityTable = {
  kind: "money",
  unit: "USD",
  per: "share",
  rows: [
    [
      "2.1",
      "It earned «$2.10» a share.",
      "It earned «$2.10» per share.",
      "It earned «2.10 dollars» per share.",
      "The bid is «$2.10»/share.",
      "It pays «$2.10» per common share.",
    ],
  ],
};

export const PER_BARREL: QuantityTable = {
  kind: "money",
  unit: "USD",
  per: "barrel",
  rows: [
    [
      "72.1",
      "Crude fell to «$72.10» a barrel.",
      "Crude fell to «$72.10» per barrel.",
      "Crude fell to «72.10 dollars» a barrel.",
    ],
  ],
};

export const PER_OUNCE: QuantityTable = {
  kind: "money",
  unit: "USD",
  per: "ounce",
  rows: [
    [
      "2912",
      "Gold rose to «$2,912» an ounce.",
      "Gold rose to «$2,912» per ounce.",
      "Gold rose to «2,912 dollars» an ounce.",
      "Gold rose to «$2,912» per troy ounce.",
    ],
  ],
};

export const PER_MONTH: QuantityTable = {
  kind: "money",
  unit: "USD",
  per: "month",
  rows: [
    [
      "49",
      "The pass costs «$49» a month.",
      "The pass costs «$49» per month.",
      "The pass costs «$49» monthly.",
    ],
  ],
};

export const PER_YEAR: QuantityTable = {
  kind: "money",
  unit: "USD",
  per: "year",
  rows: [
    [
      "300000000",
      "That saves «$300m» a year.",
      "That saves «$300 million» per year.",
      "That saves «$300 million» annually.",
    ],
  ],
};

/** Cells whose heading names scale and currency. */
export const CELLS: QuantityTable = {
  kind: "money",
  unit: "USD",
  rows: [
    [
      "1240000000",
      "Revenue (in $ millions): «1,240»",
      "Revenue in millions of dollars: «1,240»",
      "Revenue ($m): «1,240»",
      "Revenue ($bn): «1.24»",
    ],
  ],
};
