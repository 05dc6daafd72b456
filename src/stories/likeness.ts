import type { Ticker } from "../domain/instrument.ts";
import type { Language } from "../domain/language.ts";
import type { Features } from "./features.ts";
import type { Rarity } from "./rarity.ts";
import { compareSubjects } from "./subjects.ts";

/** An article's features, each as heavy as it is rare, ready to be compared. */
export interface Vector {
  readonly language: Language;
  readonly at: number | null;
  /** Whether only the day is known. */
  readonly isDay: boolean;
  readonly subjects: ReadonlySet<Ticker>;
  readonly weights: ReadonlyMap<string, number>;
  /** Those features that are figures. */
  readonly figures: readonly string[];
  /** Sum of squares: of all features, and of those both languages have in common. */
  readonly norm: { readonly within: number; readonly across: number };
}

export function vectorOf({ language, at, isDay, subjects, weights }: Features, rarity: Rarity): Vector {
  const heavy = new Map<string, number>();
  let within = 0;
  let across = 0;
  for (const [feature, weight] of weights) {
    const rare = weight * rarity.of(feature);
    heavy.set(feature, rare);
    within += rare * rare;
    if (isCommon(feature)) across += rare * rare;
  }
  const figures = [...heavy.keys()].filter((feature) => feature.startsWith("f:"));
  return { language, at, isDay, subjects, weights: heavy, figures, norm: { within, across } };
}

/** From 0 to about 1.5: how far two articles tell the same event. */
export function likeness(a: Vector, b: Vector): number {
  const subjects = compareSubjects(a.subjects, b.subjects);
  const words = wordsAlike(a, b);
  const near = nearness(a, b);
  // Ratings and reports are written by template: the same words about another company are another event.
  if (subjects === "others") return words * Math.min(1, near) * OTHERS;
  const figures = SHARED_FIGURE * Math.min(2, sharedFigures(a, b));
  const subject = subjects === "shared" ? SHARED_SUBJECT : 0;
  return words * near + (figures + subject) * Math.min(1, near);
}

/** As measured on pairs of articles, so that what publishers tell in their own words is joined. */
const OTHERS = 0.35;
const SHARED_FIGURE = 0.08;
const SHARED_SUBJECT = 0.03;

function wordsAlike(a: Vector, b: Vector): number {
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
  return 0.7 * cosine + 0.3 * contained;
}

/** Names, figures, concepts and tickers are the same in both languages; other words are not. */
function isCommon(feature: string): boolean {
  return !feature.startsWith("w");
}

function sharedFigures(a: Vector, b: Vector): number {
  let shared = 0;
  for (const feature of a.figures) if (b.weights.has(feature)) shared += 1;
  return shared;
}

/** Most tellings of an event come within hours; the next day brings what follows from it. */
function nearness(a: Vector, b: Vector): number {
  if (a.at === null || b.at === null) return 1;
  const days = Math.abs(a.at - b.at) / 86_400_000;
  if (days < 1 && (a.isDay || b.isDay)) return 1;
  return NEAR.find(({ within }) => days <= within)?.factor ?? FAR;
}

const NEAR = [
  { within: 0.6, factor: 1.3 },
  { within: 1.2, factor: 1 },
  { within: 1.7, factor: 0.9 },
  { within: 3, factor: 0.8 },
  { within: 5, factor: 0.7 },
  { within: 9, factor: 0.5 },
] as const;
const FAR = 0.35;
