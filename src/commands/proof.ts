import type { Reply } from "../domain/command.ts";
import { composeMessage } from "../messages/compose.ts";
import { plainNotice } from "../messages/notice.ts";
import { composeSources } from "../messages/sources.ts";
import type { StoredBrief } from "../ports/brief-store.ts";
import type { Asked } from "./asked.ts";
import { privately } from "./asked.ts";
import { briefFor, layOut, otherLanguage } from "./produce.ts";
import { unknownNotice } from "./unknown.ts";
import { readInstruments } from "./words/instruments.ts";
import { takeLanguage } from "./words/language.ts";

/** `/sources [what]`: the sentences the brief on it rests on. */
export async function runProof(words: readonly string[], asked: Asked): Promise<Reply> {
  const { deps, settings, language: own } = asked;
  const { language, rest } = takeLanguage(words.join(" ").split(/\s+/u).filter(Boolean));
  const { found, unknown } = readInstruments(rest, deps.directory);
  if (unknown.length > 0 && found.length === 0) return privately([unknownNotice(unknown, own)]);
  const [ticker, another] = rest.length > 0 ? found.map((one) => one.ticker) : settings.watchlist;
  if (ticker === undefined || (rest.length === 0 && another !== undefined)) return sayWhich(asked);
  const stored = await briefFor({ ticker, language: language ?? own, since: null }, asked);
  const compose = stored.brief.articles.length === 0 ? composeMessage : composeSources;
  return privately([await layOut(stored, compose, asked)]);
}

function sayWhich({ settings, language, words, label }: Asked): Reply {
  const text = words.commands.sayWhich(label("sources"), settings.watchlist.slice(0, 3));
  return privately([plainNotice(language, label("sources"), [text])]);
}

/** What the button Sources shows of the brief it stands under. */
export async function showProof(stored: StoredBrief, asked: Asked): Promise<Reply> {
  return privately([await layOut(stored, composeSources, asked)]);
}

/** The same brief, of the same articles, in the other language. */
export async function showTranslated({ brief }: StoredBrief, asked: Asked): Promise<Reply> {
  const { ticker, language, window, articles } = brief;
  const request = { ticker, language: otherLanguage(language), since: window.since, articles };
  return privately([await layOut(await briefFor(request, asked), composeMessage, asked)]);
}
