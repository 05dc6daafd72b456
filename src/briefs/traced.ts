import type { BoundFigure, FiguredText } from "../domain/brief.ts";
import type { AnalyzedArticle } from "../domain/article.ts";
import type { Figure } from "../domain/figure.ts";
import type { Span } from "../domain/span.ts";

/** Words of an article on their way into a bullet; each code unit knows where it came from. */
export interface Traced {
  readonly text: string;
  /** Offset in the article of each unit of `text`; -1 for what we put in. */
  readonly from: readonly number[];
}

/** A stretch of an article; runs of white space become one space, and ends are trimmed. */
export function trace(text: string, span: Span): Traced {
  let out = "";
  const from: number[] = [];
  for (let at = span.start; at < span.end; at++) {
    const character = text.charAt(at);
    const blank = /\s/u.test(character);
    if (blank && (out === "" || out.endsWith(" "))) continue;
    out += blank ? " " : character;
    from.push(at);
  }
  return trimmed({ text: out, from });
}

/** Parts one after another; a string is put in by us. */
export function joined(...parts: readonly (Traced | string)[]): Traced {
  const all = parts.map((part) => (typeof part === "string" ? typed(part) : part));
  return { text: all.map(({ text }) => text).join(""), from: all.flatMap(({ from }) => [...from]) };
}

export function sliced({ text, from }: Traced, start: number, end = text.length): Traced {
  return { text: text.slice(start, end), from: from.slice(start, end) };
}

/** Without the units from `start` to `end`. */
export function without(traced: Traced, start: number, end: number): Traced {
  return joined(sliced(traced, 0, start), sliced(traced, end));
}

export function trimmed(traced: Traced): Traced {
  const start = traced.text.length - traced.text.trimStart().length;
  return sliced(traced, start, start + traced.text.trim().length);
}

/** With the first letter as at the beginning of a sentence; "iShares" stays. */
export function capitalized(traced: Traced): Traced {
  const first = traced.text.charAt(0);
  const capital = first.toUpperCase();
  if (capital.length !== 1 || capital === first || /^\p{Ll}\p{Lu}/u.test(traced.text)) return traced;
  return { text: capital + traced.text.slice(1), from: traced.from };
}

/** The article's figures that stand whole in these words, in written order. */
export function figuresIn(traced: Traced, figures: readonly Figure[]): readonly Figure[] {
  return figures.filter((figure) => place(traced, figure.span) !== null);
}

/** Whether a figure of the article was cut in two. */
export function breaksFigure(traced: Traced, figures: readonly Figure[]): boolean {
  const kept = new Set(traced.from);
  return figures.some(
    ({ span }) => place(traced, span) === null && (kept.has(span.start) || kept.has(span.end - 1)),
  );
}

/** The words with their figures bound to the article's. */
export function bind(traced: Traced, article: AnalyzedArticle): FiguredText {
  const figures = article.figures.flatMap((figure): BoundFigure[] => {
    const span = place(traced, figure.span);
    return span ? [{ span, figure, article: article.id }] : [];
  });
  return { text: traced.text, figures };
}

function typed(text: string): Traced {
  return { text, from: Array.from({ length: text.length }, () => -1) };
}

function place({ text, from }: Traced, span: Span): Span | null {
  const start = from.indexOf(span.start);
  const last = from.indexOf(span.end - 1);
  if (start < 0 || last < start) return null;
  for (let at = start; at < last; at++) {
    const step = (from[at + 1] ?? -1) - (from[at] ?? -1);
    if (step !== 1 && !(step > 1 && text.charAt(at) === " ")) return null;
  }
  return { start, end: last + 1 };
}
