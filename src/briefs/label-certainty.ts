import type { Language } from "../domain/language.ts";
import type { Mention } from "../lexicon/concepts-in.ts";

export type LabelCertainty =
  "denied" | "talks" | "consensus" | "possible" | "expected" | "planned" | "reported" | "guidance";

/** The least sure first: a possible plan is possible. */
const CERTAINTIES: readonly (readonly [concept: string, certainty: LabelCertainty])[] = [
  ["certainty:denied", "denied"],
  ["certainty:talks", "talks"],
  ["basis:consensus", "consensus"],
  ["certainty:possible", "possible"],
  ["basis:guidance-basis", "guidance"],
  ["certainty:expected", "expected"],
  ["certainty:planned", "planned"],
  ["certainty:reported", "reported"],
];

/** How sure a clause is: the least sure thing it says; null for a plain statement. */
export function certaintyOf(near: readonly Mention[], language: Language): LabelCertainty | null {
  const whole = near.filter(({ part }) => !part);
  const named = new Set(whole.map(({ concept }) => `${concept.kind}:${concept.id}`));
  // In English a company reports its results; that makes them no rumor.
  if (language === "en") named.delete("certainty:reported");
  return CERTAINTIES.find(([concept]) => named.has(concept))?.[1] ?? null;
}
