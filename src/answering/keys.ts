import type { Language } from "../domain/language.ts";
import type { Span } from "../domain/span.ts";
import { textAt } from "../domain/span.ts";
import type { Mention } from "../lexicon/concepts-in.ts";
import { termsOf } from "../search/terms.ts";
import { nameKey } from "../verification/names.ts";
import { groupsIn } from "./glossary.ts";
import { looseKeys } from "./loose-keys.ts";

/** A stretch of text as read by the lexicon. */
interface Stretch {
  readonly text: string;
  readonly span: Span;
  readonly language: Language;
  readonly mentions: readonly Mention[];
}

/**
 * What a stretch can be met by, in whichever language it is asked for: its words (`w:`), their stems in its own
 * language (`de:`), the concepts they name (`c:`), the groups of the glossary (`g:`) and words of one origin (`ld:`, `le:`, `x:`).
 */
export function keysOf({ text, span, language, mentions }: Stretch): ReadonlySet<string> {
  const words = textAt(text, span).replaceAll(NO_METRIC, "Titel");
  const terms = new Set(termsOf(words, language));
  const keys = new Set<string>();
  for (const term of terms) {
    keys.add(`${language}:${term}`);
    for (const key of looseKeys(term, language)) keys.add(key);
  }
  for (const group of groupsIn(terms, language)) keys.add(`g:${group}`);
  for (const { concept, span: place } of mentions)
    if (!/^(?:Gewinner|Verlierer)/u.test(textAt(text, place))) keys.add(`c:${concept.key}`);
  for (const key of wordKeys(words)) keys.add(key);
  return keys;
}

/** Shares that rose or fell most are called by words that mean profit and loss elsewhere. */
const NO_METRIC = /(?<!\p{L})(?:Gewinner|Verlierer)\p{Ll}*/gu;

/** Words as written, but for case and accents: names and loan words are the same in both languages. */
export function wordKeys(words: string): readonly string[] {
  return (words.match(/[\p{L}\p{N}&]+(?:['’.]\p{L}+)*/gu) ?? [])
    .filter((word) => word.length > 1)
    .map((word) => `w:${nameKey(word.toLowerCase().replace(/['’]s$/u, ""))}`);
}
