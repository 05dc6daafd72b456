import { seeded } from "../../tests/storage/generated-news.ts";

/** Choices that a seed decides. */
export interface Chance {
  /** From 0 up to `below`. */
  below(below: number): number;
  /** True so many times in a thousand. */
  perMille(times: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
}

export function createChance(seed: number): Chance {
  const below = seeded(seed);
  return {
    below,
    perMille: (times) => below(1_000) < times,
    pick: (items) => items[below(items.length)] as never,
  };
}
