import type { Instrument } from "../domain/instrument.ts";
import { isValidIsin } from "./identifiers.ts";
import type { Mention } from "./mentions.ts";

/** Finds an instrument by ISIN, WKN or ticker. */
export type ByIdentifier = (identifier: string) => Instrument | null;

type Groups = Readonly<Record<string, string | undefined>>;

/**
 * Places where the text writes an ISIN, a WKN announced as such, a cashtag, a ticker behind its exchange or alone in
 * parentheses, or a ticker of four letters or more as a word of its own.
 */
export function findIdentifiers(text: string, find: ByIdentifier): readonly Mention[] {
  const mentions: Mention[] = [];
  for (const match of text.matchAll(IDENTIFIER)) {
    const groups: Groups = match.groups ?? {};
    const instrument = find(known(groups));
    const value = Object.values(groups).find((group) => group !== undefined) ?? "";
    if (instrument === null || (groups["bare"] !== undefined && isShouted(text, match.index))) continue;
    if (groups["bracketed"] !== undefined && !isTicker(groups["bracketed"], instrument, text, match.index))
      continue;
    const start = match.index + match[0].lastIndexOf(value);
    const span = { start, end: start + value.length };
    mentions.push({
      span,
      name: value,
      kind: "identifier",
      instruments: [instrument],
      legal: false,
      head: null,
    });
  }
  return [...mentions, ...listedTickers(text, find)];
}

/** "Options to watch: CRM, DE, LLY": capitals in a list are tickers where all of them are, or most of a longer one. */
function listedTickers(text: string, find: ByIdentifier): readonly Mention[] {
  return Array.from(text.matchAll(TICKER_LIST)).flatMap(({ 0: list, index }) => {
    const places = Array.from(list.matchAll(/[A-Z]{1,5}/g), (match) => ({
      instrument: find(match[0]),
      span: { start: index + match.index, end: index + match.index + match[0].length },
    }));
    const known = places.filter(({ instrument }) => instrument !== null).length;
    if (known < places.length && (known < 3 || known < places.length / 2)) return [];
    return places.flatMap(({ instrument, span }): readonly Mention[] =>
      instrument === null
        ? []
        : [
            {
              span,
              name: instrument.ticker,
              kind: "identifier",
              instruments: [instrument],
              legal: false,
              head: null,
            },
          ],
    );
  });
}

const TICKER_LIST = /(?<![\p{L}\p{N}.&-])(?:[A-Z]{1,5}, ){1,20}(?:and )?[A-Z]{2,5}(?![\p{L}\p{N}&-])/gu;

const IDENTIFIER = new RegExp(
  [
    "(?<![A-Z0-9])(?<isin>[A-Z]{2}[A-Z0-9]{9}[0-9])(?![A-Z0-9])",
    "(?<![\\p{L}\\p{N}])WKN:? ?(?<wkn>[A-Z0-9]{6})(?![A-Z0-9])",
    "(?<![\\p{L}\\p{N}$])\\$(?<cashtag>[A-Z]{1,5}(?:\\.[A-Z]{1,2})?)(?![\\p{L}\\p{N}])",
    "(?<![\\p{L}\\p{N}])(?:NASDAQ|Nasdaq|NYSE|XETRA|Xetra|ETR|FRA|LON|EPA): ?(?<listed>[A-Z0-9]{1,5}(?:\\.[A-Z]{1,2})?)(?![\\p{L}\\p{N}])",
    "(?<![\\p{L}\\p{N}.&$/-])(?<traded>[A-Z]{2,5})(?=['’]s (?:stock|shares|current last sale)(?!\\p{L})| (?:stock|shares)(?!\\p{L}))",
    "\\((?<bracketed>[A-Z]{2,5}(?:\\.[A-Z]{1,2})?)\\)",
    "(?<![\\p{L}\\p{N}.&$/-])(?<bare>[A-Z]{3,5}\\.(?:DE|VI|SW|PA|AS|L|MI|MC)|[A-Z]{4,5})(?![\\p{L}\\p{N}&/-])",
  ].join("|"),
  "gu",
);

/** The identifier of a match; an ISIN with a wrong check digit is none. */
function known(groups: Groups): string {
  const isin = groups["isin"];
  if (isin !== undefined) return isValidIsin(isin) ? isin : "";
  return (
    groups["wkn"] ??
    groups["cashtag"] ??
    groups["traded"] ??
    groups["listed"] ??
    groups["bracketed"] ??
    groups["bare"] ??
    ""
  );
}

/** Brackets hold the tickers of American shares alone; others are written with their suffix. */
function isTicker(value: string, { ticker }: Instrument, text: string, at: number): boolean {
  return (value.includes(".") || ticker === value) && !isAbbreviation(text, at, value);
}

/** "Bundesagentur für Arbeit (BA)": the brackets hold the first letters of what stands before them. */
function isAbbreviation(text: string, at: number, letters: string): boolean {
  if (letters.length > 3) return false;
  const words = text.slice(Math.max(0, at - 80), at).match(/\p{L}+/gu) ?? [];
  const initials = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.charAt(0));
  return initials.slice(-letters.length).join("") === letters && !/^\p{Lu}{2,}$/u.test(words.at(-1) ?? "");
}

/** Whether the words around are all written in capitals, so that a capital word need not be a ticker. */
function isShouted(text: string, at: number): boolean {
  if (/\p{Lu}{3,} $/u.test(text.slice(Math.max(0, at - 12), at))) return true;
  return !/\p{Ll}{2}/u.test(text.slice(Math.max(0, at - 15), at + 20));
}
