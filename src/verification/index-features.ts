import { eachFeature } from "./features.ts";
import type { Rarity } from "./features.ts";
import type { Features } from "./memo.ts";
import type { Statements } from "./statements.ts";
import { keeping } from "./keeping.ts";

/** Which sentences of a text say what: for every feature the places of its sentences and how much it weighs there. */
export interface FeatureIndex {
  /** How telling each feature is within the text. */
  readonly rarity: Rarity;
  /** What every sentence has in common with a passage, by its place in the text. */
  readonly overlaps: (features: Features, rarity: Rarity) => Float64Array;
}

interface Posting {
  readonly place: number;
  weight: number;
}

/** The index of a text. */
export const featureIndexOf = keeping(({ list }: Statements): FeatureIndex => {
  const postings = postingsOf(list);
  return {
    rarity: (key) => 1 / Math.sqrt(postings.get(key)?.length ?? 1),
    overlaps: (features, rarity) => {
      const sums = new Float64Array(list.length);
      features.forEach((weight, key) => {
        const there = postings.get(key);
        if (there) addTo(sums, there, { weight, share: rarity(key) });
      });
      return sums;
    },
  };
});

function postingsOf(list: Statements["list"]): ReadonlyMap<string, readonly Posting[]> {
  const postings = new Map<string, Posting[]>();
  for (const [place, statement] of list.entries()) {
    eachFeature(statement, (key, weight) => {
      const there = postings.get(key);
      const last = there?.at(-1);
      if (!there) postings.set(key, [{ place, weight }]);
      else if (last?.place !== place) there.push({ place, weight });
      else if (last.weight < weight) last.weight = weight;
    });
  }
  return postings;
}

interface Wanted {
  readonly weight: number;
  readonly share: number;
}

function addTo(sums: Float64Array, postings: readonly Posting[], { weight, share }: Wanted): void {
  for (const { place, weight: there } of postings) {
    sums[place] = (sums[place] ?? 0) + Math.min(weight, there) * share;
  }
}
