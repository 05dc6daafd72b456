import type { QuantityTable } from "../quantities.ts";

export const EUROS: QuantityTable = {
  kind: "money",
  unit: "EUR",
  certainty: "stated",
  rows: [
    [
      "1240000000",
      "Der Umsatz stieg auf «1,24 Mrd. €».",
      "Der Umsatz stieg auf «1,24 Mrd €», teilte der Konzern mit.",
      "Der Umsatz stieg auf «1,24 Mrd. Euro».",
      "Der Umsatz stieg auf «1,24 Milliarden Euro».",
      "Der Umsatz stieg auf «1,24 Mrd. EUR».",
      "Der Umsatz stieg auf «EUR 1,24 Mrd.», meldet der Konzern.",
      "Der Umsatz stieg auf «€ 1,24 Mrd.», meldet der Konzern.",
      "Der Umsatz stieg auf «1,24\u00a0Milliarden\u00a0Euro».",
      "Der Umsatz stieg auf «1,24\u202fMrd.\u202f€».",
      "Der Umsatz stieg auf «1.240 Millionen Euro».",
      "Der Umsatz stieg auf «1240 Mio. Euro».",
      "Der Umsatz stieg auf «1.240 Mio. €».",
      "Der Umsatz stieg auf «1.240.000.000 Euro».",
      "Umsatz: «1,24 Mrd. EUR»",
      "Erlöse («1,24 Mrd. Euro») im Plan",
    ],
    [
      "45000000",
      "Die Kasse enthält «45 Mio. Euro».",
      "Die Kasse enthält «45 Millionen Euro».",
      "Die Kasse enthält «45 Mio EUR».",
      "Die Kasse enthält «EUR 45 Mio».",
      "Die Kasse enthält «fünfundvierzig Millionen Euro».",
      "Die Kasse enthält «45.000.000 Euro».",
      "Die Kasse enthält «0,045 Mrd. Euro».",
      "Die Kasse enthält «45.000 Tsd. Euro».",
      "Die Kasse enthält «45.000 TEUR».",
      "ein «45-Millionen-Euro»-Kredit",
      "ein «45 Millionen Euro» schwerer Kredit",
    ],
    [
      "19.99",
      "Das Abo kostet «19,99 Euro».",
      "Das Abo kostet «19,99 €».",
      "Das Abo kostet «€19,99».",
      "Das Abo kostet «€ 19,99».",
      "Das Abo kostet «EUR 19,99».",
      "Das Abo kostet «19,99 EUR», künftig mehr.",
    ],
    [
      "187.35",
      "Die Aktie schloss bei «187,35 Euro».",
      "Die Aktie (Schlusskurs «187,35 €») gab nach.",
      "Kursziel «187,35 Euro», Urteil Kaufen",
    ],
    [
      "0.35",
      "Die Dividende beträgt «0,35 Euro».",
      "Die Dividende beträgt «35 Eurocent».",
      "«0,35 €» Dividende",
    ],
    [
      "3200",
      "Er verdient «3.200 Euro» brutto.",
      "Er verdient «3200 Euro» brutto.",
      "Er verdient «3 200 Euro» brutto.",
    ],
    [
      "1500000",
      "Die Strafe beläuft sich auf «1,5 Millionen Euro».",
      "Die Strafe beläuft sich auf «anderthalb Millionen Euro».",
      "Die Strafe beläuft sich auf «eineinhalb Millionen Euro».",
      "Die Strafe beläuft sich auf «1,5 Mio. Euro».",
    ],
    ["2500000000", "«Zweieinhalb Milliarden Euro» fließen ins Werk.", "«2,5 Mrd. Euro» fließen ins Werk."],
    [
      "1000000000",
      "Es geht um «eine Milliarde Euro».",
      "Es geht um «1 Mrd. Euro».",
      "Es geht um «1 Milliarde Euro».",
    ],
    ["1000000", "Die Spende: «eine Million Euro»", "«1 Mio. Euro» Spende"],
    ["200", "Der Gutschein über «zweihundert Euro» verfiel.", "Der Gutschein über «200 Euro» verfiel."],
    [
      "5",
      "Ein Bier für «fünf Euro»",
      "Ein Bier für «5 Euro»",
      "Ein Bier für «5,- Euro»",
      "Ein Bier für «5,00 €»",
    ],
    [
      "11000000000",
      "der «11-Milliarden-Euro»-Campus",
      "der «11 Milliarden Euro» teure Campus",
      "Der Campus kostet «elf Milliarden Euro».",
    ],
    [
      "-340000000",
      "Das Ergebnis lag bei «-340 Mio. Euro».",
      "Das Ergebnis lag bei «−340 Mio. Euro».",
      "Ergebnis: «–340 Mio. Euro»",
    ],
    ["12500000000000", "Die Sparer besitzen «12,5 Billionen Euro».", "Die Sparer besitzen «12,5 Bio. Euro»."],
    [
      "80000",
      "Der Wagen kostet «80.000 Euro».",
      "Der Wagen kostet «80 Tsd. Euro».",
      "Der Wagen kostet «achtzigtausend Euro».",
      "Der Wagen kostet «80 000 Euro».",
      "Der Wagen kostet «80 Tausend Euro».",
    ],
  ],
};

