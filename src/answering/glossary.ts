import type { Language } from "../domain/language.ts";
import { queryTerms } from "../search/terms.ts";
import { GLOSSARY, PLACES } from "./locales/glossary.ts";
import { ASKING_WORDS } from "./locales/words/asking.ts";
import { COMPANY_WORDS } from "./locales/words/companies.ts";
import { EVERYDAY_WORDS } from "./locales/words/everyday.ts";
import { MARKET_WORDS } from "./locales/words/markets.ts";
import { PUBLIC_WORDS } from "./locales/words/public.ts";

/** Groups of words that mean the same in both languages; a group is known by its number. */
interface Side {
  readonly words: ReadonlyMap<string, readonly number[]>;
  /** Words that stand there as nouns, with a capital. */
  readonly nouns: ReadonlySet<string>;
  /** Phrases by their first term; all of their terms must be there. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** The single words of each group, as search terms. */
  readonly terms: readonly (readonly string[])[];
}

interface Phrase {
  readonly terms: readonly string[];
  readonly group: number;
}

/** The groups that the search terms of a stretch name. */
export function groupsIn(terms: ReadonlySet<string>, language: Language): readonly number[] {
  const { words } = SIDES[language];
  return [...[...terms].flatMap((term) => words.get(term) ?? []), ...phrasesIn(terms, language)];
}

/** Whether a German word of the glossary is one of its nouns, not only of the stem of a verb. */
export function isGlossaryNoun(word: string): boolean {
  return SIDES.de.nouns.has(queryTerms(word, "de")[0] ?? "");
}

/** The groups that several of the terms name together. */
export function phrasesIn(terms: ReadonlySet<string>, language: Language): readonly number[] {
  const { phrases } = SIDES[language];
  return [...terms].flatMap((term) =>
    (phrases.get(term) ?? [])
      .filter((phrase) => phrase.terms.every((other) => terms.has(other)))
      .map(({ group }) => group),
  );
}

/** Whether a group names a country or a town. */
export function isPlace(group: number): boolean {
  return group >= FIRST_PLACE;
}

/** What a group is called in one word, as search terms: German and English in turn. */
export function termsOfGroup(group: number): readonly string[] {
  return NAMED[group] ?? [];
}

const WORDS = [GLOSSARY, MARKET_WORDS, COMPANY_WORDS, PUBLIC_WORDS, EVERYDAY_WORDS, ASKING_WORDS].flatMap(
  rowsOf,
);
const ROWS = [...WORDS, ...rowsOf(PLACES)];
const FIRST_PLACE = WORDS.length;

function rowsOf(list: string): readonly string[] {
  return list.trim().split("\n");
}

const SIDES: Readonly<Record<Language, Side>> = { de: readSide(0, "de"), en: readSide(1, "en") };

const NAMED: readonly (readonly string[])[] = ROWS.map((_, group) => {
  const [german, english] = [SIDES.de.terms[group] ?? [], SIDES.en.terms[group] ?? []];
  const longer = german.length > english.length ? german : english;
  return longer.flatMap((_term, at) => [...german.slice(at, at + 1), ...english.slice(at, at + 1)]);
});

function readSide(at: 0 | 1, language: Language): Side {
  const words = new Map<string, number[]>();
  const phrases = new Map<string, Phrase[]>();
  const nouns = new Set<string>();
  const terms = ROWS.map((row, group) => {
    const single: string[] = [];
    for (const written of (row.split(" | ")[at] ?? "").split(", ")) {
      const [first, ...rest] = queryTerms(written, language);
      if (first === undefined) continue;
      if (/\s/u.test(written) && rest.length > 0) push(phrases, first, { terms: [first, ...rest], group });
      else {
        push(words, first, group);
        if (/^\p{Lu}/u.test(written)) nouns.add(first);
        single.push(first);
      }
    }
    return single;
  });
  return { words, nouns, phrases, terms };
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const there = map.get(key);
  if (there) there.push(value);
  else map.set(key, [value]);
}
