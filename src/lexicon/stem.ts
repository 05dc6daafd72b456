import type { Language } from "../domain/language.ts";
import { remembering } from "./remember.ts";

/** A word in lower case without accents that vary by inflection: "Umsätze" and "Umsatze" are one key. */
export function keyOf(word: string, language: Language): string {
  const lower = word.toLowerCase().replaceAll("’", "'");
  if (language === "en") return lower.endsWith("'s") ? lower.slice(0, -2) : lower;
  return fold(lower);
}

/** A key without its inflection; only ever compared with other stems of the same language. */
export function stemOf(key: string, language: Language): string {
  return STEMS[language](key);
}

const FOLDS: Readonly<Record<string, string>> = { ä: "a", ö: "o", ü: "u", ß: "ss" };

function fold(word: string): string {
  return /[äöüß]/u.test(word) ? word.replace(/[äöüß]/gu, (letter) => FOLDS[letter] ?? letter) : word;
}

function stemEnglish(key: string): string {
  const singular = withoutPlural(key);
  const bare = withoutVerbEnding(singular);
  if (bare.length > 3 && bare.endsWith("e")) return bare.slice(0, -1);
  return bare.length > 3 && bare.endsWith("y") ? `${bare.slice(0, -1)}i` : bare;
}

function withoutPlural(key: string): string {
  if (key.length <= 3 || !key.endsWith("s") || /(?:ss|us|is)$/u.test(key)) return key;
  if (key.endsWith("ies") && key.length > 4) return `${key.slice(0, -3)}y`;
  return /(?:ch|sh|x|z|ss)es$/u.test(key) ? key.slice(0, -2) : key.slice(0, -1);
}

function withoutVerbEnding(key: string): string {
  const ending = key.endsWith("ing") ? 3 : key.endsWith("ed") ? 2 : key.endsWith("ly") ? 2 : 0;
  if (ending === 0 || key.length - ending < 3) return key;
  const base = key.slice(0, -ending);
  const doubled = base.length > 3 && base.at(-1) === base.at(-2) && !/[lsz]$/u.test(base);
  return doubled ? base.slice(0, -1) : base;
}

const GERMAN_ENDINGS = [
  "eten",
  "etes",
  "eter",
  "ten",
  "tes",
  "ter",
  "ern",
  "ete",
  "te",
  "et",
  "em",
  "er",
  "en",
  "es",
  "st",
  "e",
  "n",
  "s",
  "t",
];

function stemGerman(key: string): string {
  for (const ending of GERMAN_ENDINGS) {
    if (key.length - ending.length >= 4 && key.endsWith(ending)) return key.slice(0, -ending.length);
  }
  return key;
}

const STEMS: Readonly<Record<Language, (key: string) => string>> = {
  de: remembering(stemGerman),
  en: remembering(stemEnglish),
};
