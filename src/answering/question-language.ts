import { guessLanguage } from "../articles/language.ts";
import type { Language } from "../domain/language.ts";
import { groupsIn } from "./glossary.ts";
import { isExact, isQuestionWord, wholeTerm } from "./known-words.ts";

/** With this lead its letters and function words have told. */
const CLEAR_LEAD = 6;

/**
 * The language a question is asked in, of a few words without a verb as well ("Siemens Kurs 25.09.2024"): where the
 * text itself leaves doubt, the one that knows more of its words; null where neither does.
 */
export function questionLanguage(text: string): Language | null {
  const { language, lead } = guessLanguage(text);
  const guessed = language === "de" || language === "en" ? language : null;
  if (guessed !== null && lead >= CLEAR_LEAD) return guessed;
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  const [german, english] = [knownOf(words, "de"), knownOf(words, "en")];
  return german === english ? guessed : german > english ? "de" : "en";
}

function knownOf(words: readonly string[], language: Language): number {
  return words.filter(
    (word) =>
      isQuestionWord(word, language) ||
      isExact(word, language) ||
      groupsIn(wholeTerm(word, language), language).length > 0,
  ).length;
}
