import type { Language } from "../domain/language.ts";
import { LANGUAGES } from "../domain/language.ts";
import { once } from "../domain/once.ts";
import { wordIndexOf } from "../lexicon/vocabulary.ts";
import type { SearchTerm } from "../ports/article-store.ts";
import { queryTerms } from "../search/terms.ts";
import { termsOfGroup } from "./glossary.ts";
import type { Question, Term } from "./question.ts";

/** What is asked, each term with everything that articles of either language may call it. */
export function searchWords({ terms, metrics }: Question): readonly SearchTerm[] {
  return [
    ...terms.flatMap((term) => (term.role === "name" ? wordsOfName(term) : wordsOfMatter(term))),
    ...metrics.map((metric) => meant([`c:metric:${metric}`])),
  ].filter((term) => term.length > 0);
}

/** Each word of a name, for itself. */
function wordsOfName({ words, keys }: Term): readonly SearchTerm[] {
  const others = meant([...keys].filter((key) => /^[gc]:/u.test(key)));
  const parts = words.split(/[\s-]+/u).filter((word) => word !== "");
  if (parts.length === 1) return [unique([...inBoth(words), ...others])];
  return [...parts.map(inBoth), others];
}

/** The word and its like; what a compound is made of, each part with its like. */
function wordsOfMatter({ keys, parts }: Term): readonly SearchTerm[] {
  const own = [...keys].filter((key) => /^(?:de|en|w):/u.test(key)).map((key) => key.replace(/^\w+:/u, ""));
  return [unique([...own, ...meant([...keys])]), ...parts.map((part) => meant([...part]))];
}

function inBoth(words: string): readonly string[] {
  return unique(LANGUAGES.flatMap((language) => queryTerms(words, language)));
}

/** Words of each group and concept in turn, until there are enough. */
function meant(keys: readonly string[]): readonly string[] {
  const lists = keys.map((key) => {
    if (key.startsWith("g:")) return termsOfGroup(Number(key.slice(2)));
    if (key.startsWith("c:")) return conceptWords().get(key.slice(2)) ?? [];
    return /^(?:de|en):/u.test(key) ? [key.slice(3)] : [];
  });
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  const inTurn = Array.from({ length: longest }, (_, at) => lists.map((list) => list[at]));
  return unique(inTurn.flat().filter((term) => term !== undefined)).slice(0, MOST_ALIKE);
}

/** More make a search slow and say less and less. */
const MOST_ALIKE = 8;

function unique(terms: readonly string[]): string[] {
  return [...new Set(terms)];
}

/** How a concept of the lexicon is called, as search terms of both languages. */
const conceptWords = once(readConceptWords);

function readConceptWords(): ReadonlyMap<string, readonly string[]> {
  const words = new Map<string, string[]>();
  for (const language of LANGUAGES)
    for (const [concept, wordings] of wordingsOf(language)) {
      const single = wordings.filter(({ length }) => length === 1);
      // "Jobless claims" has no name of one word: each of its words must do.
      const named = single.length > 0 ? single : wordings;
      const terms = named.flatMap((keys) => keys.flatMap((key) => queryTerms(key, language).slice(0, 1)));
      words.set(concept, unique([...(words.get(concept) ?? []), ...terms]));
    }
  return words;
}

/** The words of each way to say a concept. */
function wordingsOf(language: Language): ReadonlyMap<string, readonly (readonly string[])[]> {
  const wordings = [...wordIndexOf(language).exact.values()].flat();
  const grouped = Map.groupBy(wordings, ({ concept }) => concept.key);
  return new Map([...grouped].map(([concept, all]) => [concept, all.map(({ keys }) => keys)]));
}
