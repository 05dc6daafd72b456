/**
 * A pattern that finds any of many words wherever they stand, the longest first. Words with the same beginning share
 * it, since an engine tries the alternatives of a pattern one after the other at every letter of a text.
 */
export function anyWord(words: readonly string[]): RegExp {
  return new RegExp(branch(words), "gu");
}

function branch(words: readonly string[]): string {
  const byFirst = new Map<string, string[]>();
  for (const word of words) {
    const [first] = word;
    if (first === undefined) continue;
    const rests = byFirst.get(first) ?? [];
    rests.push(word.slice(first.length));
    byFirst.set(first, rests);
  }
  const branches = [...byFirst].map(([first, rests]) => `${escaped(first)}${branch(rests)}`);
  if (branches.length === 0) return "";
  const ends = words.includes("") ? "?" : "";
  return branches.length === 1 && ends === "" ? (branches[0] ?? "") : `(?:${branches.join("|")})${ends}`;
}

function escaped(character: string): string {
  return /[.*+?^${}()|[\]\\/]/u.test(character) ? `\\${character}` : character;
}
