import type { Language } from "../../domain/language.ts";

/** What only Slack's own screens say; everything else comes worded from the commands. */
export interface SlackWords {
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
  readonly homeChannels: string;
  readonly homeNoChannels: string;
  /** On a button and over a modal: at most 24 characters. */
  readonly preview: string;
  readonly close: string;
}

export const SLACK_WORDS: Readonly<Record<Language, SlackWords>> = {
  de: {
    failed:
      "Das hat nicht geklappt. Bitte noch einmal versuchen; wenn es bleibt, dem Betreiber Bescheid geben.",
    working: "Einen Moment, das dauert etwas länger …",
    notInstalled:
      "Marktbrief ist in diesem Workspace nicht (mehr) installiert. Ein Admin kann es unter „Apps“ neu installieren.",
    staleForm: "Dieses Formular ist veraltet. Bitte schließen und neu öffnen.",
    lateForm: "Slack war zu langsam, um das Formular zu öffnen. Bitte noch einmal versuchen.",
    homeWorking: "Der Brief wird erstellt …",
    homeAdd: "Werte hinzufügen",
    homeAddHint: "Ticker, ISIN, WKN oder Name; mehrere mit Komma. Mit der Eingabetaste bestätigen.",
    homeBrief: "Brief anzeigen",
    homeSettings: "Einstellungen",
    homeLong: "Mehr passt nicht hierher: /brief zeigt alles.",
    homeStale: "Diese Ansicht ist veraltet. Bitte den Tab wechseln und zurückkommen.",
    homeChannels: "Kanäle, die du verwaltest",
    homeNoChannels: "Noch keine. Sobald ein Kanal, den du verwaltest, Werte beobachtet, steht er hier.",
    preview: "Vorschau",
    close: "Schließen",
  },
  en: {
    failed: "That did not work. Please try again; if it keeps failing, tell whoever runs the bot.",
    working: "One moment, this takes a little longer …",
    notInstalled:
      "Marktbrief is not (or no longer) installed in this workspace. An admin can install it again under “Apps”.",
    staleForm: "This form is out of date. Please close it and open it again.",
    lateForm: "Slack was too slow to open the form. Please try again.",
    homeWorking: "The brief is being made …",
    homeAdd: "Add instruments",
    homeAddHint: "Ticker, ISIN, WKN or name; several with commas. Press Enter to confirm.",
    homeBrief: "Show brief",
    homeSettings: "Settings",
    homeLong: "No more fits here: /brief shows all of it.",
    homeStale: "This view is out of date. Please switch tabs and come back.",
    homeChannels: "Channels you manage",
    homeNoChannels: "None yet. As soon as a channel that you manage watches anything, it stands here.",
    preview: "Preview",
    close: "Close",
  },
};
