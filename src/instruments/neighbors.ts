import { COMPANY_NOUNS, COMPANY_VERBS } from "./words/company.ts";

/** A company's noun before the name: "der Versicherer Allianz". */
export const NOUN_BEFORE = { de: nounBefore(COMPANY_NOUNS.de), en: nounBefore(COMPANY_NOUNS.en) };

/** A company's noun after it: "Target shares". */
export const NOUN_AFTER = { de: nounAfter(COMPANY_NOUNS.de), en: nounAfter(COMPANY_NOUNS.en) };

/** Such a noun anywhere near. */
export const NOUN_NEAR = { de: noun(COMPANY_NOUNS.de), en: noun(COMPANY_NOUNS.en) };

/** A company's verb right after it: "Gap cuts". */
export const VERB_AFTER = { de: verbAfter(COMPANY_VERBS.de), en: verbAfter(COMPANY_VERBS.en) };

function nounBefore(nouns: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${nouns.join("|")})(?: (?:of|at|von|der|des|und|and|by))? $`, "u");
}

function nounAfter(nouns: readonly string[]): RegExp {
  return new RegExp(`^(?:['’]s?)?[ -](?:\\p{L}+ )?(?:${nouns.join("|")})(?!\\p{L})`, "u");
}

function noun(nouns: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${nouns.join("|")})(?!\\p{L})`, "u");
}

function verbAfter(verbs: readonly string[]): RegExp {
  return new RegExp(`^ (?:${verbs.join("|")})(?!\\p{L})`, "u");
}
