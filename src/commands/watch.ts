import type { Reply } from "../domain/command.ts";
import type { Ticker } from "../domain/instrument.ts";
import type { Line } from "../domain/message.ts";
import { composeNotice, plainNotice, textLine } from "../messages/notice.ts";
import { wordsIn } from "../messages/wording/wording.ts";
import type { Asked } from "./asked.ts";
import { mayChange, privately, publicly, refusal } from "./asked.ts";
import { nameOf } from "./brief.ts";
import { nearest } from "./nearest.ts";
import { shortened, unknownLines } from "./unknown.ts";
import type { NamedInstruments } from "./words/instruments.ts";
import { readInstruments } from "./words/instruments.ts";
import { wordTable } from "./words/table.ts";

/** A longer list nobody reads in a morning. */
const MOST_WATCHED = 50;

type Verb = "add" | "remove" | "list" | "clear";

/** What people call them, in both languages. */
const VERBS = wordTable<Verb>({
  add: "add",
  "+": "add",
  hinzufügen: "add",
  hinzufuegen: "add",
  hinzu: "add",
  neu: "add",
  remove: "remove",
  "-": "remove",
  delete: "remove",
  entfernen: "remove",
  entferne: "remove",
  löschen: "remove",
  loeschen: "remove",
  list: "list",
  show: "list",
  liste: "list",
  zeigen: "list",
  anzeigen: "list",
  clear: "clear",
  leeren: "clear",
});

/** `/watch [add|remove|list|clear] …`: without a verb, the list. */
export async function runWatch(words: readonly string[], asked: Asked): Promise<Reply> {
  const [first, ...rest] = words.join(" ").split(/\s+/u).filter(Boolean);
  if (first === undefined) return showList(asked);
  const verb = VERBS.get(first.toLowerCase());
  if (verb === undefined) return unknownVerb(first, rest, asked);
  if (verb === "list") return showList(asked);
  if (!mayChange(asked)) return refusal(asked);
  return verb === "clear" ? clear(asked) : change(verb, rest, asked);
}

function showList({ settings, language, words, label, ...asked }: Asked): Reply {
  const { title, list } = words.watch;
  const { watchlist } = settings;
  if (watchlist.length === 0) {
    const add = `${label("watch")} add AMZN SAP.DE`;
    const text = words.commands.emptyWatchlist(add, `${label("brief")} AMZN`);
    return privately([plainNotice(language, title, [text])]);
  }
  const lines = watchlist.map((ticker) =>
    textLine("bullet", nameOf(ticker, { settings, language, words, label, ...asked })),
  );
  return privately([
    composeNotice({ language, title, sections: [{ heading: list(watchlist.length), lines }] }),
  ]);
}

function unknownVerb(typed: string, rest: readonly string[], asked: Asked): Reply {
  const { deps, label, language, words } = asked;
  const watch = label("watch");
  const names = [typed, ...rest].join(" ");
  const meant = nearest(typed, [...VERBS.keys()]);
  const named = readInstruments([names], deps.directory).found.length > 0;
  const verb =
    meant !== null && rest.length > 0 ? [meant, ...rest].join(" ") : named ? `add ${names}` : meant;
  const offer = verb === null ? null : shortened(`${watch} ${verb}`);
  const text = words.watch.unknownVerb(shortened(typed), offer, `${watch} ${words.watch.usage}`);
  return privately([plainNotice(language, words.watch.title, [text])]);
}

async function clear(asked: Asked): Promise<Reply> {
  const { settings, label, channelLanguage } = asked;
  if (settings.watchlist.length === 0) return showList(asked);
  await saveList([], asked);
  const { title, cleared } = wordsIn(channelLanguage).watch;
  const undo = `${label("watch")} add ${settings.watchlist.join(" ")}`;
  return publicly([plainNotice(channelLanguage, title, [cleared(undo)])]);
}

async function change(verb: "add" | "remove", named: readonly string[], asked: Asked): Promise<Reply> {
  const { deps, settings, label, language, words } = asked;
  const instruments = readInstruments(named, deps.directory);
  if (named.length === 0) {
    const text = words.watch.nothingNamed(`${label("watch")} ${verb} AMZN, Deutsche Bank`);
    return privately([plainNotice(language, words.watch.title, [text])]);
  }
  const tickers = instruments.found.map(({ ticker }) => ticker);
  const done = verb === "add" ? added(settings.watchlist, tickers) : removed(settings.watchlist, tickers);
  if (done.changed.length > 0) await saveList(done.list, asked);
  return tell(verb, done, { instruments, asked });
}

interface Change {
  readonly list: readonly Ticker[];
  readonly changed: readonly Ticker[];
  /** Was so before. */
  readonly idle: readonly Ticker[];
  /** Did not fit any more. */
  readonly left: readonly Ticker[];
}

function added(list: readonly Ticker[], tickers: readonly Ticker[]): Change {
  const fresh = tickers.filter((ticker) => !list.includes(ticker));
  const changed = fresh.slice(0, Math.max(0, MOST_WATCHED - list.length));
  return {
    list: [...list, ...changed],
    changed,
    idle: tickers.filter((ticker) => list.includes(ticker)),
    left: fresh.slice(changed.length),
  };
}

function removed(list: readonly Ticker[], tickers: readonly Ticker[]): Change {
  return {
    list: list.filter((ticker) => !tickers.includes(ticker)),
    changed: tickers.filter((ticker) => list.includes(ticker)),
    idle: tickers.filter((ticker) => !list.includes(ticker)),
    left: [],
  };
}

interface Told {
  readonly instruments: NamedInstruments;
  readonly asked: Asked;
}

/** A change concerns the channel and is told there; what changed nothing, only who asked. */
function tell(verb: "add" | "remove", done: Change, { instruments, asked }: Told): Reply {
  const isChange = done.changed.length > 0;
  const language = isChange ? asked.channelLanguage : asked.language;
  const { watch } = wordsIn(language);
  const names = (tickers: readonly Ticker[]): string =>
    tickers.map((ticker) => nameOf(ticker, asked)).join(", ");
  const lines: readonly Line[] = [
    ...say(done.changed, verb === "add" ? watch.added : watch.removed),
    ...say(done.idle, verb === "add" ? watch.already : watch.notWatched),
    ...say(done.left, (left) => watch.full(MOST_WATCHED, left)),
    ...unknownLines(instruments.unknown, language),
  ];
  const message = composeNotice({ language, title: watch.title, sections: [{ heading: null, lines }] });
  return isChange ? publicly([message]) : privately([message]);

  function say(tickers: readonly Ticker[], sentence: (names: string) => string): readonly Line[] {
    return tickers.length === 0 ? [] : [textLine("plain", sentence(names(tickers)))];
  }
}

async function saveList(watchlist: readonly Ticker[], { deps, channel, settings }: Asked): Promise<void> {
  await deps.store.channels.saveSettings(channel, { ...settings, watchlist });
}
