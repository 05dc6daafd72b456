import type { Words } from "../../words.ts";

/** What a figure covers. */
export const SCOPES: Words = {
  "per-share":
    "je Aktie, pro Aktie, je Anteilsschein, pro Anteilsschein, je Papier, pro Stück, je Stück, je Titel",
  total:
    "insgesamt, zusammen, gesamt, Gesamt, in Summe, summieren, Summe, alles in allem, gesamte, gesamten, kombiniert",
  "per-year":
    "jährlich, jährliche, jährlichen, pro Jahr, p.a., jährlicher, auf Jahresbasis, annualisiert, annualisierte, je Jahr",
  "per-quarter": "pro Quartal, je Quartal, vierteljährlich, quartalsweise",
  "per-month": "monatlich, pro Monat, im Monat, monatliche, monatlichen",
  "per-week": "wöchentlich, pro Woche",
  "per-day": "täglich, pro Tag, am Tag",
  quarterly: "Quartal, Quartals, vierteljährlich, Quartale, Jahresviertel, Vierteljahr, Schlussquartal",
  "half-yearly": "Halbjahr, Halbjahres, erste sechs Monate, ersten sechs Monaten",
  "nine-months": "neun Monate, neun Monaten, ersten neun Monaten, Neunmonatszeitraum",
  "eight-months": "acht Monate, acht Monaten, ersten acht Monaten",
  "first-week": "erste Woche, ersten Woche, Startwoche",
  "first-month": "erster Monat, ersten Monat",
  "full-year":
    "Gesamtjahr, Geschäftsjahr, Gesamtjahres, gesamten Jahr, gesamten Geschäftsjahr, Geschäftsjahres, ganzen Jahr",
  adjusted:
    "bereinigt, bereinigte, bereinigten, bereinigter, bereinigtes, vor Sondereffekten, ohne Sondereffekte, bereinigtem, um Sondereffekte bereinigt, um Einmaleffekte bereinigt, vor Einmaleffekten, ohne Einmaleffekte, vor Sonderposten",
  "constant-currency":
    "währungsbereinigt, währungsbereinigte, währungsbereinigten, währungsbereinigtes, wechselkursbereinigt, wechselkursbereinigte, wechselkursbereinigten, kursbereinigt, bereinigt um Währungseffekte, bereinigt um Wechselkurseffekte, bereinigt um Wechselkursschwankungen, bereinigt um Währungsschwankungen, um Währungseffekte bereinigt, um Wechselkurseffekte bereinigt, zu konstanten Wechselkursen, zu konstanten Währungen, bei konstanten Wechselkursen, in lokaler Währung, in lokalen Währungen, in Lokalwährung, in Lokalwährungen, ohne Währungseffekte, ohne Wechselkurseffekte, ohne Währungseinflüsse, ohne Wechselkurseinflüsse, Währungseffekte herausgerechnet, zu konstanten Kursen",
  "real-terms":
    "preisbereinigt, preisbereinigte, preisbereinigten, inflationsbereinigt, inflationsbereinigte, inflationsbereinigten, real, reale, realen",
  nominal: "nominal, nominale, nominalen, nominell, nominelle, nominellen, nicht bereinigt, unbereinigt",
  "top-end":
    "am oberen Ende, oberes Ende, oberen Ende, am oberen Rand, oberen Rand, oberer Rand, oberen Hälfte, obere Hälfte, bestenfalls, im besten Fall, im günstigsten Fall, im Maximum",
  "low-end":
    "am unteren Ende, unteres Ende, unteren Ende, am unteren Rand, unteren Rand, unterer Rand, unteren Hälfte, untere Hälfte, schlimmstenfalls, im schlechtesten Fall, im schlimmsten Fall, im ungünstigsten Fall",
  organic: "organisch, organische, organischen, organisches, aus eigener Kraft",
  net: "netto, Netto, Nettobetrag",
  gross: "brutto, Brutto, Bruttobetrag",
  core: "Kern, Kernbereich",
  "one-off": "einmalig, einmalige, einmaligen, Einmal, Sondereffekt",
  "new-units": "neu, neue, neuen",
  listed: "börsennotiert, börsennotierte",
  global: "weltweit, global, globale, globalen, weltweite, weltweiten",
  "annual-period": "Jahr",
  interim: "Zwischendividende, Zwischenausschüttung, Interimsdividende, Abschlagsdividende",
  seasonal: "saisonbereinigt, saisonbereinigte, saisonbereinigten, saisonbereinigter, saisonbereinigtes",
};