/** "Dollar" and "$" without a country. */
export const DOLLARS: QuantityTable = {
  kind: "money",
  unit: "USD",
  certainty: "assumed",
  rows: [
    [
      "50000000000",
      "Es geht um «50 Milliarden Dollar».",
      "Es geht um «50 Mrd. Dollar».",
      "Es geht um «50 Mrd. $».",
      "Es geht um «$50 Mrd.» für die Beteiligung.",
      "Es geht um «$ 50 Mrd.» für die Beteiligung.",
      "ein «50-Milliarden-Dollar»-Paket",
      "der «50-Milliarden-Dollar»-Deal",
      "Es geht um «fünfzig Milliarden Dollar».",
    ],
    ["72.1", "Ein Fass kostete «72,10 Dollar».", "Brent lag bei «72,10 $».", "Brent lag bei «$72,10»."],
    ["3000000000000", "Die Schulden nähern sich «drei Billionen Dollar».", "Marktwert: «3 Bio. Dollar»"],
  ],
};

export const US_DOLLARS: QuantityTable = {
  kind: "money",
  unit: "USD",
  certainty: "stated",
  rows: [
    [
      "125000000000",
      "Geplant sind Ausgaben von «125 Milliarden US-Dollar».",
      "Geplant sind Ausgaben von «125 Mrd. US-Dollar».",
      "Geplant sind Ausgaben von «125 Mrd. USD».",
      "Geplant sind Ausgaben von «USD 125 Mrd.» für Rechenzentren.",
      "Geplant sind Ausgaben von «125 Mrd. US$».",
      "Geplant sind Ausgaben von «US$ 125 Mrd.» für Rechenzentren.",
      "ein «125 Milliarden US-Dollar» schweres Programm",
      "ein «125-Milliarden-US-Dollar»-Programm",
    ],
    [
      "1.97",
      "Erwartet werden «1,97 US-Dollar».",
      "Erwartet werden «1,97 USD».",
      "Erwartet werden «USD 1,97».",
    ],
    ["0.35", "Die Ausschüttung beträgt «35 US-Cent».", "Die Ausschüttung beträgt «0,35 US-Dollar»."],
  ],
};

export const POUNDS: QuantityTable = {
  kind: "money",
  unit: "GBP",
  rows: [
    [
      "3000000",
      "Der Film kostete «3 Millionen Pfund».",
      "Der Film kostete «drei Millionen britische Pfund».",
      "Der Film kostete «3 Mio. GBP».",
      "Der Film kostete «£3 Mio.» in der Herstellung.",
      "Der Film kostete «3 Millionen Pfund Sterling».",
    ],
    ["0.45", "Die Zwischendividende beträgt «45 Pence».", "Die Aktie notiert bei «0,45 Pfund»."],
  ],
};

export const FRANCS: QuantityTable = {
  kind: "money",
  unit: "CHF",
  rows: [
    [
      "1234.5",
      "Die Miete beträgt «CHF 1'234.50».",
      "Die Miete beträgt «CHF 1’234.50».",
      "Die Miete beträgt «1.234,50 Franken».",
      "Die Miete beträgt «1'234,50 Franken».",
      "Die Miete beträgt «1234,50 Schweizer Franken».",
      "Die Miete beträgt «1.234,50 CHF».",
      "Die Miete beträgt «Fr. 1234.50».",
    ],
    [
      "2100000000",
      "Die Bank stellt «2,1 Milliarden Franken» zurück.",
      "Die Bank stellt «2,1 Mrd. CHF» zurück.",
      "Die Bank stellt «CHF 2,1 Mrd.» zurück.",
    ],
    ["0.2", "Der Kurs fiel um «20 Rappen»."],
  ],
};

export const YEN: QuantityTable = {
  kind: "money",
  unit: "JPY",
  rows: [
    [
      "2000000000000",
      "Tokio stützt mit «2 Billionen Yen».",
      "Tokio stützt mit «zwei Billionen Yen».",
      "Tokio stützt mit «2 Bio. JPY».",
    ],
    ["155.4", "Der Dollarkurs stieg auf «155,40 Yen».", "Der Dollarkurs stieg auf «¥155,40»."],
  ],
};

