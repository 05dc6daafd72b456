import type { Language } from "../domain/language.ts";
import { once } from "../domain/once.ts";
import type { WordIndex } from "./index-words.ts";
import { indexWords } from "./index-words.ts";
import { GERMAN } from "./locales/de/vocabulary.ts";
import { ENGLISH } from "./locales/en/vocabulary.ts";

const INDEX: Readonly<Record<Language, () => WordIndex>> = {
  de: once(() => indexWords(GERMAN, "de")),
  en: once(() => indexWords(ENGLISH, "en")),
};

/** The words of a language, ready to be looked up; made when they are first asked for, which not every command does. */
export function wordIndexOf(language: Language): WordIndex {
  return INDEX[language]();
}
