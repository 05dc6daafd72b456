import { count } from "./count.ts";
import type { SourceWords } from "./sources-words.ts";

export const SOURCES_DE: SourceWords = {
  title: "Quellen",
  count: (sources, read) => `${count(sources, "Quelle", "Quellen")}, davon ${read} in Ordnung:`,
  none: (add) => `Es wird noch keine Quelle gelesen. Hinzufügen: ${add}`,
  notRunning: "Hier werden keine Quellen gelesen; das tut der Bot, der mit „npm start“ läuft.",
  state: {
    unread: "noch nicht gelesen",
    well: "in Ordnung",
    paused: "pausiert",
    failing: (since, why) => `schlägt fehl seit ${since}: ${why}`,
    silent: (since) => `seit ${since} nichts Neues, viel länger als gewohnt`,
  },
  read: (moment) => `zuletzt gelesen ${moment}`,
  news: (moment) => `zuletzt Neues ${moment}`,
  kinds: ({ article, teaser, live }) =>
    [
      `zuletzt ${count(article, "ganzer Artikel", "ganze Artikel")}`,
      teaser > 0 ? `${count(teaser, "Anriss", "Anrisse")} (Bezahlschranke oder nicht abrufbar)` : "",
      live > 0 ? count(live, "Liveticker", "Liveticker") : "",
    ]
      .filter(Boolean)
      .join(", "),
  isPage: "einzelne Seite",
  howTo: (command) =>
    `Ändern: ${command} hinzufügen ADRESSE [NAME] [neueste 3] · ${command} entfernen ADRESSE · ${command} pause ADRESSE · ${command} weiter ADRESSE`,
  unknownWord: (typed, nearest, usage) =>
    `„${typed}“ verstehe ich hier nicht. ${nearest === null ? "" : `Meintest du ${nearest}? `}So geht es: ${usage}`,
  usage: "[liste|hinzufügen|entfernen|pause|weiter] [ADRESSE]",
  adminsOnly: "Die Quellen sehen und ändern nur Admins. Bitte einen davon.",
  closed: (channel) =>
    `Von hier aus lassen sich Quellen nicht ändern. Wer den Bot betreibt, erlaubt es in config/feeds.yaml mit from_chat: [${channel}]`,
  nothingNamed: (example) => `Welche Quelle? Zum Beispiel: ${example}`,
  noAddress: (typed, example) =>
    `„${typed}“ ist keine Adresse. Schreibe sie mit https:// davor, zum Beispiel: ${example}`,
  unknownSource: (typed, nearest, list) =>
    `„${typed}“ ist keine der Quellen. ${nearest === null ? "" : `Meintest du ${nearest}? `}Alle zeigt ${list}`,
  notAdded: (why) => `Nicht aufgenommen. ${why}`,
  known: (name) => `${name} wird schon gelesen.`,
  full: (most) => `Mehr als ${most} Quellen nehme ich aus einem Chat nicht an. Entferne zuerst andere.`,
  added: (name, { isPage, entries }) =>
    isPage
      ? `Neue Quelle: ${name}, eine einzelne Seite. Ändert sich ihr Text, ist das eine neue Fassung.`
      : `Neue Quelle: ${name}, ein Feed mit derzeit ${count(entries, "Eintrag", "Einträgen")}.`,
  baseline: (newest) =>
    newest === 0
      ? "Was er jetzt enthält, wird gespeichert, aber nicht verschickt; erst was danach erscheint, ist neu."
      : `Von dem, was er jetzt enthält, zählen die neuesten ${newest} als neu; der Rest wird nur gespeichert.`,
  undo: (command) => `Rückgängig: ${command}`,
  removed: (name) => `${name} wird nicht mehr gelesen. Was gespeichert ist, bleibt.`,
  notRemoved: (name, pause) =>
    `${name} steht in config/feeds.yaml; nur wer den Bot betreibt, kann es dort entfernen. Anhalten: ${pause}`,
  paused: (name, resume) => `${name} ruht. Weiter geht es mit: ${resume}`,
  resumed: (name) => `${name} wird wieder gelesen.`,
  unchanged: (name) => `${name} war schon so.`,
  trouble: {
    failing: (name, since, why) =>
      `${name} lässt sich seit ${since} nicht lesen: ${why} Ich versuche es weiter und sage Bescheid, wenn es wieder geht.`,
    silent: (name, since) =>
      `${name} bringt seit ${since} nichts Neues, viel länger als gewohnt. Vielleicht hat sich die Adresse geändert; ich sage Bescheid, wenn wieder etwas kommt.`,
    back: (name) => `${name} ist wieder in Ordnung.`,
    list: (command) => `Alle Quellen: ${command}`,
  },
};