export const YUAN: QuantityTable = {
  kind: "money",
  unit: "CNY",
  rows: [
    [
      "80000000000",
      "Peking gibt «80 Milliarden Yuan» frei.",
      "Peking gibt «80 Mrd. CNY» frei.",
      "Peking gibt «80 Mrd. Renminbi» frei.",
    ],
  ],
};

export const SWEDISH: QuantityTable = {
  kind: "money",
  unit: "SEK",
  rows: [
    [
      "4300000000",
      "Der Auftrag bringt «4,3 Milliarden schwedische Kronen».",
      "Der Auftrag bringt «4,3 Mrd. SEK».",
      "Ein Auftrag von «4,3 Milliarden schwedischen Kronen» kam hinzu.",
      "Der Auftrag bringt «SEK 4,3 Mrd.» ein.",
    ],
  ],
};

export const NORWEGIAN: QuantityTable = {
  kind: "money",
  unit: "NOK",
  rows: [
    ["900000000", "Das Feld bringt «900 Millionen norwegische Kronen».", "Das Feld bringt «900 Mio. NOK»."],
  ],
};

export const ZLOTY: QuantityTable = {
  kind: "money",
  unit: "PLN",
  rows: [
    [
      "250000000",
      "Warschau zahlt «250 Millionen Zloty».",
      "Warschau zahlt «250 Mio. Złoty».",
      "Warschau zahlt «250 Mio. PLN».",
    ],
  ],
};

export const RUPEES: QuantityTable = {
  kind: "money",
  unit: "INR",
  rows: [
    [
      "700000000",
      "Das Werk kostet «700 Millionen Rupien».",
      "Das Werk kostet «700 Millionen indische Rupien».",
      "Das Werk kostet «₹700 Mio.» im Bau.",
    ],
  ],
};

export const ROUBLES: QuantityTable = {
  kind: "money",
  unit: "RUB",
  rows: [["15000000000", "Die Strafe beträgt «15 Milliarden Rubel».", "Die Strafe beträgt «15 Mrd. Rubel»."]],
};

export const CANADIAN: QuantityTable = {
  kind: "money",
  unit: "CAD",
  rows: [
    [
      "600000000",
      "Die Mine kostet «600 Millionen kanadische Dollar».",
      "Die Mine kostet «600 Mio. CAD».",
      "Die Mine kostet «C$600 Mio.» im Aufbau.",
    ],
  ],
};

export const HONG_KONG: QuantityTable = {
  kind: "money",
  unit: "HKD",
  rows: [
    [
      "31500000000",
      "Der Börsengang spielt «31,5 Milliarden Hongkong-Dollar» ein.",
      "Der Börsengang spielt «31,5 Mrd. HKD» ein.",
      "Der Börsengang spielt «HK$31,5 Mrd.» ein.",
    ],
  ],
};

export const PER_SHARE: QuantityTable = {
  kind: "money",
  unit: "EUR",
  per: "share",
  rows: [
    [
      "2.1",
      "Die Dividende beträgt «2,10 Euro» je Aktie.",
      "Die Dividende beträgt «2,10 Euro» pro Aktie.",
      "Geboten werden «2,10 €» je Anteilsschein.",
      "Er bekommt «2,10 Euro» pro Papier.",
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
      "Öl kostet «72,10 Dollar» je Barrel.",
      "Öl kostet «72,10 US-Dollar» pro Barrel.",
      "Öl kostet «72,10 Dollar» je Fass.",
      "Öl kostet «72,10 Dollar» das Fass.",
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
      "Gold kostet «2.912 Dollar» je Feinunze.",
      "Gold kostet «2912 US-Dollar» je Unze.",
      "Gold kostet «2.912 Dollar» die Unze.",
    ],
  ],
};

export const PER_MONTH: QuantityTable = {
  kind: "money",
  unit: "EUR",
  per: "month",
  rows: [
    [
      "49",
      "Das Ticket kostet «49 Euro» im Monat.",
      "Das Ticket kostet «49 Euro» pro Monat.",
      "Das Ticket kostet «49 Euro» monatlich.",
    ],
  ],
};

export const PER_YEAR: QuantityTable = {
  kind: "money",
  unit: "EUR",
  per: "year",
  rows: [
    [
      "300000000",
      "Das spart «300 Millionen Euro» pro Jahr.",
      "Das spart «300 Mio. Euro» im Jahr.",
      "Das spart «300 Mio. Euro» jährlich.",
    ],
  ],
};

/** Cells whose heading names scale and currency. */
export const CELLS: QuantityTable = {
  kind: "money",
  unit: "EUR",
  rows: [
    [
      "1240000000",
      "Umsatz (in Mio. Euro): «1.240»",
      "Umsatz in Mio. Euro: «1.240»",
      "Umsatz (Mio. €): «1.240»",
      "Umsatz in Mrd. Euro: «1,24»",
    ],
  ],
};
