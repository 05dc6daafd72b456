import type { Evidence } from "./brief.ts";
import type { Role, SureAs } from "./fact.ts";
import type { Quantity } from "./figure.ts";
import type { Ticker } from "./instrument.ts";

/** A figure of an instrument's metric as one article stated it, kept for when it is stated anew. */
export interface RememberedFigure {
  readonly ticker: Ticker;
  /** A concept of the lexicon: "capex". */
  readonly metric: string;
  /** ISO 8601 as far as it is known: "2026", "2025-Q4"; null where the article names no time. */
  readonly period: string | null;
  /** "per-share", "quarterly", …; null for the whole. */
  readonly scope: string | null;
  /** Value, unit and qualifier; its span counts in the article's text. */
  readonly figure: Quantity;
  readonly certainty: SureAs;
  readonly basis: Role["basis"];
  /** What it is itself, or what it moved by, to or from. */
  readonly step: Role["step"];
  /** ISO instant. */
  readonly publishedAt: string;
  readonly evidence: Evidence;
}

/** Figures that tell the same thing at different times have the same key: metric, period, scope, kind and unit. */
export function rememberedKey({ ticker, metric, period, scope, figure, step }: RememberedFigure): string {
  const moves = step === "by" || step === "from" ? step : null;
  return JSON.stringify([
    ticker,
    metric,
    period,
    scope,
    figure.kind,
    figure.unit?.code ?? null,
    figure.per,
    moves,
  ]);
}
