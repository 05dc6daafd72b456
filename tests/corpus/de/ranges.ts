import type { QuantityTable } from "../quantities.ts";

export const EURO_RANGES: QuantityTable = {
  kind: "money",
  unit: "EUR",
  rows: [
    [
      ["4800000000", "5000000000"],
      "Erwartet werden zwischen «4,8 und 5,0 Milliarden Euro».",
      "Erwartet werden «4,8 bis 5,0 Milliarden Euro».",
      "Erwartet werden «4,8–5,0 Mrd. Euro».",
      "Erwartet werden «4,8-5,0 Mrd. Euro».",
      "Erwartet werden «4,8 bis 5,0 Mrd. €».",
      "Erwartet werden «4,8 – 5,0 Mrd. EUR».",
      "Erwartet werden zwischen «4,8 Milliarden und 5,0 Milliarden Euro».",
      "Erwartet werden «4,8 Mrd. Euro bis 5,0 Mrd. Euro».",
      "Erwartet werden von «4,8 bis 5,0 Milliarden Euro».",
      "in einer Spanne von «4,8 bis 5 Milliarden Euro»",
      "Prognose: «EUR 4,8-5,0 Mrd.» insgesamt",
    ],
    [
      ["800000000", "1200000000"],
      "Kosten von «800 Millionen bis 1,2 Milliarden Euro»",
      "zwischen «800 Mio. und 1,2 Mrd. Euro»",
      "zwischen «800 und 1200 Millionen Euro»",
      "zwischen «800 Millionen Euro und 1,2 Milliarden Euro»",
    ],
    [
      ["2", "3"],
      "Er zahlt «zwei bis drei Euro».",
      "Er zahlt «2-3 Euro».",
      "Er zahlt zwischen «zwei und drei Euro».",
    ],
    [
      ["16000000", "18000000"],
      "Nötig sind zwischen «16 und 18 Millionen Euro».",
      "Nötig sind «16 bis 18 Mio. Euro».",
    ],
    [
      ["26", "29"],
      "Die Preisspanne liegt bei «26 bis 29 Euro».",
      "Die Preisspanne reicht von «26 bis 29 Euro».",
      "Preisspanne: «26,00–29,00 €»",
    ],
  ],
};

export const DOLLAR_RANGES: QuantityTable = {
  kind: "money",
  unit: "USD",
  rows: [
    [
      ["206000000000", "213000000000"],
      "Der Umsatz soll «206 bis 213 Milliarden Dollar» erreichen.",
      "Der Umsatz soll zwischen «206 und 213 Milliarden Dollar» liegen.",
      "Der Umsatz soll «206–213 Mrd. $» erreichen.",
      "Der Umsatz soll «206 bis 213 Mrd. US-Dollar» erreichen.",
    ],
  ],
};

export const PERCENT_RANGES: QuantityTable = {
  kind: "percent",
  unit: "%",
  rows: [
    [
      ["3", "5"],
      "Das Ziel sind «3 bis 5 Prozent».",
      "Das Ziel sind «drei bis fünf Prozent».",
      "Das Ziel liegt zwischen «3 und 5 Prozent».",
      "Das Ziel liegt zwischen «3 Prozent und 5 Prozent».",
      "Das Ziel sind «3–5 %».",
      "Das Ziel sind «3-5%».",
      "Das Ziel sind «3 % bis 5 %».",
      "Eine Marge von «3 bis 5 Prozent» ist das Ziel.",
      "Das Ziel sind «3 - 5 Prozent».",
      "eine Spanne von «3% - 5%»",
    ],
    [["40", "45"], "Der Ausstoß sinkt um «40 bis 45 Prozent».", "Der Ausstoß sinkt um «40-45 %»."],
    [
      ["1.5", "1.75"],
      "Der Leitzins liegt bei «1,50 bis 1,75 Prozent».",
      "Der Leitzins liegt zwischen «1,5 und 1,75 Prozent».",
    ],
    [
      ["-2", "1"],
      "Erwartet werden «-2 bis 1 Prozent».",
      "zwischen «−2 und 1 %»",
      "zwischen «-2 und +1 Prozent»",
    ],
  ],
};

export const POINT_RANGES: QuantityTable = {
  kind: "percentage-point",
  unit: "pp",
  rows: [
    [
      ["0.2", "0.4"],
      "Das kostet «0,2 bis 0,4 Prozentpunkte» Wachstum.",
      "Das kostet zwischen «0,2 und 0,4 Prozentpunkte» Wachstum.",
    ],
  ],
};

export const NUMBER_RANGES: QuantityTable = {
  kind: "number",
  rows: [
    [
      ["3000", "4000"],
      "«3.000 bis 4.000» Stellen fallen weg.",
      "Zwischen «3.000 und 4.000» Stellen fallen weg.",
      "«3000-4000» Stellen fallen weg.",
      "«3.000–4.000» Stellen fallen weg.",
      "Zwischen «drei- und viertausend» Stellen fallen weg.",
    ],
    [
      ["2", "3"],
      "«zwei bis drei» Wochen dauert das",
      "«2-3» Wochen dauert das",
      "«2 bis 3» Wochen dauert das",
    ],
    [
      ["10000000", "12000000"],
      "«zehn bis zwölf Millionen» Geräte",
      "«10 bis 12 Mio.» Geräte",
      "zwischen «10 und 12 Millionen» Geräte",
    ],
  ],
};
