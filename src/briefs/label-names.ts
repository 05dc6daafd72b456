import type { Ticker } from "../domain/instrument.ts";
import { contains, overlaps, textAt } from "../domain/span.ts";
import type { Span } from "../domain/span.ts";
import { conceptsIn } from "../lexicon/concepts-in.ts";
import type { ReadSentence } from "./read-sentence.ts";

/** Whose news a label is told in; null in a brief on everything. */
export interface Telling {
  readonly source: ReadSentence;
  readonly ticker: Ticker | null;
}

/** The names of others within a stretch: instruments, and words no noun of either language looks like ("OpenAI"). */
export function othersIn(stretch: Span, telling: Telling): readonly string[] {
  const { text, links } = telling.source.article;
  const mentioned = links
    .filter(({ ticker }) => !ticker.endsWith("=X"))
    .flatMap(({ mentions }) => mentions)
    .filter((span) => contains(stretch, span));
  const shaped = [...textAt(text, stretch).matchAll(SHAPED)].map(({ 0: name, index }) => ({
    start: stretch.start + index,
    end: stretch.start + index + name.length,
  }));
  const names = [...mentioned, ...shaped.filter((span) => !mentioned.some((other) => overlaps(other, span)))];
  return [
    ...new Set(
      names
        .filter((span) => !isOwn(span, telling) && !isSource(span, text))
        .map((span) => textAt(text, span).replace(/['’]s?$/u, "")),
    ),
  ];
}

const SHAPED = /(?<![\p{L}\p{N}.])\p{L}*\p{Ll}\p{Lu}[\p{L}\p{N}]*(?![\p{L}\p{N}])/gu;

/** Who says so is no party to it. */
function isSource({ start }: Span, text: string): boolean {
  return /(?:[Ll]aut|according to|told) $/u.test(text.slice(Math.max(0, start - 14), start));
}

/** Whether a name is that of the brief's instrument; in a brief on everything, of what the article is about. */
function isOwn(span: Span, { source: { article }, ticker }: Telling): boolean {
  const own = article.links.filter((link) =>
    ticker === null ? link.role === "subject" : link.ticker === ticker,
  );
  const name = textAt(article.text, span);
  return own
    .flatMap(({ mentions }) => mentions)
    .some((mention) => overlaps(mention, span) || textAt(article.text, mention) === name);
}

/** "OpenAI also committed …": the other that opens the sentence and does what it tells of. */
export function actorOf({ source, ticker }: Telling): string | null {
  const { article, sentence } = source;
  if (ticker === null) return null;
  const opening = /^(?:(?:The|Der|Die|Das) )?(?<name>[\p{L}\p{N}][\p{L}\p{N}&.-]*)/u.exec(
    textAt(article.text, sentence.span),
  );
  const name = opening?.groups?.["name"];
  if (opening === null || name === undefined) return null;
  const start = sentence.span.start + opening[0].length - name.length;
  const [other = null] = othersIn({ start, end: start + name.length }, { source, ticker });
  return other;
}

/** "Peloton's current market cap": whose the metric is; null for the brief's own, or where nobody is named. */
export function ownerOf(metric: Span, clause: Span, telling: Telling): string | null {
  const { text } = telling.source.article;
  const before = text.slice(clause.start, metric.start);
  const match = OWNER.exec(before);
  const owner = match?.groups?.["owner"];
  if (!match || owner === undefined) return null;
  const start = clause.start + match.index;
  const isNoun =
    conceptsIn(owner, { start: 0, end: owner.length }, telling.source.article.language.code).length > 0;
  return isNoun || isOwn({ start, end: start + owner.length }, telling) ? null : owner;
}

const OWNER =
  /(?<!\p{L})(?<owner>\p{Lu}[\p{L}\p{N}&.-]*(?: \p{Lu}[\p{L}\p{N}&.-]*){0,2})['’]s? (?:[\p{Ll}\p{N}-]+ ){0,3}$/u;
