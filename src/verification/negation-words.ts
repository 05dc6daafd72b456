import type { Span } from "../domain/span.ts";
import type { Token } from "../lexicon/tokens.ts";
import { tokensBehind } from "./beside.ts";

/** "A level not seen since 2016": how long ago, and no denial. */
export function isNotSince({ end }: Span, tokens: readonly Token[]): boolean {
  return tokensBehind(tokens, end, 2).some(({ key }) => key === "since" || key === "seit");
}

/** "No further cut", "keine weitere Senkung": it denies what stands right behind it. */
export function isDeterminer({ start }: Span, tokens: readonly Token[]): boolean {
  return /^(?:no|kein\p{L}*)$/u.test(tokens.find(({ span }) => span.start === start)?.key ?? "");
}
