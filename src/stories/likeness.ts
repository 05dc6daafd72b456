import type { Features } from "./features.ts";

/** How many articles have each feature; what few have tells events apart. */
export interface Rarity {
  count(features: Features): void;
  of(feature: string): number;
}

/** As if so many articles had been read before the first: rarity is steady from the start. */
const BACKGROUND = 1_000;

export function createRarity(): Rarity {
  const counts = new Map<string, number>();
  let articles = 0;
  return {
    count({ weights }) {
      articles += 1;
      for (const feature of weights.keys()) counts.set(feature, (counts.get(feature) ?? 0) + 1);
    },
    of(feature) {
      return Math.log((articles + BACKGROUND) / ((counts.get(feature) ?? 0) + 3));
    },
  };
}

/** From 0 to 1: how far two articles tell the same event. */
export function likeness(a: Features, b: Features, rarity: Rarity): number {
  const across = a.language !== b.language;
  let both = 0;
  let normA = 0;
  let normB = 0;
  const weigh = (feature: string, weight: number): number => weight * rarity.of(feature);
  for (const [feature, weight] of a.weights) {
    if (across && !isCommon(feature)) continue;
    const here = weigh(feature, weight);
    normA += here * here;
    const there = b.weights.get(feature);
    if (there !== undefined) both += here * weigh(feature, there);
  }
  for (const [feature, weight] of b.weights) {
    if (across && !isCommon(feature)) continue;
    normB += weigh(feature, weight) ** 2;
  }
  if (normA === 0 || normB === 0) return 0;
  const cosine = both / Math.sqrt(normA * normB);
  const contained = both / Math.min(normA, normB);
  return (0.7 * cosine + 0.3 * Math.min(1, contained)) * nearness(a.day, b.day);
}

/** Names, figures, concepts and tickers are the same in both languages; other words are not. */
function isCommon(feature: string): boolean {
  return !feature.startsWith("w");
}

function nearness(a: string | null, b: string | null): number {
  if (a === null || b === null) return 1;
  const days = Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;
  return days <= 2 ? 1 : days <= 4 ? 0.85 : days <= 8 ? 0.65 : 0.35;
}
