import type { AnalyzedArticle } from "../domain/article.ts";
import type { InstrumentLink, Ticker } from "../domain/instrument.ts";
import { contains } from "../domain/span.ts";
import type { ReadSentence } from "./read-sentence.ts";

/** A sentence that names no instrument, in an article that is mostly about the brief's. */
const IMPLIED = 0.9;
/** One that names only others there, which may be sources or partners. */
const BESIDE = 0.7;

/** How much a sentence is about the brief's instrument, from 0 to 1; 1 in a brief on everything. */
export function aboutness(sentence: ReadSentence, ticker: Ticker | null): number {
  if (ticker === null) return 1;
  const { links } = sentence.article;
  const own = links.find((link) => link.ticker === ticker);
  // An article that came with another listing of the issuer is about it as a whole.
  if (!own || names(own, sentence)) return 1;
  const others = links.filter((link) => link !== own && !isCurrency(link) && names(link, sentence));
  if (others.some(({ role }) => role === "subject")) return 0;
  const leading = leads(own, sentence.article);
  if (others.length > 0) return leading ? BESIDE : 0;
  return leading || sentence.position === 0 ? IMPLIED : 0;
}

/** Those that are about it; all of them where none is. */
export function sentencesAbout(
  ticker: Ticker | null,
  sentences: readonly ReadSentence[],
): readonly ReadSentence[] {
  const about = sentences.filter((sentence) => aboutness(sentence, ticker) > 0);
  return about.length > 0 ? about : sentences;
}

function names({ mentions }: InstrumentLink, { sentence }: ReadSentence): boolean {
  return mentions.some((mention) => contains(sentence.span, mention));
}

/** "9 Milliarden Euro" names a unit; who else is in a sentence is told by companies and indices. */
function isCurrency({ ticker }: InstrumentLink): boolean {
  return ticker.endsWith("=X");
}

function leads({ score }: InstrumentLink, { links }: AnalyzedArticle): boolean {
  return links.every((link) => link.score <= score || isCurrency(link));
}
