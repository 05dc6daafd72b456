import type { Language } from "../../domain/language.ts";
import { wordTable } from "./table.ts";

const NAMES = wordTable<Language>({
  de: "de",
  deutsch: "de",
  german: "de",
  en: "en",
  englisch: "en",
  english: "en",
});

/** The language a word names; null for any other word. */
export function languageNamed(word: string): Language | null {
  return NAMES.get(word.toLowerCase()) ?? null;
}

/**
 * The language at the end of the words, and the words without it. "DE" by itself is Deere; "de" by itself is the
 * language, and so is either behind other words.
 */
export function takeLanguage(words: readonly string[]): {
  readonly language: Language | null;
  readonly rest: readonly string[];
} {
  const last = words.at(-1) ?? "";
  const language = languageNamed(last);
  if (language === null || (words.length === 1 && last === last.toUpperCase())) {
    return { language: null, rest: words };
  }
  const before = words.slice(0, -1);
  const led = /^(?:auf|in)$/iu.test(before.at(-1) ?? "");
  return { language, rest: led ? before.slice(0, -1) : before };
}
