import type { Instrument } from "../domain/instrument.ts";
import { fold } from "./fold.ts";
import { FALSE_FRIENDS } from "./words/false-friends.ts";
import { withoutLegalForm } from "./names.ts";

/** How surely a name means its instrument. A `false-friend` is a longer name that means none of ours. */
export type NameKind = "name" | "ambiguous" | "brand" | "false-friend";

export interface IndexedName {
  readonly folded: string;
  readonly surface: string;
  /** The alias it is a spelling of, folded: "deutsche bank" for "Deutschen Bank". */
  readonly base: string;
  readonly kind: NameKind;
  /** More than one where companies share a name ("Merck"); none for a false friend. */
  readonly instruments: readonly Instrument[];
}

export interface NameIndex {
  /** The names that may begin at this place of a folded text, the longest first. */
  readonly at: (folded: string, start: number) => readonly IndexedName[];
}

/** An index of every name by its first letters. */
export function createNameIndex(instruments: readonly Instrument[]): NameIndex {
  const buckets = new Map<string, IndexedName[]>();
  for (const name of indexedNames(instruments)) {
    const key = name.folded.slice(0, PREFIX);
    const bucket = buckets.get(key);
    if (bucket === undefined) buckets.set(key, [name]);
    else bucket.push(name);
  }
  for (const bucket of buckets.values()) bucket.sort((a, b) => b.folded.length - a.folded.length);
  const beginnings = new Set(Array.from(buckets.keys(), (key) => beginningOf(key, 0)));
  return {
    at: (folded, start) => {
      // Most words begin like no name; two letters tell so without making a text of them.
      if (!beginnings.has(beginningOf(folded, start))) return NONE;
      for (let length = PREFIX; length >= SHORTEST; length -= 1) {
        const bucket = buckets.get(folded.slice(start, start + length));
        if (bucket === undefined) continue;
        const found = bucket.filter((name) => folded.startsWith(name.folded, start));
        if (found.length > 0) return found;
      }
      return NONE;
    },
  };
}

/** The first two letters as one number. */
function beginningOf(folded: string, start: number): number {
  return folded.charCodeAt(start) * 0x10000 + folded.charCodeAt(start + 1);
}

const PREFIX = 4;
const SHORTEST = 2;
const NONE: readonly IndexedName[] = [];

function indexedNames(instruments: readonly Instrument[]): Iterable<IndexedName> {
  const bySurface = new Map<string, IndexedName>();
  const add = (surface: string, kind: NameKind, instrument: Instrument | null): void => {
    for (const spelling of spellings(surface)) {
      const folded = fold(spelling);
      const base = fold(surface);
      if (folded.length < SHORTEST) continue;
      const known = bySurface.get(spelling);
      const owners = instrument === null ? [] : [instrument];
      bySurface.set(
        spelling,
        known === undefined
          ? { folded, surface: spelling, base, kind, instruments: owners }
          : shared(known, kind, owners),
      );
    }
  };
  for (const instrument of instruments) {
    const short = withoutLegalForm(instrument.name);
    add(
      short.includes(" ") && !instrument.ambiguous.includes(short) ? short : instrument.name,
      "name",
      instrument,
    );
    for (const alias of instrument.aliases) add(alias, "name", instrument);
    for (const alias of instrument.ambiguous) add(alias, "ambiguous", instrument);
    for (const brand of instrument.brands) add(brand, "brand", instrument);
  }
  for (const phrase of FALSE_FRIENDS) add(phrase, "false-friend", null);
  return bySurface.values();
}

function shared(known: IndexedName, kind: NameKind, owners: readonly Instrument[]): IndexedName {
  const instruments = [...new Set([...known.instruments, ...owners])];
  return {
    ...known,
    kind: instruments.length > 1 ? "ambiguous" : kind === "name" ? "name" : known.kind,
    instruments,
  };
}

/** The name with its umlauts written out, and its adjective inflected: "Deutsche Bank", "Deutschen Bank". */
function spellings(surface: string): readonly string[] {
  const inflected = [surface, ...inflections(surface)];
  const written = inflected.map((spelling) =>
    spelling.replaceAll(/[äöüÄÖÜ]/g, (umlaut) => WRITTEN[umlaut] ?? umlaut),
  );
  return [...new Set([...inflected, ...written])];
}

const WRITTEN: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", Ä: "Ae", Ö: "Oe", Ü: "Ue" };

function inflections(surface: string): readonly string[] {
  const adjective = /^(?<stem>\p{Lu}\p{Ll}*(?:isch|sch))e (?<rest>.+)$/u.exec(surface)?.groups;
  if (adjective === undefined) return [];
  return ["en", "er", "em"].map((ending) => `${adjective["stem"] ?? ""}${ending} ${adjective["rest"] ?? ""}`);
}
