import type { Region } from "./blocks.ts";
import type { WeighedBlock } from "./weigh-blocks.ts";

/** What an element of an article's name gains by it. */
const NAMED = 1.1;
/** An element nearer to the text is taken when it loses no more than this. */
const NEARLY = 0.98;

/** The deepest element that gains most by the blocks it holds; null when none holds a paragraph. */
export function containerOf(weighed: readonly WeighedBlock[]): Region | null {
  let best: Region | null = null;
  let most = 0;
  for (const [region, gain] of gainsOf(weighed)) {
    const value = gain * (region.article ? NAMED : 1);
    const nearer = best !== null && region.depth > best.depth && value > most * NEARLY;
    if (value > most || nearer) {
      best = region;
      most = Math.max(value, most);
    }
  }
  return best;
}

function gainsOf(weighed: readonly WeighedBlock[]): ReadonlyMap<Region, number> {
  const gains = new Map<Region, number>();
  for (const { block, worth } of weighed) {
    for (let at: Region | null = block.region; at !== null; at = at.parent) {
      gains.set(at, (gains.get(at) ?? 0) + worth);
    }
  }
  return gains;
}
