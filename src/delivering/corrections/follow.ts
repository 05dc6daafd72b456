import type { AnalyzedArticle } from "../../domain/article.ts";
import type { Evidence } from "../../domain/brief.ts";
import type { Figure } from "../../domain/figure.ts";
import { contains, textAt } from "../../domain/span.ts";
import type { Span } from "../../domain/span.ts";

/** A cited place in the newer text, and what each of its figures has become. */
export interface Followed {
  readonly span: Span;
  /** The newer figure of an older one; null where the sentences do not have the same figures. */
  readonly figure: (older: Figure) => Figure | null;
}

/** As a share of the words: less alike are two sentences. */
const ALIKE = 0.6;

/** Where the sentence that was cited stands in the article's newer text; null where none is like it. */
export function follow({ span }: Evidence, older: AnalyzedArticle, newer: AnalyzedArticle): Followed | null {
  const cited = wordsOf(textAt(older.text, span));
  let best: { readonly span: Span; readonly likeness: number } | null = null;
  for (const sentence of newer.sentences) {
    const likeness = likenessOf(cited, wordsOf(textAt(newer.text, sentence.span)));
    if (likeness >= ALIKE && likeness > (best?.likeness ?? 0)) best = { span: sentence.span, likeness };
  }
  if (best === null) return null;
  const [before, after] = [figuresIn(older, span), figuresIn(newer, best.span)];
  const isSame = before.map(kindOf).join() === after.map(kindOf).join();
  return {
    span: best.span,
    figure(figure) {
      const index = before.findIndex((each) => each.span.start === figure.span.start);
      return isSame ? (after[index] ?? null) : null;
    },
  };
}

/** Without what may have been corrected: every number counts as one word. */
function wordsOf(text: string): readonly string[] {
  const masked = text.toLowerCase().replaceAll(/\d+(?:[.,'’\u202f]\d+)*/gu, "0");
  return masked.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Words in common, twice, among all words of both. */
function likenessOf(one: readonly string[], other: readonly string[]): number {
  const left = [...other];
  const common = one.filter((word) => {
    const index = left.indexOf(word);
    if (index < 0) return false;
    left.splice(index, 1);
    return true;
  });
  return (2 * common.length) / Math.max(1, one.length + other.length);
}

function figuresIn({ figures }: AnalyzedArticle, span: Span): readonly Figure[] {
  return figures.filter((figure) => contains(span, figure.span));
}

function kindOf({ kind, unit }: Figure): string {
  return `${kind} ${unit?.code ?? ""}`;
}
