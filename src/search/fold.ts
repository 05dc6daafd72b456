import type { Language } from "../domain/language.ts";
import { keyOf } from "../lexicon/stem.ts";

const BEYOND_ASCII = /[^\0-\u007f]/u;
const MARKS = /\p{M}+/gu;
/** "ae", "oe", "ue" for an umlaut, and not the end of a diphthong: "Steuer", "Bauer", "Quelle". */
const WRITTEN_OUT = /(?<![aeq])([aou])e/gu;

/**
 * A word in the form it is searched in: lower case, without accents. In German "ü" and "ue" are the same, whichever
 * way a reader or an agency writes it.
 */
export function fold(word: string, language: Language): string {
  const key = keyOf(word, language);
  const plain = BEYOND_ASCII.test(key) ? key.normalize("NFD").replace(MARKS, "").replaceAll("ß", "ss") : key;
  return language === "de" ? plain.replace(WRITTEN_OUT, "$1") : plain;
}
