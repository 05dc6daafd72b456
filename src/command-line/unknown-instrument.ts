import type { Language } from "../domain/language.ts";
import type { Directory } from "../instruments/directory.ts";

/** What is said of a name no instrument bears: the nearest ones, else how to ask. */
export function unknownInstrument(query: string, directory: Directory, language: Language): string {
  const near = directory.suggest(query, 3).map(({ ticker, name }) => `${ticker} (${name})`);
  return near.length > 0 ? DID_YOU_MEAN[language](query, near.join(", ")) : UNKNOWN[language](query);
}

const DID_YOU_MEAN: Readonly<Record<Language, (query: string, names: string) => string>> = {
  de: (query, names) => `„${query}“ ist nicht bekannt. Gemeint sein könnte: ${names}`,
  en: (query, names) => `"${query}" is not known. Did you mean ${names}?`,
};

const UNKNOWN: Readonly<Record<Language, (query: string) => string>> = {
  de: (query) => `„${query}“ ist nicht bekannt. Es geht mit Ticker, ISIN, WKN oder Firmenname, etwa AMZN.`,
  en: (query) => `"${query}" is not known. Ask by ticker, ISIN, WKN or company name, such as AMZN.`,
};
