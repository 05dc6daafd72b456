import type { AnalyzedArticle } from "../domain/article.ts";
import type { InstrumentLink, Ticker } from "../domain/instrument.ts";
import { contains, textAt } from "../domain/span.ts";
import type { Span } from "../domain/span.ts";
import type { ReadSentence } from "./read-sentence.ts";

/** A sentence that names no instrument, in an article that is mostly about the brief's. */
export const IMPLIED = 0.9;
/** One that names only others there, which may be sources or partners. */
const BESIDE = 0.7;

/** A stretch of an article. */
type Place = Pick<ReadSentence, "article"> & { readonly sentence: { readonly span: Span } };

/** How much a sentence is about the brief's instrument, from 0 to 1; 1 in a brief on everything. */
export function aboutness(sentence: Place, ticker: Ticker | null): number {
  if (ticker === null) return 1;
  const { links } = sentence.article;
  const own = links.find((link) => link.ticker === ticker);
  // An article that came with another listing of the issuer is about it as a whole.
  if (!own || names(own, sentence)) return 1;
  const others = links.filter((link) => link !== own && !isCurrency(link) && names(link, sentence));
  if (others.some(({ role }) => role === "subject")) return 0;
  const leading = leads(own, sentence.article);
  if (others.length > 0) return leading ? BESIDE : 0;
  return leading ? IMPLIED : 0;
}

function names({ mentions }: InstrumentLink, { sentence }: Place): boolean {
  return mentions.some((mention) => contains(sentence.span, mention));
}

/** "9 Milliarden Euro" names a unit; who else is in a sentence is told by companies and indices. */
function isCurrency({ ticker }: InstrumentLink): boolean {
  return ticker.endsWith("=X");
}

/** More companies than this are no article on one of them, unless its title says so. */
const FEW = 3;

/** Whether the article is mostly about the instrument; in a round-up each sentence is about whom it names. */
function leads(own: InstrumentLink, { links, title, text }: AnalyzedArticle): boolean {
  const rivals = links.filter((link) => link !== own && !isCurrency(link));
  if (rivals.some(({ score }) => score > own.score)) return false;
  const inTitle = ({ mentions }: InstrumentLink): boolean =>
    mentions.some((span) => title.includes(textAt(text, span)));
  const titled = inTitle(own) && rivals.filter(inTitle).length < FEW - 1;
  return titled || rivals.filter(({ role }) => role === "subject").length < FEW;
}
