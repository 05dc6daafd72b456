import type { FigureKind, Moment } from "../domain/figure.ts";
import type { Ticker } from "../domain/instrument.ts";
import type { Language } from "../domain/language.ts";

/** What a question wants to hear. */
export type Aspect = "figure" | "share" | "level" | "change" | "count" | "date" | "duration" | "text";

/** One word or name of a question, and everything it may be called. */
export interface Term {
  readonly words: string;
  /** `name`: somebody or some place, without whom the answer would be of another. */
  readonly role: "name" | "matter";
  readonly keys: ReadonlySet<string>;
  /** What it is made of: where only some of it is met, the term is met in part. */
  readonly parts: readonly ReadonlySet<string>[];
  /** Keys of single words of a name, which a text may go on with once it has named it in full. */
  readonly short: readonly string[];
  /** A country or town; what is said of it seldom repeats it. */
  readonly place: boolean;
  /** "Laut Bank Austria": who says it, of whom it is not said. */
  readonly cited: boolean;
  readonly weight: number;
}

/** A question as it was understood. */
export interface Question {
  readonly text: string;
  readonly language: Language;
  readonly aspect: Aspect;
  /** Kinds of figure that can be the answer; the first is meant most. Empty where none is asked for. */
  readonly kinds: readonly FigureKind[];
  readonly terms: readonly Term[];
  /** Metrics of the lexicon it asks for. */
  readonly metrics: readonly string[];
  /** Of one share, of one month, …; a concept of scope. */
  readonly perShare: boolean;
  /** What is counted: concepts of nouns. */
  readonly nouns: readonly string[];
  /** It is about an index, whose level is a number of points. */
  readonly ofIndex: boolean;
  /** It is about what has a price alone: an index, a currency, a commodity. */
  readonly quoted: boolean;
  /** Times it names beyond doubt: "2026", "im dritten Quartal". */
  readonly moments: readonly Moment[];
  readonly tickers: readonly Ticker[];
  /** Amounts it states itself, which are no answer to it. */
  readonly stated: readonly string[];
}

/** Somebody of whom an answer must speak; a place or a source it may leave unsaid. */
export function isWhose({ role, place, cited }: Term): boolean {
  return role === "name" && !place && !cited;
}
