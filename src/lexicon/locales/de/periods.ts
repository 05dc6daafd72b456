import type { Words } from "../../words.ts";

/** Times named relative to another time. */
export const PERIODS: Words = {
  "previous-year":
    "Vorjahr, Vorjahres, Vorjahreszeitraum, Vorjahresquartal, Vorjahreswert, Jahr zuvor, Jahr davor, Vorjahresperiode, zum Vorjahr, Vorjahresmonat, im Jahresvergleich, binnen Jahresfrist, Jahresfrist, vergangenen Jahr, letzten Jahr, letztes Jahr, vorigen Jahr, vergangenes Jahr, Vorjahresniveau, vor einem Jahr, gegenüber dem Vorjahr, vorangegangenen Jahr, gleichen Zeitraum des Vorjahres, zwölf Monate zuvor, binnen eines Jahres, gleichen Vorjahreszeitraum, auf Jahressicht",
  "previous-quarter":
    "Vorquartal, Vorquartals, Quartal zuvor, Vorquartalswert, gegenüber dem Vorquartal, vorangegangenen Quartal, vorherigen Quartal, drei Monate zuvor, vorangegangenen drei Monaten",
  "previous-month":
    "Vormonat, Vormonats, Monat zuvor, Vormonatswert, gegenüber dem Vormonat, im Monatsvergleich",
  "previous-week": "Vorwoche, Woche zuvor",
  "previous-day": "Vortag, Vortages, tags zuvor",
  "previous-close": "Vortagesschluss, Schlusskurs",
  "year-to-date":
    "seit Jahresbeginn, seit Jahresanfang, im laufenden Jahr, seit Januar, bisher in diesem Jahr, seit Anfang des Jahres, im bisherigen Jahresverlauf, im Jahresverlauf",
  "year-end": "Jahresende, Jahresschluss, Ende Dezember, Ultimo",
  midyear: "Jahresmitte, Ende Juni, Halbjahresende",
  previous:
    "bisher, bisherige, bisherigen, zuvor, vorher, damals, Vorperiode, ursprünglich, ursprünglichen, bislang, vorherigen, vorherige, vorheriger, vorangegangenen, vorangegangene, vorigen, früheren, frühere, ehemals",
  now: "nun, jetzt, nunmehr, aktuell, derzeit, zuletzt",
  today: "heute",
  yesterday: "gestern",
  tomorrow: "morgen",
  "next-year": "nächstes Jahr, kommendes Jahr, nächsten Jahr, kommenden Jahr, im kommenden Jahr",
  "this-year": "dieses Jahr, diesem Jahr, laufendes Jahr, laufenden Jahr",
  spring: "Frühjahr, Frühling",
  summer: "Sommer",
  autumn: "Herbst",
  winter: "Winter",
  monday: "Montag",
  tuesday: "Dienstag",
  wednesday: "Mittwoch",
  thursday: "Donnerstag",
  friday: "Freitag",
  saturday: "Samstag",
  sunday: "Sonntag",
};
