import type { Language } from "../../domain/language.ts";

/** What only Slack's own screens say; everything else comes worded from the commands. */
interface Words {
  readonly failed: string;
  readonly working: string;
  readonly notInstalled: string;
  readonly staleForm: string;
  readonly lateForm: string;
  readonly homeWorking: string;
  readonly homeAdd: string;
  readonly homeAddHint: string;
  readonly homeBrief: string;
  readonly homeSettings: string;
  readonly homeLong: string;
  readonly homeStale: string;
}

export const SLACK_WORDS: Readonly<Record<Language, Words>> = {
  de: {
    failed:
      "Das hat nicht geklappt. Bitte noch einmal versuchen; wenn es bleibt, dem Betreiber Bescheid geben.",
    working: "Einen Moment, das dauert etwas länger …",
    notInstalled:
      "Marktbrief ist in diesem Workspace nicht (mehr) installiert. Ein Admin kann es unter „Apps“ neu installieren.",
    staleForm: "Dieses Formular ist veraltet. Bitte schließen und neu öffnen.",
    lateForm: "Slack war zu langsam, um das Formular zu öffnen. Bitte noch einmal versuchen.",
    homeWorking: "Dein Brief wird erstellt …",
    homeAdd: "Werte hinzufügen",
    homeAddHint: "Ticker, ISIN, WKN oder Name; mehrere mit Komma. Mit der Eingabetaste bestätigen.",
    homeBrief: "Brief anzeigen",
    homeSettings: "Einstellungen",
    homeLong: "Der ganze Brief passt nicht hierher: /brief in der Nachricht an Marktbrief zeigt ihn.",
    homeStale: "Diese Ansicht ist veraltet. Bitte den Tab wechseln und zurückkommen.",
  },
  en: {
    failed: "That did not work. Please try again; if it keeps failing, tell whoever runs the bot.",
    working: "One moment, this takes a little longer …",
    notInstalled:
      "Marktbrief is not (or no longer) installed in this workspace. An admin can install it again under “Apps”.",
    staleForm: "This form is out of date. Please close it and open it again.",
    lateForm: "Slack was too slow to open the form. Please try again.",
    homeWorking: "Your brief is being made …",
    homeAdd: "Add instruments",
    homeAddHint: "Ticker, ISIN, WKN or name; several with commas. Press Enter to confirm.",
    homeBrief: "Show brief",
    homeSettings: "Settings",
    homeLong: "The whole brief does not fit here: /brief in a message to Marktbrief shows it.",
    homeStale: "This view is out of date. Please switch tabs and come back.",
  },
};
