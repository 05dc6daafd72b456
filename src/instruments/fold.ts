/**
 * The text in the form names are compared in, of the same length, so that offsets stay true: lower case, Latin accents
 * dropped but for umlauts, one apostrophe, and a space for every hyphen, dash or white space. Letters of other
 * scripts that only look Latin stay what they are.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  const sameLength = lower.length === text.length ? lower : lowerByUnit(text);
  return sameLength.replaceAll(FOLDED, (character) => FOLDS.get(character) ?? character);
}

function lowerByUnit(text: string): string {
  return Array.from({ length: text.length }, (_, index) => {
    const lower = text.charAt(index).toLowerCase();
    return lower.length === 1 ? lower : text.charAt(index);
  }).join("");
}

const GROUPS: readonly (readonly [string, string])[] = [
  ["a", "áàâãåā"],
  ["c", "çčć"],
  ["d", "ď"],
  ["e", "éèêëēěę"],
  ["i", "íìîïī"],
  ["l", "ł"],
  ["n", "ñňń"],
  ["o", "óòôõøō"],
  ["r", "ř"],
  ["s", "śš"],
  ["u", "úùûů"],
  ["y", "ýÿ"],
  ["z", "źżž"],
  ["'", "’‘`´ʼ"],
  [" ", "-‐‑–\u00a0\u2009\u202f\n\r\t"],
];

const FOLDS = new Map(
  GROUPS.flatMap(([to, from]) => Array.from(from, (character) => [character, to] as const)),
);
const FOLDED = new RegExp(
  `[${[...FOLDS.keys()].map((character) => `\\u{${character.charCodeAt(0).toString(16)}}`).join("")}]`,
  "gu",
);
