import { CONTENT_EN } from "./content-en.ts";
import { SCHEDULE_EN } from "./schedule-en.ts";
import { count, listed } from "./count.ts";
import type { Words } from "./words.ts";

const OR = " or ";

export const ENGLISH: Words = {
  brief: {
    overview: "Market brief",
    nextDates: "Next dates",
    conflicts: "Here the sources disagree",
    newer: "newer",
    newest: "newest",
    accordingTo: (publisher) => `says ${publisher}`,
    figure: "Figure",
    unknownPublisher: "Unnamed source",
    filed: (day) => `file of ${day}`,
    timeOfDay: / (?<time>(?:after|before) the (?:US )?(?:close|open))$/u,
    original: { de: "Original (DE)", en: "Original (EN)" },
    notes: {
      modelFailed: (reason) =>
        `The language model failed (${reason}); this brief is made of extracts from the articles.`,
      overBudget:
        "Today's budget for the language model is spent; this brief is made of extracts from the articles.",
      overCap:
        "The language model would have used more than one brief may; this brief is made of extracts from the articles.",
      nothingStored: (what) =>
        `No article on ${what} is stored. As soon as one arrives, it will be in the next brief.`,
      nothingInWindow: (what, since) =>
        `Nothing on ${what} has appeared since ${since}. Without a time, the brief shows older news too.`,
      allMuted: (what) =>
        `This channel has muted all that has appeared on ${what}. The settings show what is muted.`,
      nothingProven: "No statement could be proven, so none is shown. “Why?” tells what was rejected.",
    },
    modelFailures: {
      unreachable: "unreachable",
      slow: "too slow",
      refused: "request refused",
      nonsense: "unusable answer",
    },
    madeFrom: (articles, publishers) =>
      `${count(articles, "article", "articles")} from ${count(publishers, "source", "sources")}`,
    extractive: "Made automatically from verbatim extracts, no AI text",
    byModel: (model) =>
      `AI-generated text${model === null ? "" : ` (${model})`}, figures proven against the articles by machine`,
    tally: ({ proposed, proven, repaired, replaced, dropped, added }) =>
      [
        `${count(proposed, "point", "points")} checked: ${proven} proven`,
        ...(repaired > 0 ? [`${repaired} repaired`] : []),
        ...(replaced > 0 ? [`${replaced} replaced by extracts`] : []),
        ...(dropped > 0 ? [`${dropped} dropped`] : []),
        ...(added > 0 ? [`${added} added`] : []),
      ].join(", "),
    actions: {
      sources: "Sources",
      language: "Auf Deutsch",
      why: "Why?",
      settings: "Settings",
      "figure-wrong": "Figure wrong?",
    },
  },
  proof: {
    sourcesOf: (title) => `Sources: ${title}`,
    noSources: "This brief states nothing, so there is nothing to prove.",
    whyOf: (title) => `Why this brief reads as it does: ${title}`,
    rejected: "Rejected, because its evidence does not bear it out",
    nothingRejected: "No point was rejected.",
    reasons: "Reason",
    removed: "Removed from the articles",
    nothingRemoved: "Nothing was removed from the articles.",
    removals: {
      advert: "advertisement",
      "read-more": "read-more prompt",
      newsletter: "newsletter prompt",
      related: "links to other articles",
      disclaimer: "disclaimer",
      teaser: "repeated teaser",
      boilerplate: "page furniture",
      duplicate: "repetition",
    },
    quoted: (text) => `“${text}”`,
    more: (left) => `and ${count(left, "more passage", "more passages")}`,
    articlesGone: "The articles of this brief are no longer stored.",
  },
  commands: {
    unknownCommand: (typed, nearest, help) =>
      `“${typed}” is not a command. ${nearest === null ? "" : `Did you mean ${nearest}? `}${help} lists them all.`,
    didYouMean: (offers) => `Did you mean ${listed(offers, OR)}?`,
    unknownInstrument: (typed) => `I do not know “${typed}”.`,
    unknownInstruments: "Not recognized",
    howToName: (example) =>
      `Give a ticker, ISIN, WKN or name, for example ${example}. The operator can add more to his list of instruments.`,
    emptyWatchlist: (add, brief) =>
      `This channel watches nothing yet. Add instruments with ${add}, or ask for one with ${brief}.`,
    nothingNew: (what) => `No articles on: ${what}.`,
    nothingNewTitle: "Without news",
    unknownTime: (typed) => `“${typed}” is not a time. Write 24h, 7d, 2w, yesterday, Monday or 2026-01-30.`,
    sayWhich: (command, watched) =>
      watched.length === 0
        ? `On which instrument? Write for example ${command} AMZN.`
        : `On which instrument? Write for example ${listed(
            watched.map((ticker) => `${command} ${ticker}`),
            OR,
          )}.`,
    notAllowed: {
      admins: "Only admins of this channel may change things here. Please ask one of them.",
      named: "Only admins and the people they named may change things here. Please ask one of them.",
    },
    briefGone: (brief) => `This brief is no longer stored. Ask for a new one with ${brief}.`,
    failed: "That did not work just now; it is no fault of yours. Try again in a minute.",
  },
  watch: {
    title: "Watched instruments",
    list: (watched) => `${count(watched, "instrument", "instruments")} on the list:`,
    added: (names) => `Now watched: ${names}.`,
    already: (names) => `Already on the list: ${names}.`,
    removed: (names) => `No longer watched: ${names}.`,
    notWatched: (names) => `Was not on the list: ${names}.`,
    cleared: (undo) => `The list is empty. To undo: ${undo}`,
    full: (most, left) =>
      `A list holds at most ${most} instruments; not added: ${left}. Remove others first.`,
    unknownVerb: (typed, nearest, usage) =>
      `I do not understand “${typed}” here. ${nearest === null ? "" : `Did you mean ${nearest}? `}It goes like this: ${usage}`,
    nothingNamed: (example) => `Which instruments? For example: ${example}`,
    usage: "[add|remove|list|clear] INSTRUMENTS",
  },
  settings: {
    title: "Settings",
    language: "Language",
    languages: { de: "German", en: "English" },
    zone: "Time zone",
    zoneHint: "For example Europe/Berlin, Europe/Vienna or America/New_York",
    editors: "Who may change things",
    admins: "Admins only",
    everyone: "Everyone in the channel",
    named: "Admins and named people",
    people: "Named people",
    peopleHint: "Counts only when named people are chosen above",
    adminChannel: "Channel for reports",
    adminChannelHint: "Reported figures and troubles go there",
    none: "none",
    saved: "Saved.",
    unchanged: "Everything was set like this already.",
    save: "Save",
    cancel: "Cancel",
    howTo: (settings) =>
      `To change: ${settings} language de · ${settings} zone Europe/Vienna · ${settings} editors everyone · ${settings} reports CHANNEL · ${settings} times · ${settings} content`,
    unknownSetting: (typed, nearest, settings) =>
      `“${typed}” is not a setting. ${nearest === null ? "" : `Did you mean ${nearest}? `}${settings} shows them all.`,
    unknownLanguage: (typed) => `I do not write “${typed}”. Choose de or en.`,
    unknownZone: (typed, nearest) =>
      `“${typed}” is not a time zone. ${nearest.length === 0 ? "Write it like Europe/Berlin." : `Did you mean ${listed(nearest, OR)}?`}`,
    unknownEditors: "Choose admins, everyone, or name people with @.",
    unknownChannel: "Name a channel with #, or none.",
  },
  schedule: SCHEDULE_EN,
  content: CONTENT_EN,
  delivery: {
    nothingNewTitle: "Nothing new",
    nothingNew: (names) => `Nothing new since the last brief on: ${names}`,
    title: "Brief not delivered",
    troubles: {
      failed: (slot, channel, reason) =>
        `The brief of ${slot} did not get into channel ${channel}: ${reason}. What it held comes with the next one, once that is mended.`,
      unconfirmed: (slot, channel, reason) =>
        `Whether the brief of ${slot} stands in channel ${channel} is open (${reason}). It is not repeated; please look there.`,
      skipped: (slot, channel) =>
        `The brief of ${slot} for channel ${channel} was left out: it was too late for it. What it held comes with the next one.`,
    },
  },
  report: {
    title: "Figure wrong?",
    which: "Which point?",
    words: "What is wrong?",
    wordsHint: "For example: the article says 15bn, not 50bn",
    send: "Report",
    cancel: "Cancel",
    noBullet: "Choose a point of the brief.",
    tooLong: (most) => `At most ${most} characters.`,
    thanks: "Thank you. The report is stored, and the admins have it in their channel.",
    thanksNoChannel: (settings) =>
      `Thank you. The report is stored. ${settings} chooses a channel where admins see it at once.`,
    received: "A figure was reported as wrong",
    from: (user, channel) => `From ${user} in ${channel}`,
    bullet: "The point",
    evidence: "Its evidence",
    said: "The reader's words",
    saidNothing: "The reader gave no words.",
    count: (reports) => `${count(reports, "report", "reports")} so far`,
    howTo: "Write the number of the point and what is wrong.",
  },
  help: {
    title: "Marktbrief: how it works",
    commands: "Commands",
    naming: "How to name instruments, language and time",
    namingLines: [
      "Instruments: ticker, ISIN, WKN or name; several at once, separated by spaces or commas.",
      "Language: de or en, behind the instruments.",
      "Time: 24h, 7d, 2w, yesterday, Monday or 2026-01-30.",
    ],
    proof: "What you can rely on",
    proofLines: [
      "Every figure is bound to the place in the article that states it; its footnote leads there.",
      "What cannot be proven is left out. “Why?” tells what, and for which reason.",
    ],
    noAdvice: "Marktbrief gives no investment advice.",
    prompt: "For example: brief AMZN. help lists all commands, quit leaves.",
    welcomeTitle: "Hello, this is Marktbrief",
    welcome: (label) => [
      "I read market news and sum it up in a few proven sentences.",
      `Try it: ${label("brief")} AMZN`,
      `Watch instruments: ${label("watch")} add AMZN SAP.DE`,
      `Language and time zone: ${label("settings")}. All commands: ${label("help")}.`,
    ],
  },
};
