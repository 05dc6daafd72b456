import type { AskedTerm, Engine } from "../engine.ts";

/** A question has some few words that tell; the rarest count. Each further one doubles the sets that are searched. */
const MOST_TERMS = 6;
/** More articles than a store has: with it, one term more is mostly worth more than a rarer one. */
const RARITY = 1_000_000;

/** What is asked for with what its presence is worth. */
export interface Weight {
  readonly term: AskedTerm;
  readonly weight: number;
  /** Articles it stands in; of a common one no more than make it common. */
  readonly frequency: number;
  readonly isCommon: boolean;
}

/** The rarest terms that stand in any article, rarest first; `common` is how often a common one does. */
export async function weigh(
  terms: readonly AskedTerm[],
  { db, fullText }: Engine,
  common: number,
): Promise<readonly Weight[]> {
  if (terms.length === 0) return [];
  const frequencies = await fullText.frequencies(db, terms, common);
  return terms
    .map((term, index) => ({ term, frequency: frequencies[index] ?? 0 }))
    .filter(({ frequency }) => frequency > 0)
    .sort((a, b) => a.frequency - b.frequency || (a.term.join(" ") < b.term.join(" ") ? -1 : 1))
    .slice(0, MOST_TERMS)
    .map(({ term, frequency }) => ({
      term,
      frequency,
      weight: Math.log(1 + RARITY / frequency),
      isCommon: frequency >= common,
    }));
}

/** What the terms an article has are worth; bit n stands for the nth. */
export function worthOf(terms: number, weights: readonly Weight[]): number {
  let worth = 0;
  for (const [index, { weight }] of weights.entries()) if ((terms & (1 << index)) !== 0) worth += weight;
  return worth;
}
