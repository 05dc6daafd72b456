import type { Language } from "../domain/language.ts";
import { ENDINGS, FUNCTION_WORDS, LETTERS, NEWS_WORDS } from "./locales/languages.ts";
import type { KnownLanguage } from "./locales/languages.ts";

/** What a text is written in, as far as its words tell. */
export interface LanguageGuess {
  /** Null when nothing speaks for any language. */
  readonly language: KnownLanguage | null;
  /** By how much it leads; from 6 on it is beyond doubt. */
  readonly lead: number;
}

/** The language of a text of any length, a title included; null when it is neither, or cannot be told. */
export function languageOf(text: string): Language | null {
  const { language } = guessLanguage(text);
  return language === "de" || language === "en" ? language : null;
}

/** Past this many words more of them change nothing. */
const ENOUGH_WORDS = 160;
/** A word of the text, by its place among thousands. */
const LONGEST_READ = 2_400;

/** Weighs function words, words of market news, endings and letters against each other. */
export function guessLanguage(text: string): LanguageGuess {
  const scores = new Map<KnownLanguage, number>();
  const head = text.length > LONGEST_READ ? text.slice(0, LONGEST_READ) : text;
  const words = head.toLowerCase().match(/[\p{L}]+(?:['’]\p{L}+)?/gu) ?? [];
  for (const word of words.slice(0, ENOUGH_WORDS)) weigh(word, scores);
  return leader(scores);
}

function weigh(word: string, scores: Map<KnownLanguage, number>): void {
  const known = FUNCTION_WORDS.get(word) ?? NEWS_WORDS.get(word);
  if (known) {
    for (const language of known) add(scores, language, (FUNCTION_WORDS.has(word) ? 2 : 1.2) / known.length);
    return;
  }
  for (const [language, letters] of LETTERS) if (letters.test(word)) add(scores, language, 1);
  if (word.length < 5) return;
  for (const [language, ending] of ENDINGS) if (ending.test(word)) add(scores, language, 0.6);
}

function add(scores: Map<KnownLanguage, number>, language: KnownLanguage, weight: number): void {
  scores.set(language, (scores.get(language) ?? 0) + weight);
}

function leader(scores: ReadonlyMap<KnownLanguage, number>): LanguageGuess {
  let language: KnownLanguage | null = null;
  let most = 0;
  let second = 0;
  for (const [candidate, score] of scores) {
    if (score > most) {
      second = most;
      most = score;
      language = candidate;
    } else second = Math.max(second, score);
  }
  return { language: most > second ? language : null, lead: most - second };
}
