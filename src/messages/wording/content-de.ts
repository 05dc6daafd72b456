import type { ContentWords } from "./words.ts";

export const CONTENT_DE: ContentWords = {
  title: "Inhalt und Pause",
  mutedSources: "Stumme Quellen",
  mutedSourcesHint: "Namen oder Adressen mit Komma, zum Beispiel Motley Fool, fool.com; leer für keine",
  mutedWords: "Stumme Stichwörter",
  mutedWordsHint: "Mit Komma; Sätze und Artikel damit bleiben aus den Briefen; leer für keine",
  pause: "Pause, wieder ab",
  pauseHint: "Ein Tag wie 10.2. oder Montag; bis dahin kommt kein Brief von selbst",
  ping: "Gruppe rufen",
  pingHint: "Wird mit jedem Brief, der von selbst kommt, einmal erwähnt; leer für niemanden",
  corrections: "Korrekturen",
  correctionsHint: "Stellt sich eine Angabe später als falsch heraus, wird der Brief geändert",
  correct: "Im Brief berichtigen",
  leave: "Briefe lassen, wie sie sind",
  nothingMuted: "keine",
  noPause: "keine Pause",
  nobody: "niemanden",
  howTo: (settings) =>
    `Ändern: ${settings} quellen Motley Fool, fool.com · ${settings} stichwörter Bitcoin · ${settings} pause 10.2. · ${settings} rufen @Gruppe · ${settings} korrekturen aus`,
  unfitMuted: (typed) =>
    `„${typed}“ lässt sich nicht stummschalten. Nenne Namen oder Wörter mit Komma, jeweils höchstens 60 Zeichen.`,
  tooManyMuted: (most) => `Höchstens ${most} auf einmal.`,
  unknownDay: (typed) =>
    `„${typed}“ ist kein Tag. Schreibe ihn wie 10.2., 2026-02-10, Montag oder 2 Wochen; „aus“ beendet die Pause.`,
  dayOver: "Dieser Tag liegt nicht vor uns. Nenne einen ab morgen; „aus“ beendet die Pause.",
  dayTooFar: "Länger als ein Jahr geht nicht. Für immer endet es mit: zeiten keine, börse keine.",
  unknownGroup: "Nenne eine einzelne Gruppe mit @, oder niemanden. Alle auf einmal rufe ich nicht.",
  unknownSwitch: "Schreibe an oder aus.",
};
