import type { Ticker } from "../domain/instrument.ts";
import type { RememberedFigure } from "../domain/remembered.ts";

export interface FigureQuery {
  /** Of any of these listings. */
  readonly tickers: readonly Ticker[];
  /** Concepts of the lexicon; all when empty. */
  readonly metrics: readonly string[];
  readonly limit: number;
}

/** Figures as articles stated them; written with the articles, forgotten with them. */
export interface FigureStore {
  /** The newest first. */
  list(query: FigureQuery): Promise<readonly RememberedFigure[]>;
}
