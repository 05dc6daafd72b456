import type { Reply } from "../domain/command.ts";
import type { Ticker } from "../domain/instrument.ts";
import type { Language } from "../domain/language.ts";
import type { Message } from "../domain/message.ts";
import { composeMessage } from "../messages/compose.ts";
import { plainNotice } from "../messages/notice.ts";
import { wordsIn } from "../messages/wording/wording.ts";
import type { StoredBrief } from "../ports/brief-store.ts";
import type { Asked } from "./asked.ts";
import { privately, publicly } from "./asked.ts";
import { briefFor, layOut } from "./produce.ts";
import { shortened, unknownNotice } from "./unknown.ts";
import type { UnknownWords } from "./words/instruments.ts";
import { readInstruments } from "./words/instruments.ts";
import { takeLanguage } from "./words/language.ts";
import { takeSince } from "./words/since.ts";

/**
 * `/brief [what] [language] [since]`: one message an instrument, so that each has its own buttons, and one line for
 * all that have no news. Without instruments, those the channel watches.
 */
export async function runBrief(words: readonly string[], asked: Asked): Promise<Reply> {
  const { settings, deps } = asked;
  const time = takeSince(words, { now: deps.clock.now(), zone: settings.zone });
  if (!time.ok) return notATime(time.typed, asked);
  const { language, rest } = takeLanguage(time.rest);
  const { found, unknown } = readInstruments(rest, deps.directory);
  if (rest.length === 0 && settings.watchlist.length === 0) return emptyWatchlist(asked);
  const tickers = rest.length === 0 ? settings.watchlist : found.map(({ ticker }) => ticker);
  if (tickers.length === 0) return privately([unknownNotice(unknown, asked.language)]);
  const wanted = { tickers, unknown, since: time.since, language: language ?? asked.channelLanguage };
  return briefsOn(wanted, asked);
}

interface Wanted {
  readonly tickers: readonly Ticker[];
  readonly unknown: readonly UnknownWords[];
  readonly since: string | null;
  readonly language: Language;
}

async function briefsOn({ tickers, unknown, since, language }: Wanted, asked: Asked): Promise<Reply> {
  const briefs: StoredBrief[] = [];
  for (const ticker of tickers) briefs.push(await briefFor({ ticker, language, since }, asked));
  const told = briefs.filter(({ brief }) => brief.articles.length > 0);
  const silent = briefs.filter(({ brief }) => brief.articles.length === 0);
  const messages = await Promise.all(told.map((brief) => layOut(brief, composeMessage, asked)));
  const rest = [
    ...(await silentMessages(silent, { language, asked })),
    ...(unknown.length === 0 ? [] : [unknownNotice(unknown, language)]),
  ];
  return told.length === 0 ? privately(rest) : publicly([...messages, ...rest]);
}

/** One instrument without news is told in full, several in one line. */
async function silentMessages(
  silent: readonly StoredBrief[],
  { language, asked }: { readonly language: Language; readonly asked: Asked },
): Promise<readonly Message[]> {
  const [first, second] = silent;
  if (!first) return [];
  if (!second) return [await layOut(first, composeMessage, asked)];
  const { nothingNew, nothingNewTitle } = wordsIn(language).commands;
  const names = silent.map(({ brief }) => nameOf(brief.ticker ?? "", asked));
  return [plainNotice(language, nothingNewTitle, [nothingNew(names.join(", "))])];
}

/** "Amazon.com, Inc. (AMZN)"; the bare ticker of an instrument that is no longer listed. */
export function nameOf(ticker: Ticker, { deps }: Asked): string {
  const instrument = deps.directory.get(ticker);
  return instrument === null ? ticker : `${instrument.name} (${ticker})`;
}

function notATime(typed: string, { language, words, label }: Asked): Reply {
  return privately([plainNotice(language, label("brief"), [words.commands.unknownTime(shortened(typed))])]);
}

function emptyWatchlist({ language, words, label }: Asked): Reply {
  const text = words.commands.emptyWatchlist(`${label("watch")} add AMZN SAP.DE`, `${label("brief")} AMZN`);
  return privately([plainNotice(language, words.watch.title, [text])]);
}
