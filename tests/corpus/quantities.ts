import type { Amount, Qualifier, QuantityKind } from "../../src/domain/figure.ts";
import type { Certainty, Language } from "../../src/domain/language.ts";

/** A decimal in plain notation, or both ends of a range. */
export type Plain = string | readonly [low: string, high: string];

/** A value and texts that say it; « and » enclose value and unit, and are no part of the text. */
export type Ways = readonly [value: Plain, ...ways: readonly string[]];

/** Rows of one kind and unit. Nothing but the marked figure is to be read in a row. */
export interface QuantityTable {
  readonly kind: QuantityKind;
  /** Left out where every row counts another noun. */
  readonly unit?: string | null;
  readonly certainty?: Certainty;
  readonly per?: string;
  readonly implied?: true;
  readonly rows: readonly Ways[];
}

/** What is counted, as the text writes it. */
export type CountedRow = readonly [value: string, noun: string, way: string];

export type QualifiedRow = readonly [qualifier: Qualifier | null, value: Plain, ...ways: readonly string[]];

/** Place value of the last stated digit, as a power of ten. */
export type PrecisionRow = readonly [precision: number, way: string];

/** One figure of a longer text: "money 1240000000 EUR", "date 2026-02-05", "percent 3..5 % at-most". */
export type NewsRow = readonly [text: string, ...figures: readonly string[]];

/** All there is of one language. */
export interface QuantityCorpus {
  readonly language: Language;
  readonly tables: Readonly<Record<string, QuantityTable>>;
  readonly counted: readonly CountedRow[];
  readonly qualified: readonly QualifiedRow[];
  readonly precisions: readonly PrecisionRow[];
  readonly news: readonly NewsRow[];
  /** Texts without a single figure. */
  readonly none: readonly string[];
}

/** A text without its marks, and where each pair of them stood. */
export function readAllMarks(marked: string): {
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
} {
  const spans: { start: number; end: number }[] = [];
  let text = "";
  let start = -1;
  for (const character of marked) {
    if (character === "«") start = text.length;
    else if (character === "»") spans.push({ start, end: text.length });
    else text += character;
  }
  return { text, spans };
}

/** As `NewsRow` writes an amount: "1.5", "4.8..5". */
export function printAmount(value: Amount): string {
  return typeof value === "string" ? value : value.join("..");
}
