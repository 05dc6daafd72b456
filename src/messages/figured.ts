import type { FiguredText } from "../domain/brief.ts";
import type { Figure } from "../domain/figure.ts";
import type { Inline } from "../domain/message.ts";
import type { Span } from "../domain/span.ts";

/** A text with its figures in bold: all but stretches of time ("2026" in "Capex 2026: $125bn"). */
export function figuredInlines({ text, figures }: FiguredText): readonly Inline[] {
  return boldAt(
    text,
    figures.filter(({ figure }) => isShown(figure)).map(({ span }) => span),
  );
}

/** A stretch of an article's text with its figures in bold. */
export function quotedInlines(text: string, place: Span, figures: readonly Figure[]): readonly Inline[] {
  const spans = figures
    .filter((figure) => isShown(figure) && figure.span.start >= place.start && figure.span.end <= place.end)
    .map(({ span }) => ({ start: span.start - place.start, end: span.end - place.start }));
  return boldAt(text.slice(place.start, place.end), spans);
}

function isShown({ kind }: Figure): boolean {
  return kind !== "period";
}

function boldAt(text: string, spans: readonly Span[]): readonly Inline[] {
  const inlines: Inline[] = [];
  let from = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < from || end <= start) continue;
    inlines.push({ type: "text", text: oneLine(text.slice(from, start)) });
    inlines.push({ type: "strong", text: oneLine(text.slice(start, end)) });
    from = end;
  }
  inlines.push({ type: "text", text: oneLine(text.slice(from)) });
  return inlines.filter((inline) => inline.type === "footnote" || inline.text !== "");
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, " ");
}
