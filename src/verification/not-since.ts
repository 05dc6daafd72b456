import type { Span } from "../domain/span.ts";
import type { Token } from "../lexicon/tokens.ts";
import { tokensBehind } from "./beside.ts";

/** "A level not seen since 2016": how long ago, and no denial. */
export function isNotSince({ end }: Span, tokens: readonly Token[]): boolean {
  return tokensBehind(tokens, end, 2).some(({ key }) => key === "since" || key === "seit");
}
