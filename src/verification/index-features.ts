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

/** Places and weights in turns: a list of pairs would be most of what reading a text leaves behind. */
type Postings = readonly number[];

/** The index of a text. */
export const featureIndexOf = keeping(({ list }: Statements): FeatureIndex => {
  const postings = postingsOf(list);
  return {
    rarity: (key) => 1 / Math.sqrt((postings.get(key)?.length ?? 2) / 2),
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

function postingsOf(list: Statements["list"]): ReadonlyMap<string, Postings> {
  const postings = new Map<string, number[]>();
  for (const [place, statement] of list.entries()) {
    eachFeature(statement, (key, weight) => {
      const there = postings.get(key);
      if (!there) postings.set(key, [place, weight]);
      else if (there.at(-2) !== place) there.push(place, weight);
      else if ((there.at(-1) ?? 0) < weight) there[there.length - 1] = weight;
    });
  }
  return postings;
}

interface Wanted {
  readonly weight: number;
  readonly share: number;
}

function addTo(sums: Float64Array, postings: Postings, { weight, share }: Wanted): void {
  for (let at = 0; at < postings.length; at += 2) {
    const place = postings[at] ?? 0;
    sums[place] = (sums[place] ?? 0) + Math.min(weight, postings[at + 1] ?? 0) * share;
  }
}
