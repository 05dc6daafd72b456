/** A text has some thousands of distinct words at most; what has more is no text to be searched. */
const MOST_TERMS = 20_000;
const LONGEST = 64;

/**
 * Terms in the form both indexes keep them in, each once, in order: lower case, and nothing that either engine
 * would read as more than a letter.
 */
export function indexTerms(terms: Iterable<string>): readonly string[] {
  const kept = new Set<string>();
  for (const term of terms) {
    const key = plain(term);
    if (key !== "") kept.add(key);
    if (kept.size === MOST_TERMS) break;
  }
  return [...kept];
}

function plain(term: string): string {
  const short = term.length > LONGEST ? term.slice(0, LONGEST) : term;
  const lower = short.toLowerCase();
  return /^[a-z0-9äöüß]+$/u.test(lower) ? lower : lower.toWellFormed().replace(/[^\p{L}\p{N}\p{M}]+/gu, "·");
}
