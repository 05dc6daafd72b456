import type { QuantityTable } from "../quantities.ts";

export const DOLLAR_RANGES: QuantityTable = {
  kind: "money",
  unit: "USD",
  rows: [
    [
      ["4800000000", "5000000000"],
      "It expects between «$4.8bn and $5.0bn».",
      "It expects between «$4.8 billion and $5.0 billion».",
      "It expects «$4.8 billion to $5.0 billion».",
      "It expects «$4.8bn to $5.0bn».",
      "It expects «$4.8-5.0 billion».",
      "It expects «$4.8–$5.0 billion».",
      "It expects «$4.8 to $5.0 billion».",
      "It expects between «4.8 and 5.0 billion dollars».",
      "It expects «4.8 to 5.0 billion dollars».",
      "in a range of «$4.8 billion to $5 billion»",
      "in the range of «$4.8bn-$5.0bn»",
    ],
    [
      ["800000000", "1200000000"],
      "costs of «$800 million to $1.2 billion»",
      "between «$800 million and $1.2 billion»",
      "between «$800m and $1.2bn»",
    ],
    [
      ["2", "3"],
      "He pays «two to three dollars».",
      "He pays «$2 to $3».",
      "He pays «$2-$3».",
      "He pays «$2-3».",
      "He pays between «two and three dollars».",
    ],
    [
      ["26", "29"],
      "The price range is «$26 to $29».",
      "Price range: «$26.00-$29.00»",
      "Price range: «$26.00–29.00»",
    ],
    [
      ["206000000000", "213000000000"],
      "Sales should be between «$206 billion and $213 billion».",
      "Sales should be «$206 billion to $213 billion».",
      "Sales should be «$206-213bn».",
    ],
  ],
};

export const EURO_RANGES: QuantityTable = {
  kind: "money",
  unit: "EUR",
  rows: [
    [
      ["16000000", "18000000"],
      "It needs between «16 and 18 million euros».",
      "It needs «16 to 18 million euros».",
      "It needs «€16m to €18m».",
      "It needs «€16m-€18m».",
      "It needs «€16-18 million».",
    ],
  ],
};

export const PERCENT_RANGES: QuantityTable = {
  kind: "percent",
  unit: "%",
  rows: [
    [
      ["3", "5"],
      "The goal is «3 to 5 percent».",
      "The goal is «three to five percent».",
      "The goal is between «3 and 5 percent».",
      "The goal is between «3% and 5%».",
      "The goal is «3%-5%».",
      "The goal is «3–5%».",
      "The goal is «3-5 percent».",
      "The goal is «3% to 5%».",
      "A margin of «3 percent to 5 percent» is the goal.",
    ],
    [
      ["40", "45"],
      "Output falls by «40 to 45%».",
      "Output falls by «40-45%».",
      "Output falls by «40 to 45 per cent».",
    ],
    [
      ["1.5", "1.75"],
      "The rate is «1.50 to 1.75 percent».",
      "The rate is «1.50%-1.75%».",
      "The rate is between «1.5% and 1.75%».",
    ],
    [["-2", "1"], "It expects «-2% to 1%».", "It expects «-2% to +1%».", "It expects between «−2% and 1%»."],
  ],
};

export const POINT_RANGES: QuantityTable = {
  kind: "percentage-point",
  unit: "pp",
  rows: [
    [
      ["0.2", "0.4"],
      "That costs «0.2 to 0.4 percentage points» of growth.",
      "That costs between «0.2 and 0.4 percentage points» of growth.",
    ],
  ],
};

export const NUMBER_RANGES: QuantityTable = {
  kind: "number",
  rows: [
    [
      ["3000", "4000"],
      "«3,000 to 4,000» jobs go.",
      "Between «3,000 and 4,000» jobs go.",
      "«3,000-4,000» jobs go.",
      "«3,000–4,000» jobs go.",
    ],
    [["2", "3"], "It takes «two to three» weeks.", "It takes «2-3» weeks.", "It takes «2 to 3» weeks."],
    [
      ["10000000", "12000000"],
      "«10 to 12 million» devices",
      "«ten to twelve million» devices",
      "between «10 million and 12 million» devices",
      "«10m to 12m» devices",
    ],
  ],
};
