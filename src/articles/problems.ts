import type { Wording } from "../domain/failure.ts";
import type { KnownLanguage } from "./locales/languages.ts";
import { LANGUAGE_NAMES } from "./locales/languages.ts";

/** Why an article cannot be taken, and what to do. */
export interface ArticleProblem {
  readonly code: "nothing-to-read" | "other-language" | "future-date";
  readonly message: Wording;
}

export function nothingToRead(): ArticleProblem {
  return {
    code: "nothing-to-read",
    message: {
      de: "Der Artikel enthält keinen Text; bitte die Datei ergänzen oder löschen.",
      en: "The article has no text; fill the file or delete it.",
    },
  };
}

/** `found` is null when no language can be told. */
export function otherLanguage(found: KnownLanguage | null): ArticleProblem {
  if (found === null) {
    return {
      code: "other-language",
      message: {
        de: "Die Sprache des Artikels ist nicht zu erkennen; Marktbrief liest Deutsch und Englisch. Bitte lang: de oder lang: en angeben.",
        en: "The language of the article cannot be told; Marktbrief reads German and English. State lang: de or lang: en.",
      },
    };
  }
  const name = LANGUAGE_NAMES[found];
  return {
    code: "other-language",
    message: {
      de: `Der Artikel ist auf ${name.de} verfasst; Marktbrief liest nur Deutsch und Englisch. Bitte eine deutsche oder englische Fassung ablegen.`,
      en: `The article is in ${name.en}; Marktbrief reads German and English only. Store a German or English version instead.`,
    },
  };
}

export function futureDate(stated: string): ArticleProblem {
  const day = stated.slice(0, 10);
  return {
    code: "future-date",
    message: {
      de: `Das angegebene Datum ${day} liegt in der Zukunft; bitte „published“ berichtigen oder weglassen, dann gilt die Zeit der Datei.`,
      en: `The stated date ${day} lies in the future; correct "published", or leave it out and the file's own time counts.`,
    },
  };
}
