import type { Quantity } from "../domain/figure.ts";
import type { LabelCertainty } from "./label-certainty.ts";
import type { LabelMetric } from "./label-metric.ts";
import type { LabelPeriod } from "./label-period.ts";

/** By how much a value moved, to what, and what it was before; null for a plain level. */
export type LabelStep = "up" | "down" | "to" | "from" | null;

/** A metric, how sure it is, when, and the figures said of it. */
export interface LabelEntry {
  readonly certainty: LabelCertainty | null;
  /** Null where the figure has no metric that can be named without a doubt. */
  readonly metric: LabelMetric | null;
  /** The index that moved, as written: indices are called the same in both languages. */
  readonly index: string | null;
  /** Another than the brief is on, whom a sum without a metric concerns ("OpenAI"); null where that is not sure. */
  readonly other: string | null;
  /** What a sum without a metric was for, a concept of the lexicon; null where that is not sure. */
  readonly event: string | null;
  readonly period: LabelPeriod | null;
  readonly figures: readonly LabelFigure[];
}

export interface LabelFigure {
  readonly figure: Quantity;
  readonly step: LabelStep;
  /** What is counted, in the reader's language. */
  readonly noun: string | null;
}
