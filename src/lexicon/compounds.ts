import type { WordIndex, Wording } from "./index-words.ts";
import { stemOf } from "./stem.ts";

/** A German compound by its parts: "Umsatzrückgang" is revenue and down. */
export interface Compound {
  readonly head: readonly Wording[];
  /** Empty when the first part is no word we know. */
  readonly modifier: readonly Wording[];
}

const SHORTEST_PART = 3;
const SHORTEST_HEAD = 4;
const LINKS = ["", "s", "n", "en", "es", "er", "e"];

/** Splits a German key that is no word of its own; the longest known head wins. Null when it has none. */
export function splitCompound(key: string, index: WordIndex): Compound | null {
  for (let cut = SHORTEST_PART; cut <= key.length - SHORTEST_HEAD; cut++) {
    const head = singleWords(key.slice(cut), index);
    if (head.length === 0) continue;
    const modifier = readModifier(key.slice(0, cut), index);
    if (modifier.length > 0 || key.length - cut >= SHORTEST_HEAD + 1) return { head, modifier };
  }
  return null;
}

function readModifier(part: string, index: WordIndex): readonly Wording[] {
  for (const link of LINKS) {
    if (link !== "" && !part.endsWith(link)) continue;
    const bare = link === "" ? part : part.slice(0, -link.length);
    const words = bare.length >= SHORTEST_PART ? singleWords(bare, index) : [];
    if (words.length > 0) return words;
  }
  const nested = splitCompound(part.endsWith("s") ? part.slice(0, -1) : part, index);
  return nested ? [...nested.modifier, ...nested.head] : [];
}

/** Parts of a compound are nouns; a function word inside a word is an accident of spelling. */
function singleWords(key: string, { parts }: WordIndex): readonly Wording[] {
  const exact = parts.exact.get(key);
  if (exact) return exact;
  const stem = stemOf(key, "de");
  return stem.length < SHORTEST_HEAD ? NONE : (parts.stemmed.get(stem) ?? NONE);
}

const NONE: readonly Wording[] = [];
