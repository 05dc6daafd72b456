import type { Traced } from "../traced.ts";
import { capitalized, joined, sliced, trimmed } from "../traced.ts";

/** Other wordings of the same sentence, each of them whole; empty where the rule does not apply. */
export type Rewrite = (sentence: Traced) => readonly Traced[];

/** A rewrite and what it takes from a reader: 0 is nothing, 1 as much as a figure. Below 0 it reads better. */
export interface Rule {
  readonly cost: number;
  readonly rewrite: Rewrite;
}

/** Everything up to a place, ended with a full stop. */
export function head(sentence: Traced, end: number): Traced {
  const kept = sliced(sentence, 0, end);
  const text = kept.text.replace(/[\s,;:–—-]+$/u, "");
  return joined(sliced(kept, 0, text.length), /[.!?]$/u.test(text) ? "" : ".");
}

/** Everything from a place on, begun with a capital. */
export function tail(sentence: Traced, start: number): Traced {
  return capitalized(trimmed(sliced(sentence, start)));
}

/** Whether a place lies neither in brackets nor in a quotation. */
export function isOpen(text: string, at: number): boolean {
  const before = text.slice(0, at);
  const count = (mark: RegExp): number => before.match(mark)?.length ?? 0;
  if (count(/[([]/gu) !== count(/[)\]]/gu) || count(/"/gu) % 2 === 1) return false;
  return text.includes("„") ? count(/„/gu) === count(/[“”]/gu) : count(/[“»]/gu) === count(/[”«]/gu);
}

/** A rule that ends the sentence before each match. */
export function endingBefore(pattern: RegExp, allows: (kept: string, cut: string) => boolean): Rewrite {
  return (sentence) =>
    [...sentence.text.matchAll(pattern)].flatMap(({ index }) => {
      const kept = sentence.text.slice(0, index);
      if (index < SHORTEST || !isOpen(sentence.text, index)) return [];
      return allows(kept, sentence.text.slice(index)) ? [head(sentence, index)] : [];
    });
}

/** A shorter main clause says too little to stand alone. */
const SHORTEST = 25;
