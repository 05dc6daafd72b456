import type { Instrument, Ticker } from "../domain/instrument.ts";
import { bareTicker } from "./exchanges.ts";
import { closestKeys } from "./closest.ts";
import { createNameIndex, type NameIndex } from "./name-index.ts";
import { keysOf, lookupKey, type LookupKey } from "./lookup-keys.ts";

/** Every instrument Marktbrief knows, to be looked up by whatever a person or a text calls it. */
export interface Directory {
  readonly instruments: readonly Instrument[];
  readonly get: (ticker: Ticker) => Instrument | null;
  /** Instruments the query names exactly, by ticker (with or without suffix), ISIN, WKN, name or alias; best first. */
  readonly find: (query: string) => readonly Instrument[];
  /** The nearest ones to a query that names none exactly: "Amazn" → AMZN. */
  readonly suggest: (query: string, limit?: number) => readonly Instrument[];
  /** Those whose ticker, name or alias, or a word of it, begins with the prefix; for autocomplete. */
  readonly complete: (prefix: string, limit?: number) => readonly Instrument[];
  /** The one with this ISIN, WKN or ticker, written exactly so; a ticker may lack its suffix. */
  readonly identified: (identifier: string) => Instrument | null;
  /** The names as texts write them, for linking; built when first asked for. */
  readonly names: () => NameIndex;
}

/** A directory of these instruments; what each way of looking up needs is built once, when it is first used. */
export function createDirectory(instruments: readonly Instrument[]): Directory {
  const byTicker = new Map(instruments.map((instrument) => [instrument.ticker, instrument]));
  const keys = once(() => instruments.flatMap(keysOf));
  const byKey = once(() => Map.groupBy(keys(), ({ key }) => key));
  const starts = once(() => sortedStarts(keys()));
  const byIdentifier = once(() => identifiersOf(instruments));
  const names = once(() => createNameIndex(instruments));
  const find = (query: string): readonly Instrument[] => best(byKey().get(lookupKey(query)) ?? []);
  return {
    instruments,
    get: (ticker) => byTicker.get(ticker) ?? null,
    find,
    suggest: (query, limit = 5) => best(closestKeys(lookupKey(query), keys())).slice(0, limit),
    complete: (prefix, limit = 25) => best(startingWith(lookupKey(prefix), starts())).slice(0, limit),
    identified: (identifier) => byIdentifier().get(identifier) ?? null,
    names,
  };
}

/** Each instrument once, by how well it was met; the members of more indices first among equals. */
function best(matches: readonly LookupKey[]): readonly Instrument[] {
  const sorted = matches.toSorted(
    (a, b) =>
      a.rank - b.rank ||
      b.instrument.indices.length - a.instrument.indices.length ||
      a.key.length - b.key.length,
  );
  return [...new Set(sorted.map(({ instrument }) => instrument))];
}

/** By ISIN, WKN, ticker and bare ticker; where two share a bare ticker, it is the one's that needs no suffix. */
function identifiersOf(instruments: readonly Instrument[]): ReadonlyMap<string, Instrument> {
  const identified = new Map<string, Instrument>();
  for (const instrument of instruments) {
    if (instrument.kind === "share") identified.set(bareTicker(instrument.ticker), instrument);
  }
  for (const instrument of instruments) {
    for (const key of [instrument.ticker, instrument.isin, instrument.wkn]) {
      if (key !== null) identified.set(key, instrument);
    }
  }
  return identified;
}

interface Start {
  readonly text: string;
  readonly match: LookupKey;
}

/** Every key from its beginning and from each of its later words, in alphabetical order. */
function sortedStarts(keys: readonly LookupKey[]): readonly Start[] {
  const starts = keys.flatMap((match) =>
    wordStarts(match.key).map((at) => ({
      text: match.key.slice(at),
      match: at === 0 ? match : { ...match, rank: match.rank + 10 },
    })),
  );
  return starts.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
}

function wordStarts(key: string): readonly number[] {
  const starts = [0];
  for (let at = key.indexOf(" "); at >= 0; at = key.indexOf(" ", at + 1)) starts.push(at + 1);
  return starts;
}

function startingWith(prefix: string, starts: readonly Start[]): readonly LookupKey[] {
  if (prefix === "") return [];
  const matches: LookupKey[] = [];
  for (let at = firstFrom(prefix, starts); at < starts.length; at += 1) {
    const start = starts[at];
    if (!start?.text.startsWith(prefix)) break;
    const wanting = start.text.length === prefix.length ? 0 : 5;
    matches.push({ ...start.match, rank: start.match.rank + wanting });
  }
  return matches;
}

function firstFrom(prefix: string, starts: readonly Start[]): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle]?.text ?? "") < prefix) low = middle + 1;
    else high = middle;
  }
  return low;
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
