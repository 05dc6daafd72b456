import type { DateTable } from "../dates.ts";

/** What is left open stays open when the publication day is not known. */
export const OPEN: DateTable = {
  rows: [
    [
      "--02-05",
      "Am «5. Februar» tagt der Aufsichtsrat.",
      "Am «05.02.» tagt der Aufsichtsrat.",
      "am «5.2.» vor Gericht",
      "am «5.02» vor Gericht",
      "der «fünfte Februar»",
      "am «Donnerstag, 5. Februar», um 9 Uhr",
      "am «Donnerstag, den 5. Februar», um 9 Uhr",
      "«Do, 5. Feb», 9 Uhr",
      "am «5.Februar» um neun",
      "ab «5. Februar» im Kino",
      "der «5te Februar»",
      "bis zum «5. Februar» verlängert",
    ],
    ["--12-24", "Heiligabend («24. Dezember»)", "am «24.12.» geschlossen", "am «24. Dez.» geschlossen"],
    [
      "--03",
      "im «März»",
      "Ende «März» folgt mehr",
      "seit «März»",
      "Die «März»-Daten fehlen.",
      "bis «März» letzter Termin",
    ],
    ["--08", "im «August»", "Schon im «August» war das Lager voll.", "Mitte «August»"],
    [
      "--Q3",
      "im «dritten Quartal»",
      "«drittes Quartal»",
      "im «3. Quartal»",
      "in «Q3»",
      "die «Q3»-Zahlen",
      "«3Q»",
    ],
    ["--Q1", "«erstes Quartal»: mehr Umsatz", "im «ersten Quartal» des Jahres", "im «Auftaktquartal»"],
    [
      "--H1",
      "das «erste Halbjahr»",
      "im «ersten Halbjahr»",
      "in der «ersten Jahreshälfte»",
      "im «1. Halbjahr»",
    ],
    [["--06-13", "--06-15"], "vom «13. bis 15. Juni»", "«13.-15. Juni»", "«13. – 15. Juni»", "«13.6.-15.6.»"],
    [["--05", "--09"], "von «Mai bis September»", "zwischen «Mai und September»", "«Mai-September»"],
    [
      ["--10-28", "--11-03"],
      "vom «28. Oktober bis 3. November»",
      "vom «28.10. bis 3.11.»",
      "«28. Oktober – 3. November»",
    ],
  ],
};

/** Completed from a publication day in February: the nearest one, as news means it. */
export const FROM_FEBRUARY: DateTable = {
  published: "2026-02-10",
  rows: [
    ["2026-02-05", "Am «5. Februar» sank der Kurs.", "Am «05.02.» sank der Kurs."],
    ["2026-02-26", "Am «26. Februar» will der Konzern berichten."],
    ["2025-12-24", "Am «24. Dezember» ruhte der Handel."],
    ["2025-11", "Im «November» lag die Quote höher.", "Seit «November» steigt die Quote."],
    ["2026-03", "Im «März» folgt der Geschäftsbericht.", "Im «kommenden März» folgt der Bericht."],
    ["2025-Q4", "Im «vierten Quartal» stieg der Absatz.", "Im «Schlussquartal» stieg der Absatz."],
    ["2026-Q1", "Im «ersten Quartal» soll der Absatz steigen.", "Im «laufenden Quartal» sinkt der Absatz."],
    ["2026-Q2", "Im «zweiten Quartal» soll die Fabrik öffnen."],
    ["2026-H2", "In der «zweiten Jahreshälfte» dürfte sich das ändern."],
    ["2025-H2", "Im «zweiten Halbjahr» ging der Absatz zurück."],
    ["2025-03", "bis «März letzten Jahres»", "im «März vergangenen Jahres»", "im «März des Vorjahres»"],
    ["2025-Q2", "im «zweiten Quartal des Vorjahres»", "im «zweiten Quartal des vergangenen Jahres»"],
    ["2026-Q3", "im «dritten Quartal dieses Jahres»", "im «dritten Quartal des laufenden Jahres»"],
    ["2025-09", "«letzten September»", "im «vergangenen September»"],
    [["2026-02-03", "2026-02-06"], "vom «3. bis 6. Februar»"],
    [["2025-12-20", "2026-01-06"], "vom «20. Dezember bis 6. Januar» geschlossen"],
  ],
};

/** Told from a publication day that is a Tuesday. */
export const RELATIVE: DateTable = {
  published: "2026-02-10",
  rows: [
    [
      "2026-02-10",
      "Der Vorstand tritt «heute» ab.",
      "Am «Dienstag» verlor die Aktie.",
      "am «Dienstagmorgen»",
    ],
    [
      "2026-02-09",
      "«Gestern» stand sie höher.",
      "am «Montag» stand sie höher",
      "am «Montagabend»",
      "am «Vortag»",
    ],
    ["2026-02-08", "«Vorgestern» war Wahl.", "am «Sonntag» war Wahl", "am «letzten Sonntag»"],
    ["2026-02-12", "«Übermorgen» wird gewählt.", "am «kommenden Donnerstag»", "am «nächsten Donnerstag»"],
    [
      "2026-02-05",
      "am «vergangenen Donnerstag»",
      "am «Donnerstag» nach Börsenschluss",
      "«letzten Donnerstag»",
    ],
    ["2026-02-13", "Am «Freitag» will der Konzern Zahlen vorlegen."],
    [
      "2025",
      "im «Vorjahr»",
      "als im «Vorjahr»",
      "im «vergangenen Jahr»",
      "«letztes Jahr»",
      "im «vergangenen Geschäftsjahr»",
    ],
    ["2026", "in «diesem Jahr»", "im «laufenden Jahr»", "«heuer»", "im «laufenden Geschäftsjahr»"],
    ["2027", "im «kommenden Jahr»", "«nächstes Jahr»", "im «nächsten Jahr»"],
    ["2026-01", "im «Vormonat»", "im «vergangenen Monat»", "«letzten Monat»"],
    ["2026-03", "im «nächsten Monat»", "«kommenden Monat»"],
    ["2025-Q3", "im «Vorquartal»", "als im «Vorquartal»"],
    ["2024-Q4", "im «Vorjahresquartal»", "gegenüber dem «Vorjahresquartal»"],
    ["2025-02", "im «Vorjahresmonat»"],
    ["2025-Q4", "im «letzten Quartal»", "im «vergangenen Quartal»", "im «abgelaufenen Quartal»"],
    ["2026-Q2", "im «nächsten Quartal»"],
    [["2026-02-02", "2026-02-08"], "in der «vergangenen Woche»", "«letzte Woche»", "in der «Vorwoche»"],
    [["2026-02-09", "2026-02-15"], "in «dieser Woche»", "«diese Woche»"],
    [["2026-02-16", "2026-02-22"], "«nächste Woche»", "in der «kommenden Woche»"],
  ],
};
