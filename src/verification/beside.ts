import type { Token } from "../lexicon/tokens.ts";

/** The words that end by a place of the text, or only so many of the last. Tokens come in written order. */
export function tokensBefore(tokens: readonly Token[], place: number, most = Infinity): readonly Token[] {
  const count = countUntil(tokens, place, "end");
  return tokens.slice(Math.max(0, count - most), count);
}

/** The last word that ends by a place. */
export function tokenBefore(tokens: readonly Token[], place: number): Token | undefined {
  return tokens[countUntil(tokens, place, "end") - 1];
}

/** The words that begin at a place or behind it, or only so many of the first. */
export function tokensBehind(tokens: readonly Token[], place: number, most = Infinity): readonly Token[] {
  const count = countUntil(tokens, place - 1, "start");
  return tokens.slice(count, count + most);
}

/** The first word that begins at a place or behind it. */
export function tokenBehind(tokens: readonly Token[], place: number): Token | undefined {
  return tokens[countUntil(tokens, place - 1, "start")];
}

/** The words between two places. */
export function tokensBetween(tokens: readonly Token[], from: number, to: number): readonly Token[] {
  return tokensBefore(tokensBehind(tokens, from), to);
}

/** How many have this edge at a place or before it: looked up by halves, since it is asked of every figure. */
function countUntil(tokens: readonly Token[], place: number, edge: "start" | "end"): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.span[edge] ?? Infinity) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}
