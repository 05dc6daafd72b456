import type { Language } from "../domain/language.ts";
import { keyOf, stemOf } from "../lexicon/stem.ts";
import { wordIndexOf } from "../lexicon/vocabulary.ts";
import { termsOf } from "../search/terms.ts";
import { isGlossaryNoun } from "./glossary.ts";
import { QUESTION_WORDS } from "./locales/question-words.ts";

/** A word of the lexicon itself, not a compound that it can be read from. */
export function isExact(words: string, language: Language): boolean {
  const key = keyOf(words.split(/\s/u)[0] ?? "", language);
  const isNoun = language === "de" && /^\p{Lu}/u.test(words);
  const { exact, stemmed } = wordIndexOf(language);
  return (
    exact.has(key) || (stemmed.get(stemOf(key, language)) ?? []).some(({ capital }) => !isNoun || capital)
  );
}

const ASKING: Readonly<Record<Language, ReadonlySet<string>>> = {
  de: new Set(QUESTION_WORDS.de.split(" ")),
  en: new Set(QUESTION_WORDS.en.split(" ")),
};

/** A word questions are put with. */
export function isQuestionWord(words: string, language: Language): boolean {
  const key = words.toLowerCase().replaceAll("ß", "ss").normalize("NFD").replaceAll(/\p{M}/gu, "");
  return ASKING[language].has(key);
}

/** A word every text has. */
export function isStopWord(words: string, language: Language): boolean {
  return termsOf(words, language).length === 0;
}

/** The longest beginning or end of a German noun that is a word we know; null where there is none. */
export function knownPart(word: string): string | null {
  const ends = Array.from({ length: Math.max(0, word.length - SHORTEST_PART) }, (_, at) => at + 1);
  const known = (part: string): boolean => part.length >= SHORTEST_PART && isNoun(part);
  const capital = (part: string): string => part.charAt(0).toUpperCase() + part.slice(1);
  for (const cut of ends) {
    const [head, start] = [capital(word.slice(cut)), word.slice(0, word.length - cut)];
    if (known(head)) return head;
    // "Springer" is no compound of "Sprin".
    if (cut < SHORTEST_HEAD ? start.length >= SHORTEST_PART && isGlossaryNoun(start) : known(start))
      return start;
  }
  return null;
}

const SHORTEST_PART = 5;
const SHORTEST_HEAD = 4;

function isNoun(word: string): boolean {
  return isExact(word, "de") || isGlossaryNoun(word);
}

/** The search term of a word as a whole, without those of its parts. */
export function wholeTerm(words: string, language: Language): ReadonlySet<string> {
  return new Set(termsOf(words, language).slice(0, 1));
}
