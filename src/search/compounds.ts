import { once } from "../domain/once.ts";
import { wordIndexOf } from "../lexicon/vocabulary.ts";
import { fold } from "./fold.ts";
import { PARTS, PREFIXES } from "./locales/de.ts";
import { stemGerman } from "./stem-german.ts";

/** Shorter words are parts by accident too often; but for "Öl", which opens many. */
const SHORTEST_PART = 3;
const SHORTEST_MODIFIER = 2;
const SHORTEST_COMPOUND = 7;
/** What is longer is no word, and would take long. */
const LONGEST_COMPOUND = 60;
/** An unknown part must be long enough to be a word, and the stem of the known one beside it to be no accident. */
const SHORTEST_UNKNOWN = 4;
const SHORTEST_SURE = 4;
const LINKS = ["", "s", "n", "en", "es", "er", "e", "ns"];

const knownStems = once(readStems);
const PREFIX: ReadonlySet<string> = new Set(PREFIXES.split(" ").map((word) => fold(word, "de")));

interface Split {
  readonly modifier: string;
  readonly head: string;
}

/**
 * The parts of a folded German compound, and their own parts; none when it is no compound. Only of a noun is a part
 * guessed that is no known word.
 */
export function partsOf(key: string, noun: boolean): readonly string[] {
  if (key.length < SHORTEST_COMPOUND || key.length > LONGEST_COMPOUND) return [];
  const split = splitKnown(key) ?? (noun ? splitHalfKnown(key) : null);
  if (split === null) return [];
  return [split.modifier, split.head].flatMap((part) => [part, ...partsOf(part, false)]);
}

/** Both parts are words; the longest head wins. */
function splitKnown(key: string): Split | null {
  for (let cut = SHORTEST_MODIFIER; cut <= key.length - SHORTEST_PART; cut++) {
    const head = key.slice(cut);
    if (!isKnownStem(stemGerman(head))) continue;
    const modifier = withoutLink(key.slice(0, cut), isKnown);
    if (modifier !== null) return { modifier, head };
  }
  return null;
}

/** One part is a word, the other may be a name: "Siemensaktie", "Xetrahandel". */
function splitHalfKnown(key: string): Split | null {
  if (isKnown(key)) return null;
  for (let cut = SHORTEST_UNKNOWN; cut <= key.length - SHORTEST_SURE; cut++) {
    const head = key.slice(cut);
    const modifier = key.slice(0, cut);
    const stem = stemGerman(head);
    if (stem.length >= SHORTEST_SURE && isKnownStem(stem) && !PREFIX.has(modifier)) return { modifier, head };
  }
  return null;
}

function isKnown(part: string): boolean {
  return part.length >= SHORTEST_MODIFIER && isKnownStem(stemGerman(part));
}

function withoutLink(part: string, accept: (bare: string) => boolean): string | null {
  for (const link of LINKS) {
    if (!part.endsWith(link)) continue;
    const bare = part.slice(0, part.length - link.length);
    if (accept(bare) || (bare.length >= SHORTEST_COMPOUND && splitKnown(bare))) return bare;
  }
  return null;
}

function isKnownStem(stem: string): boolean {
  return knownStems().has(stem);
}

/** Nouns of the lexicon and the list of parts. */
function readStems(): ReadonlySet<string> {
  const words = new Set(PARTS.split(" ").map((word) => fold(word, "de")));
  for (const wordings of wordIndexOf("de").exact.values()) {
    for (const { keys, capital } of wordings)
      if (capital && keys.length === 1) words.add(fold(keys[0] ?? "", "de"));
  }
  return new Set([...words].filter((word) => word.length >= SHORTEST_PART || word === "ol").map(stemGerman));
}
