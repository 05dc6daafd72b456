import { passageFeatures } from "./features.ts";
import { featureIndexOf } from "./index-features.ts";
import { keeping } from "./keeping.ts";
import type { Sides } from "./sides.ts";
import type { Passage, Statement } from "./statements.ts";

const matchesIn = keeping<Sides, [], Map<Passage, Statement | null>>(() => new Map());

/** The sentence of the source that shares most with a passage of the claim; looked for once. */
export function bestMatch(passage: Passage, sides: Sides): Statement | null {
  const found = matchesIn(sides);
  const known = found.get(passage);
  if (known !== undefined) return known;
  const best = findMatch(passage, sides);
  found.set(passage, best);
  return best;
}

function findMatch(passage: Passage, { source, candidates }: Sides): Statement | null {
  const { rarity, overlaps } = featureIndexOf(source);
  // Whom a sentence names says less of what it tells than its other words.
  const fits = overlaps(passageFeatures(passage), (key) => rarity(key) * (key.startsWith("name:") ? 0.4 : 1));
  let best: Statement | null = null;
  let most = 0;
  for (const candidate of candidates) {
    const fit = fits[candidate.index] ?? 0;
    if (fit > most) [best, most] = [candidate, fit];
  }
  return best ?? candidates[0] ?? null;
}
