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

/** Every setting, by the word that names it. */
const SETTINGS = [
  ["language", "Sprache", "language"],
  ["zone", "Zeitzone", "time zone"],
  ["editors", "Wer ändern darf", "who may change things"],
  ["reports", "Kanal für Meldungen", "channel for reports"],
  ["times", "Uhrzeiten", "times of day"],
  ["days", "Wochentage", "days of the week"],
  ["exchange", "Vor und nach der Börse", "before and after trading"],
  ["late", "Höchstens verspätet", "at most so late"],
  ["quiet", "Wenn es nichts Neues gibt", "when nothing is new"],
  ["sources", "Stumme Quellen", "muted sources"],
  ["keywords", "Stumme Stichwörter", "muted keywords"],
  ["pause", "Pause, wieder ab", "paused, again from"],
  ["call", "Gruppe rufen", "group to call"],
  ["corrections", "Korrekturen", "corrections"],
] as const;

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
        description: { de: "Sprache des Briefs", en: "Language of the brief" },
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
      de: "Was dieser Kanal gewählt hat: Sprache, Zeiten, Stummes, Pause, Rechte",
      en: "What this channel has chosen: language, times, muted things, pause, rights",
    },
    usage: { de: "[einstellung] [wert]", en: "[setting] [value]" },
    options: [
      {
        name: { de: "einstellung", en: "setting" },
        description: { de: "Was zu ändern ist; ohne: alle zeigen", en: "What to change; without: show all" },
        type: "choice",
        required: false,
        choices: SETTINGS.map(([value, de, en]) => ({ value, label: { de, en } })),
      },
      {
        name: { de: "wert", en: "value" },
        description: {
          de: "Zum Beispiel en, Europe/Vienna, 8:00, Mo–Fr, admins, @Person, #kanal, aus",
          en: "For example de, Europe/Vienna, 8:00, Mon–Fri, admins, @person, #channel, off",
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
    usage: { de: "[befehl]", en: "[command]" },
    options: [
      {
        name: { de: "befehl", en: "command" },
        description: { de: "Mehr zu einem Befehl", en: "More on one command" },
        type: "text",
        required: false,
        choices: [],
      },
    ],
  },
];
