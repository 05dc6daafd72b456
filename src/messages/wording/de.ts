import { CONTENT_DE } from "./content-de.ts";
import { SCHEDULE_DE } from "./schedule-de.ts";
import { count, listed } from "./count.ts";
import type { Words } from "./words.ts";

const ODER = " oder ";

export const GERMAN: Words = {
  brief: {
    overview: "Marktüberblick",
    nextDates: "Nächste Termine",
    conflicts: "Hier widersprechen sich die Quellen",
    newer: "neuer",
    newest: "am neuesten",
    accordingTo: (publisher) => `laut ${publisher}`,
    figure: "Angabe",
    unknownPublisher: "Quelle ohne Namen",
    filed: (day) => `Datei vom ${day}`,
    timeOfDay: / (?<time>(?:nach|vor) (?:US-)?Börsen\p{Ll}+)$/u,
    original: { de: "Original (DE)", en: "Original (EN)" },
    notes: {
      modelFailed: (reason) =>
        `Das Sprachmodell fiel aus (${reason}); dieser Brief besteht aus Auszügen der Artikel.`,
      overBudget:
        "Das Tagesbudget des Sprachmodells ist verbraucht; dieser Brief besteht aus Auszügen der Artikel.",
      overCap:
        "Das Sprachmodell hätte mehr verbraucht, als ein Brief darf; dieser Brief besteht aus Auszügen der Artikel.",
      nothingStored: (what) =>
        `Zu ${what} ist kein Artikel gespeichert. Sobald einer eintrifft, steht er im nächsten Brief.`,
      nothingInWindow: (what, since) =>
        `Zu ${what} ist seit ${since} nichts erschienen. Ohne Zeitangabe zeigt der Brief auch Älteres.`,
      allMuted: (what) =>
        `Was zu ${what} erschienen ist, hat dieser Kanal stummgeschaltet. Was stumm ist, zeigen die Einstellungen.`,
      nothingProven: "Keine Aussage ließ sich belegen, deshalb steht hier keine. Warum, zeigt „Warum?“.",
    },
    modelFailures: {
      unreachable: "nicht erreichbar",
      slow: "zu langsam",
      refused: "Anfrage abgelehnt",
      nonsense: "Antwort unbrauchbar",
    },
    madeFrom: (articles, publishers) =>
      `${count(articles, "Artikel", "Artikel")} aus ${count(publishers, "Quelle", "Quellen")}`,
    extractive: "Automatisch aus wörtlichen Auszügen, ohne KI-Text",
    byModel: (model) =>
      `KI-generierter Text${model === null ? "" : ` (${model})`}, Zahlen maschinell am Artikel belegt`,
    tally: ({ proposed, proven, repaired, replaced, dropped, added }) =>
      [
        `${count(proposed, "Punkt", "Punkte")} geprüft: ${proven} belegt`,
        ...(repaired > 0 ? [`${repaired} nachgebessert`] : []),
        ...(replaced > 0 ? [`${replaced} durch Auszüge ersetzt`] : []),
        ...(dropped > 0 ? [`${dropped} verworfen`] : []),
        ...(added > 0 ? [`${added} nachgerückt`] : []),
      ].join(", "),
    actions: {
      sources: "Quellen",
      language: "In English",
      why: "Warum?",
      settings: "Einstellungen",
      "figure-wrong": "Zahl falsch?",
    },
  },
  proof: {
    sourcesOf: (title) => `Quellen: ${title}`,
    noSources: "Dieser Brief enthält keine Aussage, also auch keinen Beleg.",
    whyOf: (title) => `Warum dieser Brief so aussieht: ${title}`,
    rejected: "Verworfen, weil der Beleg es nicht trägt",
    nothingRejected: "Kein Punkt wurde verworfen.",
    reasons: "Grund",
    removed: "Aus den Artikeln entfernt",
    nothingRemoved: "Aus den Artikeln wurde nichts entfernt.",
    removals: {
      advert: "Werbung",
      "read-more": "Weiterlesen-Hinweis",
      newsletter: "Newsletter-Werbung",
      related: "Verweise auf andere Artikel",
      disclaimer: "Haftungshinweis",
      teaser: "wiederholter Anreißer",
      boilerplate: "Seitenbeiwerk",
      duplicate: "Wiederholung",
    },
    quoted: (text) => `„${text}“`,
    more: (left) => `und ${count(left, "weitere Stelle", "weitere Stellen")}`,
    articlesGone: "Die Artikel dieses Briefs sind nicht mehr gespeichert.",
  },
  commands: {
    unknownCommand: (typed, nearest, help) =>
      `„${typed}“ ist kein Befehl. ${nearest === null ? "" : `Meintest du ${nearest}? `}Alle Befehle zeigt ${help}.`,
    didYouMean: (offers) => `Meintest du ${listed(offers, ODER)}?`,
    unknownInstrument: (typed) => `„${typed}“ kenne ich nicht.`,
    unknownInstruments: "Nicht erkannt",
    howToName: (example) =>
      `Nenne Ticker, ISIN, WKN oder den Namen, zum Beispiel ${example}. Weitere Werte trägt der Betreiber in seiner Instrumentenliste nach.`,
    emptyWatchlist: (add, brief) =>
      `Dieser Kanal beobachtet noch nichts. Trage Werte mit ${add} ein, oder frage einzeln mit ${brief}.`,
    nothingNew: (what) => `Keine Artikel zu: ${what}.`,
    nothingNewTitle: "Ohne Nachrichten",
    unknownTime: (typed) =>
      `„${typed}“ ist keine Zeitangabe. Schreibe 24h, 7d, 2w, gestern, Montag, 30.1. oder 2026-01-30.`,
    sayWhich: (command, watched) =>
      watched.length === 0
        ? `Zu welchem Wert? Schreibe zum Beispiel ${command} AMZN.`
        : `Zu welchem Wert? Schreibe zum Beispiel ${listed(
            watched.map((ticker) => `${command} ${ticker}`),
            ODER,
          )}.`,
    notAllowed: {
      admins: "Ändern dürfen hier nur Admins des Kanals. Bitte einen von ihnen.",
      named: "Ändern dürfen hier nur Admins und die benannten Personen. Bitte jemanden von ihnen.",
    },
    briefGone: (brief) => `Dieser Brief ist nicht mehr gespeichert. Frage mit ${brief} nach einem neuen.`,
    failed: "Das ist gerade nicht gelungen; es liegt nicht an dir. Versuche es in einer Minute noch einmal.",
  },
  watch: {
    title: "Beobachtete Werte",
    list: (watched) => `${count(watched, "Wert", "Werte")} auf der Liste:`,
    added: (names) => `Neu beobachtet: ${names}.`,
    already: (names) => `Schon auf der Liste: ${names}.`,
    removed: (names) => `Nicht mehr beobachtet: ${names}.`,
    notWatched: (names) => `Stand nicht auf der Liste: ${names}.`,
    cleared: (undo) => `Die Liste ist leer. Zurück geht es mit: ${undo}`,
    full: (most, left) =>
      `Mehr als ${most} Werte fasst eine Liste nicht; nicht aufgenommen: ${left}. Entferne zuerst andere.`,
    unknownVerb: (typed, nearest, usage) =>
      `„${typed}“ verstehe ich hier nicht. ${nearest === null ? "" : `Meintest du ${nearest}? `}So geht es: ${usage}`,
    nothingNamed: (example) => `Welche Werte? Zum Beispiel: ${example}`,
    usage: "[hinzufügen|entfernen|liste|leeren] WERTE",
  },
  settings: {
    title: "Einstellungen",
    language: "Sprache",
    languages: { de: "Deutsch", en: "Englisch" },
    zone: "Zeitzone",
    zoneHint: "Zum Beispiel Europe/Berlin, Europe/Vienna oder America/New_York",
    editors: "Wer ändern darf",
    admins: "Nur Admins",
    everyone: "Alle im Kanal",
    named: "Admins und benannte Personen",
    people: "Benannte Personen",
    peopleHint: "Gilt nur, wenn oben benannte Personen gewählt sind",
    adminChannel: "Kanal für Meldungen",
    adminChannelHint: "Dorthin gehen gemeldete Zahlen und Störungen",
    none: "keiner",
    saved: "Gespeichert.",
    unchanged: "Alles war schon so eingestellt.",
    save: "Speichern",
    cancel: "Abbrechen",
    howTo: (settings) =>
      `Ändern: ${settings} sprache en · ${settings} zeitzone Europe/Vienna · ${settings} ändern alle · ${settings} meldungen KANAL · ${settings} zeiten · ${settings} inhalt`,
    unknownSetting: (typed, nearest, settings) =>
      `„${typed}“ ist keine Einstellung. ${nearest === null ? "" : `Meintest du ${nearest}? `}Alle zeigt ${settings}.`,
    unknownLanguage: (typed) => `„${typed}“ schreibe ich nicht. Wähle de oder en.`,
    unknownZone: (typed, nearest) =>
      `„${typed}“ ist keine Zeitzone. ${nearest.length === 0 ? "Schreibe sie wie Europe/Berlin." : `Meintest du ${listed(nearest, ODER)}?`}`,
    unknownEditors: "Wähle admins, alle, oder nenne Personen mit @.",
    unknownChannel: "Nenne einen Kanal mit #, oder keiner.",
  },
  schedule: SCHEDULE_DE,
  content: CONTENT_DE,
  delivery: {
    nothingNewTitle: "Nichts Neues",
    nothingNew: (names) => `Seit dem letzten Brief nichts Neues zu: ${names}`,
    title: "Brief nicht zugestellt",
    troubles: {
      failed: (slot, channel, reason) =>
        `Der Brief vom ${slot} ging nicht in den Kanal ${channel}: ${reason}. Was er enthielt, kommt mit dem nächsten, sobald das behoben ist.`,
      unconfirmed: (slot, channel, reason) =>
        `Ob der Brief vom ${slot} im Kanal ${channel} steht, ist offen (${reason}). Er wird nicht wiederholt; bitte dort nachsehen.`,
      skipped: (slot, channel) =>
        `Der Brief vom ${slot} für den Kanal ${channel} entfiel: Es war zu spät für ihn. Was er enthielt, kommt mit dem nächsten.`,
    },
  },
  report: {
    title: "Zahl falsch?",
    which: "Welcher Punkt?",
    words: "Was stimmt nicht?",
    wordsHint: "Zum Beispiel: Im Artikel steht 15 Mrd., nicht 50 Mrd.",
    send: "Melden",
    cancel: "Abbrechen",
    noBullet: "Wähle einen Punkt des Briefs.",
    tooLong: (most) => `Höchstens ${most} Zeichen.`,
    thanks: "Danke. Die Meldung ist gespeichert und liegt im Kanal der Admins.",
    thanksNoChannel: (settings) =>
      `Danke. Die Meldung ist gespeichert. Einen Kanal, in dem Admins sie sofort sehen, wählt ${settings}.`,
    received: "Zahl als falsch gemeldet",
    from: (user, channel) => `Von ${user} aus ${channel}`,
    bullet: "Der Punkt",
    evidence: "Der Beleg",
    said: "Dazu schreibt der Leser",
    saidNothing: "Der Leser schreibt nichts dazu.",
    count: (reports) => `${count(reports, "Meldung", "Meldungen")} bisher`,
    howTo: "Schreibe die Nummer des Punkts und was nicht stimmt.",
  },
  help: {
    title: "Marktbrief: so geht es",
    commands: "Befehle",
    naming: "So nennst du Werte, Sprache und Zeit",
    namingLines: [
      "Werte: Ticker, ISIN, WKN oder Name; mehrere zugleich, mit Leerzeichen oder Komma getrennt.",
      "Sprache: de oder en, hinter den Werten.",
      "Zeit: 24h, 7d, 2w, gestern, Montag, 30.1. oder 2026-01-30.",
    ],
    proof: "Woran du dich halten kannst",
    proofLines: [
      "Jede Zahl ist an die Stelle des Artikels gebunden, die sie nennt; die Fußnote führt dorthin.",
      "Was sich nicht belegen lässt, fällt weg. Was und warum, zeigt „Warum?“.",
    ],
    noAdvice: "Marktbrief gibt keine Anlageberatung.",
    prompt: "Zum Beispiel: brief AMZN. Alle Befehle zeigt hilfe, ende beendet.",
    welcomeTitle: "Hallo, hier ist Marktbrief",
    welcome: (label) => [
      "Ich lese Börsennachrichten und fasse sie in wenigen belegten Sätzen zusammen.",
      `Ausprobieren: ${label("brief")} AMZN`,
      `Werte beobachten: ${label("watch")} add AMZN SAP.DE`,
      `Sprache und Zeitzone: ${label("settings")}. Alle Befehle: ${label("help")}.`,
    ],
  },
};
