import { errorsBetween } from "../instruments/closest.ts";

/** The candidate fewest typing errors away; null when none is near. */
export function nearest(word: string, candidates: readonly string[]): string | null {
  const typed = word.toLowerCase();
  const allowed = typed.length < 5 ? 1 : typed.length < 9 ? 2 : 3;
  const [best] = candidates
    .map((candidate) => ({ candidate, errors: errorsBetween(typed, candidate.toLowerCase(), allowed) }))
    .filter(({ errors, candidate }) => errors <= allowed && errors < candidate.length)
    .sort((a, b) => a.errors - b.errors);
  return best?.candidate ?? null;
}
