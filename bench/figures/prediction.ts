import type { Language } from "../../src/domain/language.ts";

/** One figure in the form the scorer reads; offsets are UTF-16, `end` exclusive. */
export interface Prediction {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly value: unknown;
  readonly unit: string | null;
  readonly qualifier: string | null;
}

/** Anything that reads figures: ours, or a peer from npm. */
export interface Contestant {
  readonly name: string;
  readonly languages: readonly Language[];
  /** Characters of the articles it is timed on, so that a slow one does not hold up the run. */
  readonly sample: number;
  read(text: string, language: Language): readonly Prediction[];
  /** What is timed: reading without putting the answer into the scorer's form. */
  scan(text: string, language: Language): unknown;
}
