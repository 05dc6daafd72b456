import type { Moment } from "../../src/domain/figure.ts";
import type { Span } from "../../src/domain/span.ts";

/** A value and texts that say it; « and » enclose the words that do, and are no part of the text. */
export type DateWays = readonly [value: Moment["value"], ...ways: readonly string[]];

/** Rows that are read with the same publication day; without one only what the words state is known. */
export interface DateTable {
  readonly published?: string;
  readonly rows: readonly DateWays[];
}

/** A text without its marks, and where they stood. */
export interface Marked {
  readonly text: string;
  readonly span: Span;
}

export function readMarks(way: string): Marked {
  const start = way.indexOf("«");
  const end = way.indexOf("»") - 1;
  if (start < 0 || end < start) throw new RangeError(`corpus: "${way}" has no «marks»`);
  return { text: way.replace("«", "").replace("»", ""), span: { start, end } };
}
