import type { Article } from "../../domain/article.ts";
import type { Language } from "../../domain/language.ts";

/** How publishers begin what stands in the place of a report they no longer stand for. */
const OPENINGS: Readonly<Record<Language, RegExp>> = {
  de: /^\W*(?:(?:achtung|korrektur|hinweis)\W+)?(?:zurückgezogen|zurückgenommen|widerrufen)(?![\p{L}\p{N}])\s*(?:[:–—-]|$)/iu,
  en: /^\W*(?:(?:attention|correction|editor['’]?s note)\W+)?(?:withdrawn|withdrawal|retracted|retraction|kill(?:ed)?)(?![\p{L}\p{N}])\s*(?:[:–—-]|$)/iu,
};

const SENTENCES: Readonly<Record<Language, RegExp>> = {
  de: /(?<![\p{L}])(?:diese|die|unsere)[^.!?]{0,40}(?:meldung|nachricht|mitteilung|bericht|artikel)[^.!?]{0,120}(?:zurückgezogen|zurückgenommen|widerrufen)(?!\p{L})/iu,
  en: /(?<![\p{L}])(?:this|the|our)[^.!?]{0,40}(?:story|report|article|item|release)[^.!?]{0,120}(?:(?:has been|have been|was|is|are) (?:withdrawn|retracted|killed)|we (?:withdraw|retract))(?!\p{L})/iu,
};

/** A notice is short: a long text that speaks of a withdrawal reports on somebody else's. */
const LONGEST_NOTICE = 600;

/** Whether what an article says now is that it is withdrawn. */
export function isWithdrawn({
  title,
  text,
  language,
}: Pick<Article, "title" | "text" | "language">): boolean {
  const opening = OPENINGS[language.code];
  if (opening.test(title) || opening.test(text)) return true;
  return text.length <= LONGEST_NOTICE && SENTENCES[language.code].test(text);
}
