import type { Language } from "../domain/language.ts";
import type { Directory } from "../instruments/directory.ts";
import { keyOf } from "../lexicon/stem.ts";
import { wordIndexOf } from "../lexicon/vocabulary.ts";
import { termsOf } from "../search/terms.ts";
import { groupsIn } from "./glossary.ts";
import { isExact, isQuestionWord, wholeTerm } from "./known-words.ts";

/** Shorter words have too many neighbors. */
const SHORTEST = 6;
const WORD = new RegExp(`(?<![\\p{L}\\p{N}-])\\p{L}{${String(SHORTEST)},}(?![\\p{L}\\p{N}-])`, "gu");

/**
 * A question as it was meant: umlauts written out are umlauts again, and a word that nobody knows is taken for the one
 * word of the lexicon, or name of the directory, that it is one letter away from.
 */
export function corrected(text: string, language: Language, directory: Directory): string {
  return text.replaceAll(WORD, (word, at: number) => {
    const spoken = language === "de" && !isExact(word, language) ? withUmlauts(word) : word;
    if (spoken !== word && isExact(spoken, language)) return spoken;
    if (isKnown(word, language)) return word;
    const meant = neighborOf(word, spellingOf(directory, language)) ?? word;
    // "Warner" within a sentence is a name, not one letter away from "warned".
    const isName = language === "en" && at > 0 && /^\p{Lu}/u.test(word);
    return isName && isExact(meant, language) ? word : meant;
  });
}

function withUmlauts(word: string): string {
  const umlauts: Readonly<Record<string, string>> = { ae: "ä", oe: "ö", ue: "ü", Ae: "Ä", Oe: "Ö", Ue: "Ü" };
  return word.replaceAll(/[aou]e/giu, (pair) => umlauts[pair] ?? pair);
}

function isKnown(word: string, language: Language): boolean {
  return (
    isExact(word, language) ||
    isQuestionWord(word, language) ||
    termsOf(word, language).length !== 1 ||
    groupsIn(wholeTerm(word, language), language).length > 0
  );
}

/** Words as they are written, by each form that they have without one of their letters. */
type Spelling = ReadonlyMap<string, ReadonlySet<string>>;

function neighborOf(word: string, spelling: Spelling): string | null {
  const key = word.toLowerCase();
  if (spelling.get(key)?.has(key)) return null;
  const near = new Set([key, ...shortened(key)].flatMap((form) => [...(spelling.get(form) ?? [])]));
  const meant = [...near].filter((other) => other.startsWith(key.charAt(0)));
  const [only] = meant;
  if (meant.length !== 1 || only === undefined) return null;
  return !word.startsWith(key.charAt(0)) ? only.charAt(0).toUpperCase() + only.slice(1) : only;
}

const spellings = { de: new WeakMap<Directory, Spelling>(), en: new WeakMap<Directory, Spelling>() };

function spellingOf(directory: Directory, language: Language): Spelling {
  const there = spellings[language].get(directory);
  if (there) return there;
  const names = directory.instruments.flatMap(({ name, aliases }) => [name, ...aliases]);
  const words = [...wordIndexOf(language).exact.keys(), ...names];
  const spelling = new Map<string, Set<string>>();
  for (const word of new Set(words.map((written) => keyOf(written, language)))) {
    if (word.length < SHORTEST || !/^\p{L}+$/u.test(word)) continue;
    for (const form of [word, ...shortened(word)])
      spelling.set(form, (spelling.get(form) ?? new Set<string>()).add(word));
  }
  spellings[language].set(directory, spelling);
  return spelling;
}

/** The word without one of its letters: two words one letter apart share such a form. */
function shortened(word: string): readonly string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
}
