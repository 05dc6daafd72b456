import type { Figure } from "../domain/figure.ts";
import type { Language } from "../domain/language.ts";
import type { Span } from "../domain/span.ts";

/** A text with what other stations read out of it; every span counts from the start of `text`. */
export interface AnalyzedText {
  readonly text: string;
  readonly language: Language;
  /** Sentences, list items and headings in written order. */
  readonly sentences: readonly Span[];
  /** In written order. */
  readonly figures: readonly Figure[];
}
