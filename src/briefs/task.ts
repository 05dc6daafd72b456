import type { Evidence } from "../domain/brief.ts";
import type { AnalyzedArticle } from "../domain/article.ts";
import type { Ticker } from "../domain/instrument.ts";
import type { Language } from "../domain/language.ts";

/** What bullets are to be drawn from, and for whom. */
export interface ExtractTask {
  /** Null for news of any instrument. */
  readonly ticker: Ticker | null;
  /** The reader's. */
  readonly language: Language;
  /** Strongest first. */
  readonly articles: readonly AnalyzedArticle[];
  readonly maxBullets: number;
  /** Places that may not be told. */
  readonly without?: readonly Evidence[];
  /** Places that other bullets of the same brief tell: not told again, neither there nor in other words. */
  readonly told?: readonly Evidence[];
  /** Days that the brief lists apart: a sentence that names nothing else is not told again. */
  readonly dated?: readonly string[];
}
