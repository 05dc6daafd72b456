import type { AnalyzedArticle } from "../domain/article.ts";
import type { Evidence } from "../domain/brief.ts";
import type { ChannelSettings, ContentChoice } from "../domain/channel.ts";
import { overlaps } from "../domain/span.ts";
import { fold } from "../instruments/fold.ts";
import type { Mute } from "../messages/stages.ts";
import { termsOf } from "../search/terms.ts";

/** What a channel does not want to read of. */
export type Muted = Pick<ContentChoice, "mutedSources" | "mutedWords">;

/** As part of a request; empty where a channel has muted nothing. */
export function mutedBy({ content }: Pick<ChannelSettings, "content">): { readonly muted?: Muted } {
  if (!content || content.mutedSources.length + content.mutedWords.length === 0) return {};
  const { mutedSources, mutedWords } = content;
  return { muted: { mutedSources, mutedWords } };
}

/** What is left of articles, and the places in them that may not be told. */
export interface Remainder {
  readonly articles: readonly AnalyzedArticle[];
  readonly without: readonly Evidence[];
}

/**
 * Articles of muted sources, and those whose title or every sentence names a muted word, go whole; of the others, the
 * sentences that name one. Sentences stay in their articles, since what stands around a claim helps to prove it.
 */
export function leaveOut(articles: readonly AnalyzedArticle[], muted: Muted): Remainder {
  if (muted.mutedSources.length + muted.mutedWords.length === 0) return { articles, without: [] };
  const read = articles
    .filter((article) => !muted.mutedSources.some((source) => isFrom(article, source)))
    .map((article) => ({ article, places: mutedPlaces(article, muted.mutedWords) }))
    .filter(({ article, places }) => places.length < article.sentences.length)
    .filter(({ article }) => !namesOneOf(muted.mutedWords, article.title, article));
  return { articles: read.map(({ article }) => article), without: read.flatMap(({ places }) => places) };
}

/** What is muted of one article, its source before its words; null where nothing is. */
export function muteOf(article: AnalyzedArticle, { mutedSources, mutedWords }: Muted): Mute | null {
  const source = mutedSources.find((muted) => isFrom(article, muted));
  if (source !== undefined) return { by: "source", what: [source], sentences: null };
  const left = (words: readonly string[]): Remainder =>
    leaveOut([article], { mutedSources: [], mutedWords: words });
  const alone = mutedWords.find((word) => left([word]).articles.length === 0);
  if (alone !== undefined) return { by: "word", what: [alone], sentences: null };
  // Each keeps back other sentences: together they may keep back all.
  const what = mutedWords.filter((word) => left([word]).without.length > 0);
  if (what.length === 0) return null;
  const { articles, without } = left(what);
  return { by: "word", what, sentences: articles.length === 0 ? null : without.length };
}

/** Whether a place may be told. */
export function isTold(evidence: Evidence, without: readonly Evidence[]): boolean {
  return !without.some((place) => place.article === evidence.article && overlaps(place.span, evidence.span));
}

/** By the publisher's name, or a part of it in whole words; or by the host of its address. */
function isFrom({ publisher, url }: AnalyzedArticle, source: string): boolean {
  if (publisher !== null && holdsWords(publisher, source)) return true;
  const host = url !== null && URL.canParse(url) ? new URL(url).hostname : "";
  const muted = source.toLowerCase().replace(/^(?:https?:\/\/)?(?:www\.)?/u, "");
  return muted.includes(".") && (host === muted || host.endsWith(`.${muted}`));
}

function mutedPlaces(article: AnalyzedArticle, words: readonly string[]): readonly Evidence[] {
  if (words.length === 0) return [];
  return article.sentences
    .filter(({ span }) => namesOneOf(words, article.text.slice(span.start, span.end), article))
    .map(({ span }) => ({ article: article.id, span }));
}

/** In any inflection, and in German compounds: "Zins" is named by "Zinsentscheid". */
function namesOneOf(words: readonly string[], text: string, { language }: AnalyzedArticle): boolean {
  const terms = new Set(termsOf(text, language.code));
  return words.some((word) => {
    // The first term of a word is the whole of it; parts of its compound alone would name much else.
    const all = word.split(/\s+/u).flatMap((part) => termsOf(part, language.code).slice(0, 1));
    return holdsWords(text, word) || (all.length > 0 && all.every((term) => terms.has(term)));
  });
}

function holdsWords(text: string, words: string): boolean {
  const [whole, part] = [` ${lettersOf(text)} `, lettersOf(words)];
  return part !== "" && whole.includes(` ${part} `);
}

function lettersOf(text: string): string {
  return fold(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
