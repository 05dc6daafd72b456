import type { Moment } from "../domain/figure.ts";
import type { Language } from "../domain/language.ts";
import type { ConceptKind } from "../lexicon/words.ts";
import { tokenBefore, tokenBehind } from "./beside.ts";
import { keeping } from "./keeping.ts";
import type { Features } from "./memo.ts";
import type { RoledFigure } from "./roles.ts";
import type { Passage } from "./statements.ts";

const KIND_WEIGHTS: Readonly<Record<ConceptKind, number>> = {
  metric: 2,
  noun: 1.5,
  direction: 1,
  event: 1,
  certainty: 0.7,
  basis: 1.5,
  attribution: 0.2,
  negation: 0.7,
  scope: 0.8,
  period: 1.2,
  place: 1.5,
};

const NAME = 1.5;
const MOMENT = 1.5;
const WORD = 0.8;
const SENTENCE_SHARE = 0.4;
const LEANING_SHARE = 0.7;
const STEP = 1;
const BOUND = 1;
const NEIGHBOR = 0.8;

/** What is said of one figure: its own clause in full, the clauses it leans on and the sentence in part. */
export const featuresOf = keeping((roled: RoledFigure, language: Language): Features => {
  const features = new Map<string, number>();
  take(passageFeatures(roled.statement), SENTENCE_SHARE, features);
  for (const segment of roled.leaning) {
    take(passageFeatures(segment), segment === roled.segment ? 1 : LEANING_SHARE, features);
  }
  for (const [key, weight] of ownFeatures(roled, language)) features.set(key, weight);
  return features;
});

type Feature = readonly [key: string, weight: number];

/** What a figure has besides what its sentence is about. */
function ownFeatures(roled: RoledFigure, language: Language): readonly Feature[] {
  const [metric] = roled.metrics;
  return [
    ...(roled.step ? [[`step:${roled.step}`, STEP] as const] : []),
    ...(metric === undefined ? [] : [[`bound:${metric}`, BOUND] as const]),
    ...neighbors(roled, language),
  ];
}

/** The most that the features of a figure's own can add to the overlap of another text's sentence. */
export function mostOwn(roled: RoledFigure, language: Language): number {
  return ownFeatures(roled, language).reduce((sum, [, weight]) => sum + weight, 0);
}

/** What a whole sentence or clause is about. */
export function passageFeatures(passage: Passage): Features {
  return (passage.memo.features ??= collect(passage));
}

/** How much of the claim's features the source has, weighted; the claim's own total is the most it can be. */
export function overlap(claim: Features, source: Features, rarity?: Rarity): number {
  let sum = 0;
  claim.forEach((weight, key) => {
    const there = source.get(key);
    if (there !== undefined) sum += Math.min(weight, there) * (rarity?.(key) ?? 1);
  });
  return sum;
}

/** From 1 for what one sentence says down towards 0: what half of them say hardly tells which is meant. */
export type Rarity = (key: string) => number;

/** The weight of all features. */
export function total(features: Features): number {
  let sum = 0;
  for (const weight of features.values()) sum += weight;
  return sum;
}

function take(from: Features, share: number, into: Map<string, number>): void {
  from.forEach((weight, key) => {
    const most = into.get(key) ?? 0;
    if (weight * share > most) into.set(key, weight * share);
  });
}

function collect(passage: Passage): Features {
  const into = new Map<string, number>();
  eachFeature(passage, (key, weight) => {
    if ((into.get(key) ?? 0) < weight) into.set(key, weight);
  });
  return into;
}

/** Calls back with every feature of a passage, a key as often as it is said; its highest weight is what counts. */
export function eachFeature(passage: Passage, put: (key: string, weight: number) => void): void {
  const { mentions, names, moments, tokens } = passage;
  for (const { concept } of mentions) put(concept.key, KIND_WEIGHTS[concept.kind]);
  for (const { feature } of names) put(feature, NAME);
  for (const moment of moments) put(`time:${timeKey(moment)}`, MOMENT);
  // Mentions and names stand in written order as the words do, so that one walk tells which words are none of them.
  let [mentioned, named] = [0, 0];
  for (const { key, gist, span } of tokens) {
    while (mentioned < mentions.length && (mentions[mentioned]?.span.start ?? 0) < span.start) mentioned += 1;
    while (named < names.length && (names[named]?.token.span.start ?? 0) < span.start) named += 1;
    if (mentions[mentioned]?.span.start === span.start || names[named]?.token.span.start === span.start)
      continue;
    if (key.length > 3 && !isDigit(key.charCodeAt(0))) put(gist, WORD);
  }
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function timeKey({ stated, value }: Moment): string {
  const words = stated ?? value;
  return typeof words === "string" ? words : words.join("/");
}

/** The words on either side of the figure, which tell apart figures of one clause. */
function neighbors({ figure, segment }: RoledFigure, language: Language): readonly Feature[] {
  const before = tokenBefore(segment.tokens, figure.span.start);
  const after = tokenBehind(segment.tokens, figure.span.end);
  return [
    ...(before ? [[`before-${language}:${before.key}`, NEIGHBOR] as const] : []),
    ...(after ? [[`after-${language}:${after.key}`, NEIGHBOR] as const] : []),
  ];
}
