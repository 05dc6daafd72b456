import type { Language } from "../domain/language.ts";
import type { Features } from "./features.ts";
import type { Rarity } from "./rarity.ts";

/** An article's features, each as heavy as it is rare, ready to be compared. */
export interface Vector {
  readonly language: Language;
  readonly day: string | null;
  readonly weights: ReadonlyMap<string, number>;
  /** Sum of squares: of all features, and of those both languages have in common. */
  readonly norm: { readonly within: number; readonly across: number };
}

export function vectorOf({ language, day, weights }: Features, rarity: Rarity): Vector {
  const heavy = new Map<string, number>();
  let within = 0;
  let across = 0;
  for (const [feature, weight] of weights) {
    const rare = weight * rarity.of(feature);
    heavy.set(feature, rare);
    within += rare * rare;
    if (isCommon(feature)) across += rare * rare;
  }
  return { language, day, weights: heavy, norm: { within, across } };
}

/** From 0 to 1: how far two articles tell the same event. */
export function likeness(a: Vector, b: Vector): number {
  const kind = a.language === b.language ? "within" : "across";
  const normA = a.norm[kind];
  const normB = b.norm[kind];
  if (normA === 0 || normB === 0) return 0;
  let both = 0;
  for (const [feature, here] of a.weights) {
    const there = b.weights.get(feature);
    if (there !== undefined && (kind === "within" || isCommon(feature))) both += here * there;
  }
  const cosine = both / Math.sqrt(normA * normB);
  const contained = Math.min(1, both / Math.min(normA, normB));
  return (0.7 * cosine + 0.3 * contained) * nearness(a.day, b.day);
}

/** Names, figures, concepts and tickers are the same in both languages; other words are not. */
function isCommon(feature: string): boolean {
  return !feature.startsWith("w");
}

function nearness(a: string | null, b: string | null): number {
  if (a === null || b === null || a === b) return 1;
  const days = Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;
  return days <= 2 ? 1 : days <= 4 ? 0.85 : days <= 8 ? 0.65 : 0.35;
}
