/** Endings of inflection, each with the shortest stem it leaves: "Tagen" is "tag", "Meter" is not "met". */
const ENDINGS: readonly (readonly [ending: string, stem: number])[] = [
  ["en", 3],
  ["em", 4],
  ["er", 4],
  ["es", 4],
  ["e", 3],
];
/** A genitive or plural -s, which "Preis" has not: "Konzerns", "Autos"; and in short words: "Jobs". */
const PLURAL_S = /(?:...[bdfghklmnoprt]|..[bdgkopt])s$/u;
/** "Händlern", "Artikeln". */
const DATIVE_N = /..e[lr]n$/u;

/**
 * A folded German word without its inflection: "preise" and "preises" are "preis". Endings are taken off until none
 * is left, so that every form of a word ends at the same stem.
 */
export function stemGerman(key: string): string {
  let stem = key;
  for (;;) {
    const shorter = withoutEnding(stem);
    if (shorter === stem) return stem;
    stem = shorter;
  }
}

function withoutEnding(key: string): string {
  if (PLURAL_S.test(key) || DATIVE_N.test(key)) return key.slice(0, -1);
  for (const [ending, shortest] of ENDINGS) {
    if (key.length - ending.length >= shortest && key.endsWith(ending)) return key.slice(0, -ending.length);
  }
  return key;
}
