import { COMPANY_NOUNS, COMPANY_VERBS } from "./words/company.ts";

/** How the list of nouns writes that one may end a compound. */
const COMPOUND = String.raw`[\p{L}-]*`;

/** A company's noun before the name: "der Versicherer Allianz". */
export const NOUN_BEFORE = { de: nounBefore(COMPANY_NOUNS.de), en: nounBefore(COMPANY_NOUNS.en) };

/** A company's noun after it: "Target shares". */
export const NOUN_AFTER = { de: nounAfter(COMPANY_NOUNS.de), en: nounAfter(COMPANY_NOUNS.en) };

/** Such a noun anywhere near. */
export const NOUN_NEAR = { de: noun(COMPANY_NOUNS.de), en: noun(COMPANY_NOUNS.en) };

/** A company's verb right after it: "Gap cuts". */
export const VERB_AFTER = { de: verbAfter(COMPANY_VERBS.de), en: verbAfter(COMPANY_VERBS.en) };

function nounBefore(nouns: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${oneOf(nouns)})(?: (?:of|at|von|der|des|und|and|by))? $`, "u");
}

function nounAfter(nouns: readonly string[]): RegExp {
  return new RegExp(`^(?:['’]s?)?[ -](?:\\p{L}+ )?(?:${oneOf(nouns)})(?!\\p{L})`, "u");
}

function noun(nouns: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${oneOf(nouns)})(?!\\p{L})`, "u");
}

/** Nouns that may end a compound are looked for together, so that its letters are walked through once. */
function oneOf(nouns: readonly string[]): string {
  const heads = nouns.flatMap((noun) => (noun.startsWith(COMPOUND) ? [noun.slice(COMPOUND.length)] : []));
  const whole = nouns.filter((noun) => !noun.startsWith(COMPOUND));
  return heads.length === 0 ? whole.join("|") : `${whole.join("|")}|${COMPOUND}(?:${heads.join("|")})`;
}

function verbAfter(verbs: readonly string[]): RegExp {
  return new RegExp(`^ (?:${verbs.join("|")})(?!\\p{L})`, "u");
}
