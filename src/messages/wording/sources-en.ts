import { count } from "./count.ts";
import type { SourceWords } from "./sources-words.ts";

export const SOURCES_EN: SourceWords = {
  title: "Sources",
  count: (sources, read) => `${count(sources, "source", "sources")}, ${read} of them well:`,
  none: (add) => `No source is read yet. To add one: ${add}`,
  notRunning: "No sources are read here; the bot that runs with “npm start” does that.",
  state: {
    unread: "not read yet",
    well: "well",
    paused: "paused",
    failing: (since, why) => `failing since ${since}: ${why}`,
    silent: (since) => `nothing new since ${since}, far longer than usual`,
  },
  read: (moment) => `last read ${moment}`,
  news: (moment) => `last had news ${moment}`,
  kinds: ({ article, teaser, live }) =>
    [
      `of late ${count(article, "whole article", "whole articles")}`,
      teaser > 0 ? `${count(teaser, "teaser", "teasers")} (paywall, or the page could not be had)` : "",
      live > 0 ? count(live, "live ticker", "live tickers") : "",
    ]
      .filter(Boolean)
      .join(", "),
  isPage: "a single page",
  howTo: (command) =>
    `To change: ${command} add ADDRESS [NAME] [newest 3] · ${command} remove ADDRESS · ${command} pause ADDRESS · ${command} resume ADDRESS`,
  unknownWord: (typed, nearest, usage) =>
    `I do not understand “${typed}” here. ${nearest === null ? "" : `Did you mean ${nearest}? `}It goes like this: ${usage}`,
  usage: "[list|add|remove|pause|resume] [ADDRESS]",
  adminsOnly: "Only admins see and change the sources. Ask one of them.",
  closed: (channel) =>
    `Sources cannot be changed from here. Whoever runs the bot allows it in config/feeds.yaml with from_chat: [${channel}]`,
  nothingNamed: (example) => `Which source? For example: ${example}`,
  noAddress: (typed, example) =>
    `“${typed}” is no address. Write it with https:// in front, for example: ${example}`,
  unknownSource: (typed, nearest, list) =>
    `“${typed}” is none of the sources. ${nearest === null ? "" : `Did you mean ${nearest}? `}${list} shows them all`,
  notAdded: (why) => `Not added. ${why}`,
  known: (name) => `${name} is read already.`,
  full: (most) => `I take at most ${most} sources from a chat. Remove others first.`,
  added: (name, { isPage, entries }) =>
    isPage
      ? `New source: ${name}, a single page. When its text changes, that is a new revision.`
      : `New source: ${name}, a feed with ${count(entries, "entry", "entries")} at present.`,
  baseline: (newest) =>
    newest === 0
      ? "What it holds now is stored, but not posted; only what appears from now on is news."
      : `Of what it holds now, the newest ${newest} count as news; the rest is only stored.`,
  undo: (command) => `To undo: ${command}`,
  removed: (name) => `${name} is no longer read. What is stored stays.`,
  notRemoved: (name, pause) =>
    `${name} stands in config/feeds.yaml; only whoever runs the bot can remove it there. To stop it: ${pause}`,
  paused: (name, resume) => `${name} pauses. To go on: ${resume}`,
  resumed: (name) => `${name} is read again.`,
  unchanged: (name) => `${name} was like this already.`,
  trouble: {
    failing: (name, since, why) =>
      `${name} has not been readable since ${since}: ${why} I keep trying, and say so when it is back.`,
    silent: (name, since) =>
      `${name} has had nothing new since ${since}, far longer than usual. Perhaps its address has changed; I say so when something comes again.`,
    back: (name) => `${name} is well again.`,
    list: (command) => `All sources: ${command}`,
  },
};
