import type { Language } from "../domain/language.ts";
import { createAnalyzer } from "./analyzer.ts";

const ANALYZERS = { de: createAnalyzer("de"), en: createAnalyzer("en") } as const;

/**
 * The terms a text is found by, in written order, repeated as often as they stand there: words without inflection,
 * case and accents; the parts of German compounds beside the whole; no words that every text has.
 */
export function termsOf(text: string, language: Language): readonly string[] {
  return ANALYZERS[language](text);
}

/**
 * The terms to look for, each once. Articles in the other language have other stems: to search both, ask with the
 * terms of both. A question of stop words alone has none.
 */
export function queryTerms(text: string, language: Language): readonly string[] {
  return [...new Set(ANALYZERS[language](text))];
}
