import type { Span } from "../domain/span.ts";
import type { ReadSentence } from "./read-sentence.ts";

/** From the break before a figure to the break behind it. */
export function clauseAround(figure: Span, { article, sentence }: ReadSentence, breaks = BREAK): Span {
  const before = article.text.slice(sentence.span.start, figure.start);
  const behind = article.text.slice(figure.end, sentence.span.end);
  const start = [...before.matchAll(breaks)].at(-1);
  const end = behind.search(breaks);
  return {
    start: sentence.span.start + (start ? start.index + start[0].length : 0),
    end: end < 0 ? sentence.span.end : figure.end + end,
  };
}

/** What stands before the first colon holds for all behind it: "Kapex-Ausblick 2026: 125 Mrd. US-Dollar". */
export function leadBefore(figure: Span, { article, sentence: { span } }: ReadSentence): Span {
  const colon = article.text.slice(span.start, figure.start).indexOf(": ");
  return { start: span.start, end: span.start + Math.max(0, colon) };
}

/** "… erwartet einen Gewinn von 2 Dollar und einen Umsatz von 7 Milliarden": no verb of its own behind "und". */
export function goesOn(clause: Span, { article, sentence }: ReadSentence): boolean {
  const before = article.text.slice(sentence.span.start, clause.start);
  const words = article.text.slice(clause.start, clause.end);
  return / (?:und|and|sowie) $/u.test(before) && !OWN_VERB.test(words) && !OPENS_WITH_VERB.test(words);
}

/** "… und baut 16.000 Stellen ab": what is done there is not as possible as what stands before. */
const OPENS_WITH_VERB =
  /^(?!(?:mit|seit|zuletzt|jetzt|derzeit|damit|insgesamt|laut|samt|weit|fast|nicht|erst|selbst|sonst|jeweils)(?!\p{L}))\p{Ll}{2,}t /u;

const OWN_VERB =
  /(?<!\p{L})(?:was|were|is|are|had|has|rose|fell|grew|came|reached|posted|reported|gained|lost|ist|sind|war|waren|hat|hatte|haben|stieg|stiegen|sank|fiel|lag|lagen|betrug|beträgt|erreichte|kletterte|legte|wuchs|meldete|erzielte|wird|werden|soll|will)(?!\p{L})/u;

/** A relative clause leans on the one before; ", der Umsatz stieg" is none: its verb does not wait for the end. */
const BREAK =
  /,(?! (?:which|that|was) )(?! (?:die|der|das) (?!\p{Lu}[\p{L}-]+ (?:stieg|sank|fiel|wuchs|lag|betrug|legte|ging|kletterte|schrumpfte|erreichte|belief|brach|verlor|gewann)\p{Ll}{0,2} )) |[;:–—] | - | (?:und|and|sowie|but|while) /gu;

/** A verb may stand behind "und" with all it is said of: "30.000 Corporate- und Tech-Positionen gestrichen". */
export const COMMA = /, |[;:–—] | - /gu;
