import type { Sides } from "./sides.ts";
import { overlap, passageFeatures, rarityIn } from "./features.ts";
import type { Passage, Statement } from "./statements.ts";

/** The sentence of the source that shares most with a passage of the claim. */
export function bestMatch(passage: Passage, { source, candidates }: Sides): Statement | null {
  const features = passageFeatures(passage);
  const telling = rarityIn(source);
  // Whom a sentence names says less of what it tells than its other words.
  const rarity = (key: string): number => telling(key) * (key.startsWith("name:") ? 0.4 : 1);
  let best: Statement | null = null;
  let most = 0;
  for (const candidate of candidates) {
    const fit = overlap(features, passageFeatures(candidate), rarity);
    if (fit > most) [best, most] = [candidate, fit];
  }
  return best ?? candidates[0] ?? null;
}
