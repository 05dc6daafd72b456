import type { Ticker } from "../domain/instrument.ts";
import type { Directory } from "./directory.ts";

/** The ticker and its issuer's other listings: news of one is news of all. */
export function listingsOf(ticker: Ticker, directory: Directory): readonly Ticker[] {
  return [ticker, ...(directory.get(ticker)?.equivalents ?? [])];
}
