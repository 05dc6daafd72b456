import { count } from "./count.ts";
import type { ScheduleWords } from "./words.ts";

export const SCHEDULE_DE: ScheduleWords = {
  title: "Briefe von selbst",
  when: "Wann",
  next: "Als Nächstes",
  never: "nie",
  times: "Uhrzeiten",
  timesHint: "Zum Beispiel 8:00, 17:30; leer für keine",
  weekdays: "Wochentage",
  weekdaysHint: "Zum Beispiel Mo–Fr, oder täglich",
  exchange: "Vor und nach der Börse",
  exchangeHint: "Zum Beispiel vor XETRA, nach NYSE; auch Wien, SIX, LSE, Nasdaq; leer für keine",
  late: "Höchstens verspätet",
  lateHint: "Später entfällt der Brief; was er enthielt, kommt mit dem nächsten",
  minutes: (minutes) => (minutes % 60 === 0 ? `${minutes / 60} Std.` : `${minutes} Minuten`),
  quiet: "Wenn es nichts Neues gibt",
  quiets: { say: "In einer Zeile sagen", silent: "Schweigen" },
  days: ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"],
  daily: "täglich",
  moments: { "before-open": "vor", "after-close": "nach" },
  vienna: "Wien",
  howTo: (settings) =>
    `Ändern: ${settings} zeiten 8:00 17:30 · ${settings} tage Mo–Fr · ${settings} börse vor XETRA · ${settings} verspätung 30 · ${settings} stille ja`,
  glance: (watched, next) =>
    `${count(watched, "Wert", "Werte")}, ${next === null ? "kein Brief von selbst" : `nächster Brief: ${next}`}`,
  nothingWatched: "Der Kanal beobachtet noch keine Werte; ohne sie kommt kein Brief.",
  missedTitle: "Nicht zugestellt",
  missed: {
    late: (slot) => `${slot}: zu spät dran, deshalb entfallen`,
    failed: (slot, reason) => `${slot}: abgelehnt (${reason})`,
    unconfirmed: (slot, reason) => `${slot}: ob er ankam, ist offen (${reason})`,
  },
  unknownTime: (typed) => `„${typed}“ ist keine Uhrzeit. Schreibe sie wie 8:00, 17:30.`,
  tooManyTimes: (most) => `Höchstens ${most} Uhrzeiten am Tag.`,
  unknownDay: (typed) => `„${typed}“ ist kein Wochentag. Schreibe sie wie Mo–Fr, oder täglich.`,
  unknownMoment: (typed) =>
    `„${typed}“ verstehe ich nicht. Schreibe vor oder nach, und XETRA, Wien, SIX, LSE, NYSE oder Nasdaq.`,
  unknownLate: (least, most) => `Nenne ${least} bis ${most} Minuten.`,
  unknownQuiet: "Schreibe ja für Stille, oder nein.",
};
