import type { NewsRow } from "../quantities.ts";

/** Whole sentences of market news with every figure they hold, in written order; read without a publication day. */
export const NEWS: readonly NewsRow[] = [
  [
    "Der Umsatz stieg im «vierten Quartal 2025» um «3,4 Prozent» auf «1,24 Mrd. Euro», nach «1,2 Mrd. Euro» zuvor.",
    "period 2025-Q4",
    "percent 3.4 %",
    "money 1240000000 EUR",
    "money 1200000000 EUR",
  ],
  [
    "Das operative Ergebnis fiel von «412» auf «388 Millionen Euro», die Marge von «7,8» auf «7,1 Prozent».",
    "money 412000000 EUR",
    "money 388000000 EUR",
    "percent 7.8 %",
    "percent 7.1 %",
  ],
  [
    "Die Aktie von Orbico verlor zeitweise «5,3 Prozent» auf «41,20 Euro» und war damit schwächster Wert im Dax.",
    "percent 5.3 %",
    "money 41.2 EUR",
  ],
  [
    "Der Konzern streicht rund «16.000» Stellen, das sind etwa «10%» der rund «350.000» Beschäftigten.",
    "number 16000 Stellen about",
    "percent 10 % about",
    "number 350000 Beschäftigten about",
  ],
  [
    "Für «2026» plant Helvora Investitionen von bis zu «125 Milliarden US-Dollar», nach «83 Milliarden» im «Jahr 2024».",
    "period 2026",
    "money 125000000000 USD at-most",
    "money 83000000000 USD",
    "period 2024",
  ],
  [
    "Die EZB senkte den Einlagensatz um «25 Basispunkte» auf «2,00 Prozent».",
    "basis-point 25 bp",
    "percent 2 %",
  ],
  [
    "Die Arbeitslosenquote stieg um «0,2 Prozentpunkte» auf «6,3 Prozent», «2,9 Millionen» Menschen waren ohne Arbeit.",
    "percentage-point 0.2 pp",
    "percent 6.3 %",
    "number 2900000 Menschen",
  ],
  [
    "Der Dax schloss «0,8 Prozent» höher bei «24.310,75» Punkten.",
    "percent 0.8 %",
    "number 24310.75 Punkten",
  ],
  [
    "Nordwall bietet «23,50 Euro» je Aktie, ein Aufschlag von «31 Prozent», insgesamt also knapp «2,3 Milliarden Euro».",
    "money 23.5 EUR",
    "percent 31 %",
    "money 2300000000 EUR about",
  ],
  [
    "Am «5. Februar 2026» legt das Unternehmen Zahlen vor; Analysten erwarten «1,97 US-Dollar» je Aktie bei «211 Mrd. US-Dollar» Umsatz.",
    "date 2026-02-05",
    "money 1.97 USD",
    "money 211000000000 USD",
  ],
  [
    "Die Prognose lautet nun «4,8 bis 5,0 Milliarden Euro» Umsatz bei einer Marge zwischen «11 und 12 Prozent».",
    "money 4800000000..5000000000 EUR",
    "percent 11..12 %",
  ],
  ["Brent verteuerte sich um «1,14 Dollar» auf «72,10 Dollar» je Fass.", "money 1.14 USD", "money 72.1 USD"],
  [
    "Seit «2019» hat sich der Kurs kräftig erholt, das KGV stieg auf «23».",
    "period 2019 - since",
    "multiple 23 -",
  ],
  [
    "«Zwölf» Werke mit zusammen «3.400» Beschäftigten sollen bis «2030» schließen.",
    "number 12 Werke",
    "number 3400 Beschäftigten",
    "period 2030 - until",
  ],
  [
    "Der Auftrag über «48» Maschinen hat laut Liste einen Wert von «5,6 Milliarden Dollar».",
    "number 48 Maschinen",
    "money 5600000000 USD",
  ],
  [
    "Die Strafe von «2,4 Mrd. Euro» entspricht mehr als «40 Prozent» des Gewinns von «2024».",
    "money 2400000000 EUR",
    "percent 40 % more-than",
    "period 2024",
  ],
  [
    "Hypotheken mit «zehn» Jahren Laufzeit kosten im Schnitt «3,6 Prozent», «0,1 Prozentpunkte» mehr.",
    "number 10 Jahren",
    "percent 3.6 %",
    "percentage-point 0.1 pp",
  ],
  [
    "Die Inflation ging im «März 2025» auf «2,2 Prozent» zurück, nach «2,3 Prozent» im «Februar 2025».",
    "period 2025-03",
    "percent 2.2 %",
    "percent 2.3 %",
    "period 2025-02",
  ],
  [
    "Der Börsengang bewertet die Tochter mit «8,2 Milliarden Schweizer Franken»; ausgegeben werden «61 Millionen» Aktien zu «CHF 134.50».",
    "money 8200000000 CHF",
    "number 61000000 Aktien",
    "money 134.5 CHF",
  ],
  [
    "Der Verlust weitete sich auf «-340 Mio. Euro» aus («2023»: «-120 Mio. Euro»).",
    "money -340000000 EUR",
    "period 2023",
    "money -120000000 EUR",
  ],
];
