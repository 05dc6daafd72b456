import type { Quantity } from "../domain/figure.ts";
import { isQuantity } from "../domain/figure.ts";
import type { Language } from "../domain/language.ts";
import { contains, textAt } from "../domain/span.ts";
import type { Mention } from "../lexicon/concepts-in.ts";
import { nounName } from "../lexicon/names.ts";
import type { LabelEntry, LabelFigure } from "./label-entry.ts";
import { stepOf } from "./label-step.ts";
import type { ReadSentence } from "./read-sentence.ts";

/** "Der Dax verlor 0,8 Prozent auf 23.400 Punkte": one index and its points. */
export function indexEntries(
  source: ReadSentence,
  mentions: readonly Mention[],
  language: Language,
): readonly LabelEntry[] {
  const { article, sentence } = source;
  const [points, ...more] = source.figures
    .filter(isQuantity)
    .filter(({ kind, unit }) => kind === "number" && POINTS.test(unit?.code ?? ""));
  const [name, ...others] = article.links
    .flatMap((link) => link.mentions)
    .filter((span) => contains(sentence.span, span));
  if (!points || more.length > 0 || !name || others.length > 0 || name.end > points.span.start) return [];
  const moves = source.figures
    .filter(isQuantity)
    .filter(({ kind }) => kind === "percent")
    .map((figure) => ({ figure, step: stepOf(figure, source, mentions), noun: null }));
  if (moves.length !== 1 || moves.some(({ step: move }) => move !== "up" && move !== "down")) return [];
  const figures = [...moves, ...level(points, source, mentions, language)];
  return [
    {
      certainty: null,
      metric: null,
      index: textAt(article.text, name),
      other: null,
      event: null,
      period: null,
      figures,
    },
  ];
}

/** Where the index stands now; how many points it moved by is left to the sentence. */
function level(
  figure: Quantity,
  source: ReadSentence,
  mentions: readonly Mention[],
  language: Language,
): readonly LabelFigure[] {
  const before = source.article.text.slice(Math.max(0, figure.span.start - 4), figure.span.start);
  const step = stepOf(figure, source, mentions) === "to" ? "to" : null;
  return step === "to" || /(?:bei|at) $/u.test(before)
    ? [{ figure, step, noun: nounName("points", language) }]
    : [];
}

const POINTS = /^(?:Punkten?|Zähler|Zählern|points)$/u;
