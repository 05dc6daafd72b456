import type { Instrument } from "../../domain/instrument.ts";
import type { Directory } from "../../instruments/directory.ts";

/** Words that name no instrument, and the instruments that may have been meant. */
export interface UnknownWords {
  readonly words: string;
  readonly suggestions: readonly Instrument[];
}

export interface NamedInstruments {
  /** Each once, in the order they were named. */
  readonly found: readonly Instrument[];
  readonly unknown: readonly UnknownWords[];
}

/**
 * The instruments a reader lists, by whatever he calls them: "AMZN SAP.DE", "Deutsche Bank, BMW und 716460". Of the
 * words from one place on, as many as name one instrument are its name.
 */
export function readInstruments(words: readonly string[], directory: Directory): NamedInstruments {
  const named = splitList(words).map((part) => readPart(part, directory));
  return {
    found: [...new Set(named.flatMap(({ found }) => found))],
    unknown: named.flatMap(({ unknown }) => unknown),
  };
}

/** A name has no more words than this. */
const MOST_WORDS = 6;
const CONNECTORS: ReadonlySet<string> = new Set(["und", "and", "sowie", "+", "&"]);

function readPart(words: readonly string[], directory: Directory): NamedInstruments {
  const found: Instrument[] = [];
  const unknown: UnknownWords[] = [];
  let missed: string[] = [];
  const settle = (): void => {
    unknown.push(...explain(missed, directory));
    missed = [];
  };
  for (let at = 0; at < words.length;) {
    const match = longestName(words.slice(at, at + MOST_WORDS), directory);
    if (match) {
      settle();
      found.push(match.instrument);
      at += match.length;
      continue;
    }
    const word = words[at] ?? "";
    if (CONNECTORS.has(word.toLowerCase())) settle();
    else missed.push(word);
    at += 1;
  }
  settle();
  return { found, unknown };
}

function longestName(
  words: readonly string[],
  directory: Directory,
): { readonly instrument: Instrument; readonly length: number } | null {
  for (let length = words.length; length > 0; length -= 1) {
    const [instrument] = directory.find(words.slice(0, length).join(" "));
    if (instrument) return { instrument, length };
  }
  return null;
}

/** Words that are together near to one name were meant as one; else each stands for itself. */
function explain(words: readonly string[], directory: Directory): readonly UnknownWords[] {
  if (words.length === 0) return [];
  const together = words.join(" ");
  const suggest = (typed: string): readonly Instrument[] =>
    isNoName(typed) ? [] : directory.suggest(typed, 3);
  const suggestions = suggest(together);
  if (suggestions.length > 0 || words.length === 1) return [{ words: together, suggestions }];
  const single = words.map((word) => ({ words: word, suggestions: suggest(word) }));
  return single.some((one) => one.suggestions.length > 0) ? single : [{ words: together, suggestions: [] }];
}

/** Who calls people or channels means no company, however near its name comes: "@everyone" is not Evercore. */
function isNoName(typed: string): boolean {
  return /^[@#<]/u.test(typed);
}

function splitList(words: readonly string[]): readonly (readonly string[])[] {
  return words
    .join(" ")
    .split(/[,;\n]/u)
    .map((part) => part.split(/\s+/u).filter((word) => word !== ""))
    .filter((part) => part.length > 0);
}
