import type { Instrument, Ticker } from "../domain/instrument.ts";

/** The delivered instruments with an operator's own: his entry replaces that of the same ticker, new ones are added. */
export function mergeInstruments(
  base: readonly Instrument[],
  operator: readonly Instrument[],
): readonly Instrument[] {
  const byTicker = new Map<Ticker, Instrument>(base.map((instrument) => [instrument.ticker, instrument]));
  for (const instrument of operator) byTicker.set(instrument.ticker, instrument);
  return [...byTicker.values()];
}
