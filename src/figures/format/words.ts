import type { Qualifier } from "../../domain/figure.ts";

/** How much room a figure has: "1,24 Mrd. €" is short, "1,24 Milliarden Euro" long. */
export type FormatStyle = "short" | "long";

/** Powers of ten that have a name in news. A thousand has none: 16,000 is written out. */
export type Scale = 6 | 9 | 12;

/** What stands around each number, and once behind them all: "$4.8bn to $5.0bn", "4,8 bis 5,0 Mrd. €". */
export interface Affixes {
  readonly before: string;
  readonly attached: string;
  readonly behind: string;
}

/** The figure a unit is printed for. */
export interface Printing {
  readonly style: FormatStyle;
  /** Null where the number is written out. */
  readonly scale: Scale | null;
  /** The printed number is exactly "1". */
  readonly one: boolean;
}

/** One time, as far as it is told. */
export interface MomentParts {
  readonly year: string | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly quarter: number | null;
  readonly half: number | null;
}

/** How one language writes figures. */
export interface FormatWords {
  readonly decimal: string;
  readonly group: string;
  /** Between the ends of a range. */
  readonly to: string;
  readonly qualifiers: Readonly<Record<Qualifier, string>>;
  readonly money: (code: string, assumed: boolean, printing: Printing) => Affixes;
  readonly percent: (printing: Printing) => Affixes;
  readonly percentagePoint: (printing: Printing) => Affixes;
  readonly basisPoint: (printing: Printing) => Affixes;
  readonly multiple: (printing: Printing) => Affixes;
  readonly number: (printing: Printing) => Affixes;
  /** "je Aktie", "a share"; for a measure the table does not know, with the measure itself. */
  readonly per: (measure: string) => string;
  /** A day, a month, a quarter, a half or a year. */
  readonly moment: (parts: MomentParts, style: FormatStyle) => string;
  /** What may be left out of the first end of a stretch when the second says it: "3. bis 6. Februar". */
  readonly opening: (from: MomentParts, to: MomentParts, style: FormatStyle) => string;
  readonly fiscal: (year: string, style: FormatStyle) => string;
  /** "seit dem 5. Februar", "since Feb 5". */
  readonly bound: (qualifier: Qualifier, parts: MomentParts) => string;
}
