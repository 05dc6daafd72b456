import type { Language } from "../../domain/language.ts";

/** What only Discord's own screens say; everything else comes worded from the commands. */
interface Words {
  readonly failed: string;
  readonly stale: string;
  readonly lateForm: string;
  readonly change: string;
  readonly erase: string;
  readonly eraseNow: string;
  readonly eraseTitle: string;
  readonly eraseQuestion: string;
  readonly erasePersonalQuestion: string;
  readonly erased: string;
  readonly notErased: string;
  readonly eraseForbidden: string;
  readonly closedTitle: string;
}

export const DISCORD_WORDS: Readonly<Record<Language, Words>> = {
  de: {
    failed:
      "Das hat nicht geklappt. Bitte noch einmal versuchen; wenn es bleibt, dem Betreiber Bescheid geben.",
    stale: "Dieser Knopf gehört zu einer älteren Fassung. Bitte den Befehl noch einmal eingeben.",
    lateForm: "Das Formular brauchte zu lange. Bitte noch einmal versuchen.",
    change: "Ändern",
    erase: "Alles löschen",
    eraseNow: "Ja, alles löschen",
    eraseTitle: "Alles löschen?",
    eraseQuestion:
      "Listen, Einstellungen und Meldungen aller Kanäle dieses Servers werden sofort und endgültig gelöscht.",
    erasePersonalQuestion: "Deine Liste, Einstellungen und Meldungen werden sofort und endgültig gelöscht.",
    erased: "Alles ist gelöscht. Marktbrief beginnt hier wieder von vorn.",
    notErased:
      "Marktbrief wurde inzwischen neu hinzugefügt; nichts ist gelöscht. Bitte noch einmal versuchen.",
    eraseForbidden: "Alles löschen darf nur, wer den Server verwalten darf. Bitte dort fragen.",
    closedTitle: "Marktbrief kann nicht posten",
  },
  en: {
    failed: "That did not work. Please try again; if it keeps failing, tell whoever runs the bot.",
    stale: "This button belongs to an older version. Please type the command again.",
    lateForm: "The form took too long. Please try again.",
    change: "Change",
    erase: "Erase everything",
    eraseNow: "Yes, erase everything",
    eraseTitle: "Erase everything?",
    eraseQuestion:
      "Lists, settings and reports of all channels of this server are erased at once and for good.",
    erasePersonalQuestion: "Your list, settings and reports are erased at once and for good.",
    erased: "Everything is erased. Marktbrief starts afresh here.",
    notErased: "Marktbrief was added anew meanwhile; nothing is erased. Please try again.",
    eraseForbidden: "Only who may manage the server can erase everything. Please ask there.",
    closedTitle: "Marktbrief cannot post",
  },
};
