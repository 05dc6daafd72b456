import type { Span } from "../domain/span.ts";
import { contains } from "../domain/span.ts";
import type { Passage } from "./statements.ts";

/** What a passage, or a stretch of it, measures and counts, as keys of concepts; no currency. */
export function objectsIn({ mentions, span }: Passage, within: Span = span): ReadonlySet<string> {
  const inside = mentions.filter(
    ({ concept: { kind, id }, span: own }) =>
      (kind === "metric" || (kind === "noun" && !id.startsWith("currency-"))) && contains(within, own),
  );
  return new Set(inside.map(({ concept }) => concept.key));
}
