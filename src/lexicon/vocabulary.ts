import type { Language } from "../domain/language.ts";
import type { WordIndex } from "./index-words.ts";
import { indexWords } from "./index-words.ts";
import { GERMAN } from "./locales/de/vocabulary.ts";
import { ENGLISH } from "./locales/en/vocabulary.ts";

/** The words of both languages, ready to be looked up. */
export const WORDS: Readonly<Record<Language, WordIndex>> = {
  de: indexWords(GERMAN, "de"),
  en: indexWords(ENGLISH, "en"),
};
