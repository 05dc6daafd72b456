import type { Language } from "../domain/language.ts";
import { stemOf } from "../lexicon/stem.ts";
import { partsOf } from "./compounds.ts";
import { fold } from "./fold.ts";
import { STOP_WORDS as GERMAN_STOP_WORDS } from "./locales/de.ts";
import { STOP_WORDS as ENGLISH_STOP_WORDS } from "./locales/en.ts";
import { stemGerman } from "./stem-german.ts";

/** A word, with what belongs to it inside: "S&P", "AT&T", "don't". Numbers fall apart at points and commas. */
const WORD = /[\p{L}\p{N}]+(?:[&'’]\p{L}+)*/gu;
const CAPITAL = /^\p{Lu}/u;
/** Distinct words of a language's news; past it, the cache starts anew. */
const MOST_CACHED = 50_000;

/** Turns texts of one language into terms. Remembers words it has seen, since a few thousand make most texts. */
export function createAnalyzer(language: Language): (text: string) => readonly string[] {
  const termsOfWord = language === "de" ? germanTerms : englishTerms;
  const seen = new Map<string, readonly string[]>();
  return (text) => {
    const terms: string[] = [];
    for (const word of text.match(WORD) ?? []) {
      let found = seen.get(word);
      if (found === undefined) {
        found = [...new Set([word, ...unglued(word)].flatMap(termsOfWord))];
        if (seen.size >= MOST_CACHED) seen.clear();
        seen.set(word, found);
      }
      for (const term of found) terms.push(term);
    }
    return terms;
  };
}

/** Copied pages lose the spaces around their links: "hingegenPorsche", "LeitindexEuroStoxx", "MDAXder". */
const SEAM = /(?<=\p{Ll}{2})(?=\p{Lu}[\p{L}\p{N}]{2})|(?<=\p{Lu}{3})(?=\p{Ll}{3})|(?<=\d)(?=\p{Ll}{3})/u;

function unglued(word: string): readonly string[] {
  return SEAM.test(word) ? word.split(SEAM) : [];
}

const STOP_GERMAN = new Set(GERMAN_STOP_WORDS.split(" ").map((word) => fold(word, "de")));
const STOP_ENGLISH = new Set(ENGLISH_STOP_WORDS.split(" ").map((word) => fold(word, "en")));

function germanTerms(word: string): readonly string[] {
  const key = fold(word, "de");
  if (isTooShort(key) || STOP_GERMAN.has(key)) return [];
  const isNoun = CAPITAL.test(word);
  return [...new Set([key, ...partsOf(key, isNoun)].map(stemGerman))];
}

function englishTerms(word: string): readonly string[] {
  const key = fold(word, "en");
  return isTooShort(key) || STOP_ENGLISH.has(key) ? [] : [stemOf(key, "en")];
}

/** One letter or digit tells nothing. */
function isTooShort(key: string): boolean {
  return key.length < 2;
}
