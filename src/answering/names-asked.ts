import { textAt } from "../domain/span.ts";
import { overlaps } from "../domain/span.ts";
import type { Language } from "../domain/language.ts";
import { termsOf } from "../search/terms.ts";
import type { Statement } from "../verification/statements.ts";
import { groupsIn, isGlossaryNoun, isPlace } from "./glossary.ts";
import { isExact, isQuestionWord, isStopWord, knownPart, wholeTerm } from "./known-words.ts";

/** A question with its words. */
export interface AskedWords {
  readonly text: string;
  readonly language: Language;
  readonly statement: Statement;
}

/** Whether a word names somebody or some place. In German a noun is written like a name; what stands before it tells. */
export function isName(index: number, { text, language, statement }: AskedWords): boolean {
  const token = statement.tokens[index];
  if (!token) return false;
  const word = textAt(text, token.span);
  if (
    statement.mentions.some(({ concept, span }) => concept.kind === "place" && overlaps(span, token.span)) &&
    isExact(word, language) &&
    (language === "de" || /^\p{Lu}/u.test(word))
  )
    return true;
  if (
    language === "en" &&
    /\p{Lu}/u.test(word) &&
    groupsIn(wholeTerm(word, language), language).some(isPlace)
  )
    return true;
  if (language === "de" && isPlaceAdjective(word)) return true;
  if (isQuestionWord(word, language) || !/\p{Lu}/u.test(word)) return false;
  // "On Monday"
  if (statement.moments.some(({ span }) => overlaps(span, token.span))) return false;
  if (index === 0 && isStopWord(word, language)) return false;
  const isShaped = /\p{L}\p{Lu}|\p{L}\d/u.test(word);
  if (language === "en") return index > 0 && !isExactTitle(word) && !isTranslated(word, language);
  if (isExact(word, language)) return false;
  const isKnown = isTranslated(word, language) || isCompound(word) || isAbstract(word);
  if (isShaped || (text[token.span.end] === "-" && !isKnown)) return true;
  const before = statement.tokens[index - 1];
  const written = before ? textAt(text, before.span) : "";
  if (groupsIn(wholeTerm(word, language), language).some(isPlace)) return true;
  if (
    /^(?:von|bei|hat|hatte|will|könnte|laut|nennt|an|plant|erwartet|erhöht|senkt)$/u.test(written) &&
    (!isKnown || isBareSingular(word))
  )
    return true;
  return (
    !isKnown &&
    !/^(?:de[rsmn]|die|das|eine?[rsmn]?|kein\p{Ll}*|wie|viele?|im|am|zu[mr]|beim|vom|ums?|ins|ans|aufs|fürs|übers|welche\p{Ll}*|(?!nachdem|seitdem)\p{Ll}+(?:en|em|er|es))$/u.test(
      written,
    )
  );
}

/** "Steirisch", "bayerische". */
function isPlaceAdjective(word: string): boolean {
  return /^\p{Ll}.*isch/u.test(word) && groupsIn(wholeTerm(word, "de"), "de").some(isPlace);
}

/** "CEO", "IPO", "GDP": capitals that are words. */
function isExactTitle(word: string): boolean {
  return /^\p{Lu}{2,5}$/u.test(word) && isExact(word, "en");
}

/** A word of the glossary; a German noun only where a noun stands there: "Springer" is not from "springen". */
export function isTranslated(word: string, language: Language): boolean {
  if (language === "de" && /^\p{Lu}/u.test(word) && !isGlossaryNoun(word)) return false;
  return (
    groupsIn(wholeTerm(word, language), language).length > 0 &&
    !/^(?:\p{Lu}\p{Ll}+)$/u.test(language === "en" ? word : "")
  );
}

/** "Von Zielpunkt": without an article a noun in the singular is a name; "bei Immobilien" is none. */
function isBareSingular(word: string): boolean {
  return !isTranslated(word, "de") && !/(?:e|en|er|n|s|ung|heit|keit)$/u.test(word);
}

/** A German noun made of words we know. */
export function isCompound(word: string): boolean {
  return termsOf(word, "de").length > 1 || knownPart(word) !== null;
}

/** "Veränderung", "Mehrheit": German nouns by their ending, which nobody is called. */
export function isAbstract(word: string): boolean {
  return /\p{Ll}{3}(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|ität|ismus)$/u.test(word);
}
