import type { Figure } from "../domain/figure.ts";
import type { AnalyzedText } from "./analyzed-text.ts";
import type { FigureVerdict } from "./verdict.ts";

/**
 * A claim that is whole sentences of the source, word for word, is proven with all its figures. Parts of a
 * sentence are not: what was cut away may have been the "not".
 */
export function findVerbatim(
  claim: string,
  figures: readonly Figure[],
  source: AnalyzedText,
): readonly FigureVerdict[] | null {
  const wanted = claim.trim();
  if (wanted === "") return null;
  const skipped = claim.indexOf(wanted);
  for (let at = source.text.indexOf(wanted); at >= 0; at = source.text.indexOf(wanted, at + 1)) {
    if (!isWhole(source, at, at + wanted.length)) continue;
    return figures.map(({ surface, span }) => ({
      surface,
      claim: span,
      verdict: "proven",
      source: { start: span.start - skipped + at, end: span.end - skipped + at },
      reason: null,
      formula: null,
    }));
  }
  return null;
}

function isWhole({ text, sentences }: AnalyzedText, start: number, end: number): boolean {
  const ends = (at: number): boolean => text.slice(end, at).replace(/[.!?\s]/gu, "") === "";
  return (
    sentences.some((sentence) => sentence.start === start) &&
    sentences.some((sentence) => sentence.end >= end && ends(sentence.end))
  );
}
