import type { Article, RawArticle } from "../domain/article.ts";
import { guessLanguage } from "./language.ts";
import type { KnownLanguage } from "./locales/languages.ts";

export type LanguageOutcome =
  | { readonly ok: true; readonly language: Article["language"] }
  | { readonly ok: false; readonly found: KnownLanguage | null };

/** From this lead on the words of a text outweigh what is stated beside it. */
const BEYOND_DOUBT = 12;
/** From this lead on a text is refused for its language. */
const CLEAR = 3;

/** The stated language unless the words say otherwise beyond doubt; else the one the words speak for. */
export function languageFor(raw: RawArticle, words: string): LanguageOutcome {
  const { language, lead } = guessLanguage(words);
  const stated = raw.language;
  if (stated !== null && (language === null || language === stated || lead < BEYOND_DOUBT)) {
    return { ok: true, language: { code: stated, source: "stated" } };
  }
  if (language === "de" || language === "en")
    return { ok: true, language: { code: language, source: "assumed" } };
  return { ok: false, found: lead >= CLEAR ? language : null };
}
