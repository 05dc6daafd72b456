import type { CurrencyWord } from "../readers/locale.ts";
import { DOLLAR_OF } from "./currencies.ts";

/** Words apart by blanks. */
export function words(names: string): ReadonlySet<string> {
  return new Set(names.split(/\s+/u));
}

/** One map of rows that name several words for one meaning; names are apart by commas, and may hold blanks. */
export function rows<Meaning>(
  table: readonly (readonly [names: string, meaning: Meaning])[],
): ReadonlyMap<string, Meaning> {
  const map = new Map<string, Meaning>();
  for (const [names, meaning] of table) {
    for (const name of names.split(",")) map.set(name.trim(), meaning);
  }
  return map;
}

/** Words that begin an address of the web, in either language. */
export const ADDRESSES: readonly string[] = ["www", "http", "https"];

/** The first word of every phrase. */
export function firstWords(phrases: ReadonlyMap<string, unknown>): ReadonlySet<string> {
  return new Set([...phrases.keys()].map((phrase) => phrase.split(" ")[0] ?? phrase));
}

/** The last word of every phrase, with how many words the longest of its phrases has. */
export function lastWords(phrases: ReadonlyMap<string, unknown>): ReadonlyMap<string, number> {
  const lengths = new Map<string, number>();
  for (const phrase of phrases.keys()) {
    const words = phrase.split(" ");
    const last = words.at(-1) ?? phrase;
    lengths.set(last, Math.max(words.length, lengths.get(last) ?? 0));
  }
  return lengths;
}

/** Whose money a name alone means, and whose it is with a country before it. */
export const DOLLAR: CurrencyWord = {
  code: "USD",
  assumed: true,
  of: Object.fromEntries(DOLLAR_OF),
};
export const CROWN: CurrencyWord = {
  code: "SEK",
  assumed: true,
  of: { se: "SEK", no: "NOK", dk: "DKK", cz: "CZK", is: "ISK", sk: "SKK", ee: "EEK" },
};
export const POUND: CurrencyWord = {
  code: "GBP",
  assumed: true,
  of: { gb: "GBP", eg: "EGP", ie: "IEP", sy: "SYP", lb: "LBP" },
};
export const FRANC: CurrencyWord = {
  code: "CHF",
  assumed: true,
  of: { ch: "CHF", fr: "FRF", be: "BEF", lu: "LUF" },
};
export const PESO: CurrencyWord = {
  code: "MXN",
  assumed: true,
  of: { mx: "MXN", ar: "ARS", cl: "CLP", co: "COP", ph: "PHP", uy: "UYU" },
};
export const RUPEE: CurrencyWord = {
  code: "INR",
  assumed: true,
  of: { in: "INR", pk: "PKR", lk: "LKR", np: "NPR", mu: "MUR" },
};
export const DINAR: CurrencyWord = {
  code: "KWD",
  assumed: true,
  of: { kw: "KWD", iq: "IQD", jo: "JOD", rs: "RSD", dz: "DZD", bh: "BHD", tn: "TND" },
};
export const RIAL: CurrencyWord = {
  code: "SAR",
  assumed: true,
  of: { sa: "SAR", qa: "QAR", ir: "IRR", om: "OMR", br: "BRL" },
};
export const WON: CurrencyWord = { code: "KRW", assumed: false };
export const LIRA: CurrencyWord = { code: "TRY", assumed: true, of: { tr: "TRY", it: "ITL", lb: "LBP" } };

/** A currency of one country. */
export function only(code: string): CurrencyWord {
  return { code, assumed: false };
}

/** Of the currency that other sums of the text have, unless a country stands before it. */
export const CENT: CurrencyWord = {
  code: "USD",
  assumed: true,
  of: Object.fromEntries(DOLLAR_OF),
  cent: true,
};

/** A hundredth of a currency. */
export function cents(code: string): CurrencyWord {
  return { code, assumed: true, cent: true };
}
