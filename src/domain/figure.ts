import type { Decimal } from "./decimal.ts";
import type { Certainty } from "./language.ts";
import type { Span } from "./span.ts";

/** What a quantity measures. Money is in main units of its currency, percent in points. */
export type QuantityKind = "money" | "percent" | "percentage-point" | "basis-point" | "number" | "multiple";

/** A day (or a part of one), or a stretch of days. */
export type MomentKind = "date" | "period";

export type FigureKind = QuantityKind | MomentKind;

/** A bound or hedge read beside the figure. knapp, fast, nearly count as `about`. */
export type Qualifier =
  "at-most" | "at-least" | "more-than" | "less-than" | "about" | "after" | "before" | "since" | "until";

/** ISO 4217 for money, `%`, `pp`, `bp`, or the counted noun as written. `$` alone is USD, assumed. */
export interface Unit {
  readonly code: string;
  readonly source: Certainty;
}

/** One value, or both ends of a range, low end first. */
export type Amount = Decimal | readonly [low: Decimal, high: Decimal];

/** A figure that counts or measures. The sign is the one written: "fell 2.1 %" is 2.1. */
export interface Quantity {
  readonly kind: QuantityKind;
  /** From the first to the last character of value and unit; the qualifier and a counted noun lie outside. */
  readonly span: Span;
  readonly surface: string;
  readonly value: Amount;
  /** Null for a plain number. */
  readonly unit: Unit | null;
  /** "share", "barrel", "ounce", "month", …: what one unit of money or number is per; else null. */
  readonly per: string | null;
  readonly qualifier: Qualifier | null;
  /** Place value of the last stated digit as a power of ten: "1,24 Mrd." is 7, "3.5" is -1. */
  readonly precision: number;
  /** Said in words that imply the value ("doubled", "a third", "zweistellig") rather than state it. */
  readonly implied: boolean;
}

/** A figure that names a time. */
export interface Moment {
  readonly kind: MomentKind;
  readonly span: Span;
  readonly surface: string;
  /** ISO 8601, completed where the publication day allows: `2026-02-05`, `2026-02`, `2025-Q4`, `2025-H1`. */
  readonly value: string | readonly [from: string, to: string];
  /** As the words alone state it, partial where they are: `--02-05`, `--Q4`; null when relative ("gestern"). */
  readonly stated: string | readonly [from: string, to: string] | null;
  /** `assumed` when the year or the day was completed from the publication day. */
  readonly source: Certainty;
  readonly unit: null;
  readonly qualifier: Qualifier | null;
}

export type Figure = Quantity | Moment;

export function isMoment(figure: Figure): figure is Moment {
  return figure.kind === "date" || figure.kind === "period";
}

export function isQuantity(figure: Figure): figure is Quantity {
  return !isMoment(figure);
}

/** Whether a quantity states two ends. */
export function isRange(value: Amount): value is readonly [Decimal, Decimal] {
  return typeof value !== "string";
}

/** Low end and high end; a single value is both. */
export function endsOf(value: Amount): readonly [low: Decimal, high: Decimal] {
  return isRange(value) ? value : [value, value];
}
