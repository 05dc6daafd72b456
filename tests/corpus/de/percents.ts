import type { QuantityTable } from "../quantities.ts";

export const PERCENTS: QuantityTable = {
  kind: "percent",
  unit: "%",
  rows: [
    [
      "3.5",
      "Der Umsatz wuchs um «3,5 Prozent».",
      "Der Umsatz wuchs um «3,5 %».",
      "Der Umsatz wuchs um «3,5%».",
      "Der Umsatz wuchs um «3,5\u00a0%».",
      "Der Umsatz wuchs um «3,5\u202f%».",
      "Der Umsatz wuchs um «3.5 Prozent».",
      "Der Umsatz wuchs um «3,50 Prozent».",
      "Das Plus von «3,5 Prozent» freut die Börse.",
      "ein «3,5-prozentiges» Wachstum",
      "ein «3,5-Prozent»-Anteil",
      "(«+3,5 %»)",
      "Der Umsatz wuchs um «3,5 v. H.» im Vergleich.",
      "Der Umsatz wuchs um «３,５ %».",
    ],
    [
      "10",
      "Die Aktie fiel um «zehn Prozent».",
      "Die Aktie fiel um «10 Prozent».",
      "Die Aktie fiel um «10%».",
      "Der «zehnprozentige» Rückgang überrascht.",
      "Der «10-prozentige» Rückgang überrascht.",
      "Der «10%ige» Rückgang überrascht.",
    ],
    [
      "3",
      "Die «Drei-Prozent»-Hürde ist nah.",
      "Die «3-Prozent»-Hürde ist nah.",
      "an der «dreiprozentigen» Marke",
    ],
    [
      "-1.3",
      "Veränderung: «-1,3 %»",
      "Veränderung: «−1,3 %»",
      "Veränderung: «–1,3 Prozent»",
      "Das BIP lag bei «-1,3 Prozent».",
    ],
    ["0.25", "Der Leitzins steigt um «0,25 Prozent».", "Der Leitzins steigt um «0,25%»."],
    ["100", "Die Bank garantiert «hundert Prozent».", "Die Bank garantiert «100 Prozent»."],
    ["21", "«Einundzwanzig Prozent» stimmten zu.", "«21 Prozent» stimmten zu.", "«21 %» stimmten zu."],
    ["1234.5", "Die Teuerung lag bei «1.234,5 Prozent».", "Die Teuerung lag bei «1234,5 %»."],
    ["2.5", "«Zweieinhalb Prozent» sind zu wenig.", "«2,5 Prozent» sind zu wenig."],
    ["0.5", "Der Index verlor «0,5 Prozent» auf breiter Front.", "Ein Abschlag von «0,5 Prozent» droht."],
    [
      "1",
      "Der Dax gab «ein Prozent» nach.",
      "Der Dax gab «1 Prozent» nach.",
      "um «einem Prozent» nachgebend",
    ],
    ["7.25", "Der Kupon liegt bei «7,25 Prozent»", "Kupon («7,25 %»)", "Kupon: «7,25%», Laufzeit offen"],
  ],
};

export const POINTS: QuantityTable = {
  kind: "percentage-point",
  unit: "pp",
  rows: [
    [
      "0.3",
      "Die Marge sank um «0,3 Prozentpunkte».",
      "ein Rückgang von «0,3 Prozentpunkten»",
      "ein Rückgang von «0,3 %-Punkten»",
      "Die Marge sank um «0,3 Pp.» im Vergleich",
      "(«+0,3 Prozentpunkte»)",
    ],
    ["4", "Die Quote legte um «vier Prozentpunkte» zu.", "Die Quote legte um «4 Prozentpunkte» zu."],
    ["1", "Die Quote fiel um «einen Prozentpunkt».", "Die Quote fiel um «1 Prozentpunkt»."],
    ["0.25", "Die Notenbank senkt um «0,25 Prozentpunkte» auf das Niveau vom Sommer."],
    ["1.5", "«anderthalb Prozentpunkte» mehr", "«1,5 Prozentpunkte» mehr", "«eineinhalb Prozentpunkte» mehr"],
  ],
};

export const BASIS_POINTS: QuantityTable = {
  kind: "basis-point",
  unit: "bp",
  rows: [
    [
      "25",
      "Die Fed erhöht um «25 Basispunkte».",
      "ein Schritt von «25 Basispunkten»",
      "ein Schritt von «25 bp»",
      "ein Schritt von «25 bps»",
      "ein Schritt von «25 BP»",
      "ein «25-Basispunkte»-Schritt",
      "um «fünfundzwanzig Basispunkte» höher",
    ],
    ["7.5", "Die Rendite zog um «7,5 Basispunkte» an.", "Die Rendite zog um «7,5 BP» an."],
  ],
};

/** Words that imply a value instead of stating it. */
export const IMPLIED_DOUBLE: QuantityTable = {
  kind: "multiple",
  implied: true,
  rows: [
    ["2", "Der Gewinn hat sich «verdoppelt».", "Der Konzern «verdoppelte» den Gewinn."],
    ["3", "Der Absatz hat sich «verdreifacht»."],
  ],
};
