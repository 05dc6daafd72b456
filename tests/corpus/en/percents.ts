import type { QuantityTable } from "../quantities.ts";

export const PERCENTS: QuantityTable = {
  kind: "percent",
  unit: "%",
  rows: [
    [
      "3.5",
      "Revenue grew «3.5 percent».",
      "Revenue grew «3.5 per cent».",
      "Revenue grew «3.5%».",
      "Revenue grew «3.5 %».",
      "Revenue grew «3.5pc».",
      "Revenue grew «3.5\u00a0%».",
      "Revenue grew «3,5 percent».",
      "Revenue grew «3.50%».",
      "Growth of «3.5%» pleased the market.",
      "a «3.5-percent» rise",
      "a «3.5 percent» rise",
      "(«+3.5%»)",
      "Revenue grew «three and a half percent».",
      "Revenue grew «３.５％».",
    ],
    [
      "10",
      "Shares fell «ten percent».",
      "Shares fell «10 percent».",
      "Shares fell «10%».",
      "Shares fell by «ten per cent».",
      "a «ten-percent» fall",
      "a «10-per-cent» fall",
    ],
    ["-1.3", "Change: «-1.3%»", "Change: «−1.3%»", "Change: «–1.3 percent»", "GDP came in at «-1.3%»."],
    ["0.25", "The rate rises «0.25 percent».", "The rate rises «0.25%».", "The rate rises «.25%»."],
    [
      "100",
      "The bank guarantees «100 percent».",
      "The bank guarantees «a hundred percent».",
      "The bank guarantees «one hundred percent».",
    ],
    ["21", "«Twenty-one percent» agreed.", "«Twenty one percent» agreed.", "«21 percent» agreed."],
    ["1234.5", "Inflation hit «1,234.5 percent».", "Inflation hit «1234.5%»."],
    ["1", "The index slipped «one percent».", "The index slipped «1 percent».", "The index slipped «1%»."],
    ["7.25", "The coupon is «7.25 percent»", "Coupon: «7.25%», open-ended", "Coupon («7.25%»)"],
    [
      "0.5",
      "The gauge lost «0.5 percent» in broad selling.",
      "The gauge lost «.5 percent» in broad selling.",
    ],
    [
      "40",
      "The group owns «40%».",
      "The group owns «forty percent».",
      "The group owns «40 percent».",
      "a «40%» stake",
      "a «40 per cent» stake",
    ],
    [
      "2",
      "Inflation near its «2%» target",
      "Inflation near its «two percent» target",
      "Inflation near its «two-percent» target",
    ],
  ],
};

export const POINTS: QuantityTable = {
  kind: "percentage-point",
  unit: "pp",
  rows: [
    [
      "0.3",
      "The margin fell «0.3 percentage points».",
      "The margin fell «0.3 percentage point».",
      "The margin fell «0.3pp».",
      "The margin fell «0.3 pp».",
      "(«+0.3 percentage points»)",
      "The margin fell by «0.3 %-points».",
    ],
    ["4", "The rate rose «four percentage points».", "The rate rose «4 percentage points»."],
    [
      "1",
      "The rate fell «one percentage point».",
      "The rate fell «1 percentage point».",
      "The rate fell «a percentage point».",
    ],
    ["1.5", "«1.5 percentage points» more", "«one and a half percentage points» more"],
    ["2", "a «two-percentage-point» gap", "a «2-percentage-point» gap", "a «2 percentage point» gap"],
  ],
};

export const BASIS_POINTS: QuantityTable = {
  kind: "basis-point",
  unit: "bp",
  rows: [
    [
      "25",
      "The Fed raised by «25 basis points».",
      "The Fed raised by «25bp».",
      "The Fed raised by «25 bps».",
      "The Fed raised by «25bps».",
      "The Fed raised by «twenty-five basis points».",
      "a «25-basis-point» move",
      "a «25 basis point» move",
      "a «25bp» move",
    ],
    ["7.5", "The yield rose «7.5 basis points».", "The yield rose «7.5bp»."],
    ["100", "a cut of «a hundred basis points»", "a cut of «100 basis points»"],
  ],
};

/** Words that imply a value instead of stating it. */
export const IMPLIED_DOUBLE: QuantityTable = {
  kind: "multiple",
  implied: true,
  rows: [
    ["2", "Profit «doubled».", "The group «doubled» its profit."],
    ["3", "Sales have «tripled»."],
  ],
};
