import type { Instrument } from "../domain/instrument.ts";
import { bareTicker } from "./exchanges.ts";
import { withoutLegalForm } from "./names.ts";

/** One way a person may ask for an instrument; the lower the rank, the surer. */
export interface LookupKey {
  readonly key: string;
  readonly rank: number;
  readonly instrument: Instrument;
}

/** Every key an instrument answers to. */
export function keysOf(instrument: Instrument): readonly LookupKey[] {
  const ranked: readonly (readonly [number, readonly (string | null)[]])[] = [
    [0, [instrument.ticker, instrument.isin, instrument.wkn]],
    [
      1,
      [
        bareTicker(instrument.ticker),
        instrument.name,
        withoutLegalForm(instrument.name),
        ...instrument.aliases,
      ],
    ],
    [2, [...instrument.ambiguous, ...instrument.equivalents]],
    [3, [...instrument.brands, ...instrument.equivalents.map(bareTicker)]],
  ];
  const keys = new Map<string, number>();
  for (const [rank, spellings] of ranked) {
    for (const spelling of spellings) {
      for (const key of spelling === null ? [] : spelledOut(spelling))
        if (!keys.has(key)) keys.set(key, rank);
    }
  }
  return [...keys].map(([key, rank]) => ({ key, rank, instrument }));
}

/** The form in which keys and queries are compared: no case, accents or punctuation. */
export function lookupKey(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replaceAll("ø", "o")
    .replaceAll(/\p{M}+/gu, "")
    .replaceAll(/['’.^$]/g, "")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** A name with and without its umlauts written out: "Münchener" is also "Muenchener". */
function spelledOut(name: string): readonly string[] {
  const plain = lookupKey(name);
  const written = lookupKey(name.replaceAll(/[äöüÄÖÜ]/g, (umlaut) => UMLAUTS[umlaut] ?? umlaut));
  return [plain, written].filter((key) => key !== "");
}

const UMLAUTS: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", Ä: "Ae", Ö: "Oe", Ü: "Ue" };
