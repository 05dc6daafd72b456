import type { Language } from "../../domain/language.ts";
import { GERMAN } from "./de.ts";
import { ENGLISH } from "./en.ts";
import type { Words } from "./words.ts";

const WORDING = { de: GERMAN, en: ENGLISH } as const satisfies Record<Language, Words>;

/** Everything Marktbrief says to readers of this language. */
export function wordsIn(language: Language): Words {
  return WORDING[language];
}
