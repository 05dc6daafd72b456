import type { Language } from "../domain/language.ts";
import { ENDINGS, FUNCTION_WORDS, LETTERS, MARKS, NEWS_WORDS } from "./locales/languages.ts";
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
const ENOUGH_WORDS = 90;
const LONGEST_READ = 1_500;
/** With this lead of the words that are known, those that are not need not be looked at. */
const CLEAR_LEAD = 8;

/** Weighs words, and where those are few, endings, letters and ways to write numbers. */
export function guessLanguage(text: string): LanguageGuess {
  const scores = new Map<KnownLanguage, number>();
  const head = text.slice(0, LONGEST_READ);
  const words = (head.toLowerCase().match(/\p{L}+(?:['’]\p{L}+)?/gu) ?? []).slice(0, ENOUGH_WORDS);
  const unknown = words.filter((word) => !weighWord(word, scores));
  const known = leader(scores);
  if (known.lead >= CLEAR_LEAD) return known;
  for (const word of unknown) weighLetters(word, scores);
  if (words.length > 0)
    for (const [language, marks, weight] of MARKS) if (marks.test(head)) add(scores, language, weight);
  return leader(scores);
}

/** Function words say more than words of the news, a word of two languages half as much for each. */
function weighWord(word: string, scores: Map<KnownLanguage, number>): boolean {
  const functional = FUNCTION_WORDS.get(word);
  const languages = functional ?? NEWS_WORDS.get(word);
  if (!languages) return false;
  const weight = (functional ? 2 : 1.2) / languages.length;
  for (const language of languages) add(scores, language, weight);
  return true;
}

const SHORTEST_ENDING = 4;

function weighLetters(word: string, scores: Map<KnownLanguage, number>): void {
  for (const [language, letters, weight] of LETTERS) if (letters.test(word)) add(scores, language, weight);
  if (word.length < SHORTEST_ENDING) return;
  for (const [language, ending, weight] of ENDINGS) if (ending.test(word)) add(scores, language, weight);
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
