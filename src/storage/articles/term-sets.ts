/**
 * The sets of terms worth asking the index for, the most telling first; `terms` come rarest first. All of them;
 * all but one; ever fewer of the rarest; each alone. An article that has any of the terms is in one of the sets.
 */
export function termSets(terms: readonly string[]): readonly (readonly string[])[] {
  const sets = [terms, ...allButOne(terms), ...rarest(terms), ...terms.map((term) => [term])];
  const seen = new Set<string>();
  return sets.filter((set) => {
    const key = set.join(" ");
    if (set.length === 0 || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** What is left out first is the most common. */
function allButOne(terms: readonly string[]): readonly (readonly string[])[] {
  return terms.map((_, index) => terms.toSpliced(terms.length - 1 - index, 1));
}

function rarest(terms: readonly string[]): readonly (readonly string[])[] {
  return terms.map((_, index) => terms.slice(0, terms.length - index));
}
