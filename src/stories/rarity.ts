import type { Features } from "./features.ts";

/** How many articles have each feature; what few have tells events apart. */
export interface Rarity {
  count(features: Features): void;
  of(feature: string): number;
}

/** As if so many articles had been read before the first: rarity is steady from the start. */
const BACKGROUND = 1_000;
/** Words seen once are rare whether they are remembered or not. */
const MOST_COUNTED = 150_000;

export function createRarity(): Rarity {
  const counts = new Map<string, number>();
  let articles = BACKGROUND;
  return {
    count({ weights }) {
      articles += 1;
      for (const feature of weights.keys()) counts.set(feature, (counts.get(feature) ?? 0) + 1);
      if (counts.size > MOST_COUNTED) forgetSingle(counts);
    },
    of: (feature) => Math.log(articles / ((counts.get(feature) ?? 0) + 3)),
  };
}

function forgetSingle(counts: Map<string, number>): void {
  for (const [feature, count] of counts) if (count === 1) counts.delete(feature);
}
