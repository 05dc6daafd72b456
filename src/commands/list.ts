import type { CommandDefinition, CommandOption } from "../domain/command.ts";

const INSTRUMENTS: CommandOption = {
  name: { de: "was", en: "what" },
  description: {
    de: "Ticker, ISIN, WKN oder Name; mehrere mit Komma",
    en: "Ticker, ISIN, WKN or name; several with commas",
  },
  type: "instrument",
  required: false,
  choices: [],
};

const ONE_INSTRUMENT: CommandOption = {
  ...INSTRUMENTS,
  description: { de: "Ticker, ISIN, WKN oder Name", en: "Ticker, ISIN, WKN or name" },
};

const ADDRESS: CommandOption = {
  name: { de: "adresse", en: "address" },
  description: {
    de: "Hinter hinzufügen, entfernen, pause, weiter: die Adresse der Quelle",
    en: "Behind add, remove, pause, resume: the source's address",
  },
  type: "text",
  required: false,
  choices: [],
};

/** Every command there is, in the order help shows them. */
export const COMMANDS: readonly CommandDefinition[] = [
  {
    name: "brief",
    germanName: "brief",
    description: {
      de: "Belegter Kurzbericht zu Werten, oder zur Liste des Kanals",
      en: "A proven brief on instruments, or on the channel's list",
    },
    usage: { de: "[was] [sprache] [seit]", en: "[what] [language] [since]" },
    options: [
      INSTRUMENTS,
      {
        name: { de: "sprache", en: "language" },
        description: { de: "Sprache des Berichts", en: "Language of the brief" },
        type: "choice",
        required: false,
        choices: [
          { value: "de", label: { de: "Deutsch", en: "German" } },
          { value: "en", label: { de: "Englisch", en: "English" } },
        ],
      },
      {
        name: { de: "seit", en: "since" },
        description: {
          de: "Nur was seitdem erschien: 24h, 7d, gestern, 30.1.",
          en: "Only what appeared since: 24h, 7d, yesterday, 2026-01-30",
        },
        type: "text",
        required: false,
        choices: [],
      },
    ],
  },
  {
    name: "watch",
    germanName: "beobachten",
    description: { de: "Die beobachteten Werte dieses Kanals", en: "The instruments this channel watches" },
    usage: { de: "[hinzufügen|entfernen|liste|leeren] [was]", en: "[add|remove|list|clear] [what]" },
    options: [
      {
        name: { de: "aktion", en: "action" },
        description: { de: "Was zu tun ist", en: "What to do" },
        type: "choice",
        required: false,
        choices: [
          { value: "add", label: { de: "hinzufügen", en: "add" } },
          { value: "remove", label: { de: "entfernen", en: "remove" } },
          { value: "list", label: { de: "Liste zeigen", en: "show list" } },
          { value: "clear", label: { de: "Liste leeren", en: "clear list" } },
        ],
      },
      INSTRUMENTS,
    ],
  },
  {
    name: "sources",
    germanName: "quellen",
    description: {
      de: "Die Sätze, auf denen ein Brief beruht; für Admins auch, woher Artikel kommen",
      en: "The sentences a brief rests on; for admins also where articles come from",
    },
    usage: {
      de: "[was | liste | hinzufügen | entfernen | pause | weiter] [adresse]",
      en: "[what | list | add | remove | pause | resume] [address]",
    },
    options: [ONE_INSTRUMENT, ADDRESS],
  },
  {
    name: "why",
    germanName: "warum",
    description: {
      de: "Was aus einem Brief herausgehalten wurde, und warum",
      en: "What was kept out of a brief, and why",
    },
    usage: { de: "[was]", en: "[what]" },
    options: [ONE_INSTRUMENT],
  },
  {
    name: "ask",
    germanName: "frage",
    description: { de: "Eine Frage an die gespeicherten Artikel", en: "A question to the stored articles" },
    usage: { de: "[frage]", en: "[question]" },
    options: [
      {
        name: { de: "frage", en: "question" },
        description: { de: "Die Frage, in eigenen Worten", en: "The question, in your own words" },
        type: "text",
        required: false,
        choices: [],
      },
    ],
  },
  {
    name: "settings",
    germanName: "einstellungen",
    description: {
      de: "Sprache, Zeitzone und Rechte dieses Kanals",
      en: "This channel's language, zone and rights",
    },
    usage: { de: "[einstellung] [wert]", en: "[setting] [value]" },
    options: [
      {
        name: { de: "einstellung", en: "setting" },
        description: { de: "Was zu ändern ist; ohne: alle zeigen", en: "What to change; without: show all" },
        type: "choice",
        required: false,
        choices: [
          { value: "language", label: { de: "Sprache", en: "language" } },
          { value: "zone", label: { de: "Zeitzone", en: "time zone" } },
          { value: "editors", label: { de: "Wer ändern darf", en: "who may change things" } },
          { value: "reports", label: { de: "Kanal für Meldungen", en: "channel for reports" } },
        ],
      },
      {
        name: { de: "wert", en: "value" },
        description: {
          de: "de, Europe/Vienna, alle, admins, @Person, #kanal",
          en: "en, Europe/Vienna, everyone, admins, @person, #channel",
        },
        type: "text",
        required: false,
        choices: [],
      },
    ],
  },
  {
    name: "help",
    germanName: "hilfe",
    description: { de: "Alle Befehle, und wie man sie schreibt", en: "All commands, and how to write them" },
    usage: { de: "", en: "" },
    options: [],
  },
];
