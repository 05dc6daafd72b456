/**
 * The sets of terms worth asking the index for when all of them stand in too few articles, by their size, the
 * smallest first; `terms` come rarest first. Each term alone, ever more of the rarest, all but one.
 */
export function termSets<Term>(terms: readonly Term[]): readonly (readonly (readonly Term[])[])[] {
  return terms.slice(0, -1).map((_, index) => {
    const size = index + 1;
    if (size === 1) return terms.map((term) => [term]);
    const rarest = terms.slice(0, size);
    return size === terms.length - 1 ? [rarest, ...allButOneOfTheFirst(terms)] : [rarest];
  });
}

/** The last is left out of the rarest already. */
function allButOneOfTheFirst<Term>(terms: readonly Term[]): readonly (readonly Term[])[] {
  return terms.slice(0, -1).map((_, index) => terms.toSpliced(index, 1));
}
