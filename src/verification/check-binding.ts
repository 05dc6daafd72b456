import type { AnalyzedArticle } from "../domain/article.ts";
import type { BoundFigure, Evidence, FiguredText, Rejection } from "../domain/brief.ts";
import type { Figure } from "../domain/figure.ts";
import { isMoment, isQuantity } from "../domain/figure.ts";
import type { Language } from "../domain/language.ts";
import { contains, overlaps, textAt } from "../domain/span.ts";
import { extractFigures } from "../figures/extract.ts";
import { relateMoments } from "./compare-times.ts";
import { matchValues } from "../figures/agree.ts";
import type { IssueCode } from "./issues.ts";
import { reasonOf } from "./issues.ts";

/** Whether the figure stands in the evidence with that very value, read from that very place. */
export function checkBinding(
  bound: BoundFigure,
  evidence: readonly Evidence[],
  articles: readonly AnalyzedArticle[],
): readonly Rejection[] {
  const article = articles.find(({ id }) => id === bound.article);
  const { figure, span } = bound;
  const inEvidence = evidence.some(
    (place) => place.article === bound.article && contains(place.span, figure.span),
  );
  const known = article?.figures.some((other) => isSame(other, figure)) === true;
  if (article && inEvidence && known && textAt(article.text, figure.span) === figure.surface) return [];
  return [reject("not-found", "", span)];
}

function isSame(one: Figure, other: Figure): boolean {
  return (
    one.kind === other.kind &&
    one.span.start === other.span.start &&
    one.span.end === other.span.end &&
    one.qualifier === other.qualifier &&
    JSON.stringify(one.value) === JSON.stringify(other.value) &&
    one.unit?.code === other.unit?.code
  );
}

/**
 * Every figure a text shows must be bound, and must read as the one it is bound to. `publishedOn` is the article's
 * day, from which "gestern" and "last year" count here as they did there.
 */
export function checkPrint(
  { text, figures }: FiguredText,
  { language, publishedOn }: { readonly language: Language; readonly publishedOn: string },
): readonly Rejection[] {
  const shown = extractFigures(text, { locale: language, publishedOn });
  const unbound = shown.filter(({ span }) => !figures.some((bound) => overlaps(bound.span, span)));
  return [
    ...unbound
      .filter(({ kind }) => kind !== "period")
      .map(({ surface, span }) => reject("unbound-figure", surface, span)),
    ...figures.flatMap((bound) => checkOne(bound, shown, text)),
  ];
}

function checkOne(bound: BoundFigure, shown: readonly Figure[], text: string): readonly Rejection[] {
  const printed = shown.filter(({ span }) => overlaps(span, bound.span));
  if (printed.some((figure) => reads(figure, bound.figure))) return [];
  return [reject("printed-otherwise", `${textAt(text, bound.span)} ≠ ${bound.figure.surface}`, bound.span)];
}

function reads(printed: Figure, figure: Figure): boolean {
  if (isMoment(printed) && isMoment(figure)) return relateMoments(printed, figure) !== "apart";
  if (!isQuantity(printed) || !isQuantity(figure)) return false;
  const match = matchValues(printed, figure);
  const about = printed.qualifier === "about";
  if (match !== "equal" && !(match === "rounded" && about)) return false;
  return figure.qualifier === null || figure.qualifier === printed.qualifier;
}

export function reject(code: IssueCode, detail: string, span: Rejection["span"]): Rejection {
  return { code, reason: reasonOf({ code, detail, weight: 1 }), span };
}
