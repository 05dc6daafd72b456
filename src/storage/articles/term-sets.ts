import type { AskedTerm } from "../engine.ts";
import type { Weight } from "./weigh.ts";

/** Some of the terms that are asked for, and what an article that has just those is worth. */
export interface TermSet {
  readonly terms: readonly AskedTerm[];
  /** The same terms; bit n stands for the nth of all. */
  readonly bits: number;
  readonly worth: number;
  /** Whether each of them is common. */
  readonly areCommon: boolean;
}

/** Every set of the terms that an article may have, the worthiest first. Each further term doubles them. */
export function termSets(weights: readonly Weight[]): readonly TermSet[] {
  let sets: readonly TermSet[] = [{ terms: [], bits: 0, worth: 0, areCommon: true }];
  for (const [index, { term, weight, isCommon }] of weights.entries()) {
    const more = sets.map(({ terms, bits, worth, areCommon }) => ({
      terms: [...terms, term],
      bits: bits | (1 << index),
      worth: worth + weight,
      areCommon: areCommon && isCommon,
    }));
    sets = [...more, ...sets];
  }
  return sets.slice(0, -1).toSorted((a, b) => b.worth - a.worth);
}

/** Whether an article that has these terms has all of a set. */
export function hasAll(terms: number, { bits }: TermSet): boolean {
  return (terms & bits) === bits;
}
