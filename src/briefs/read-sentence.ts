import type { AnalyzedArticle, Sentence } from "../domain/article.ts";
import type { Figure } from "../domain/figure.ts";
import { contains } from "../domain/span.ts";
import { conceptsIn } from "../lexicon/concepts-in.ts";
import { contentTerms } from "./terms.ts";
import type { Traced } from "./traced.ts";
import { figuresIn, trace } from "./traced.ts";

/** What stands in a sentence, or in one telling of it. */
export interface Content {
  /** Without amounts that only say the one before in another currency. */
  readonly figures: readonly Figure[];
  /** "metric:revenue", "certainty:talks", … */
  readonly concepts: ReadonlySet<string>;
  readonly terms: ReadonlySet<string>;
}

/** A sentence of an article of the task. */
export interface ReadSentence extends Content {
  readonly article: AnalyzedArticle;
  /** The article's place among the task's, from 0. */
  readonly rank: number;
  readonly sentence: Sentence;
  /** The sentence's place in its article, headings not counted, from 0. */
  readonly position: number;
  readonly words: Traced;
}

/** Every sentence of an article that is news, in written order. */
export function readSentences(article: AnalyzedArticle, rank: number): readonly ReadSentence[] {
  let position = 0;
  return article.sentences.map((sentence) => {
    const words = trace(article.text, sentence.span);
    const figures = article.figures.filter(({ span }) => contains(sentence.span, span));
    const read = { article, rank, sentence, position, words, ...contentOf(words, figures, article) };
    if (sentence.role !== "heading") position += 1;
    return read;
  });
}

/** What is left in a telling of a sentence. */
export function contentOf(words: Traced, figures: readonly Figure[], article: AnalyzedArticle): Content {
  const language = article.language.code;
  const mentions = conceptsIn(words.text, { start: 0, end: words.text.length }, language);
  return {
    figures: figuresIn(words, figures).filter(
      (figure, at, all) => !isConverted(figure, all[at - 1], article),
    ),
    concepts: new Set(mentions.map(({ concept }) => `${concept.kind}:${concept.id}`)),
    terms: contentTerms(words.text, language),
  };
}

/** "800 Millionen Lewa, umgerechnet 407 Mio. Euro", "1.47m yuan ($177,600)": one sum, not two. */
function isConverted(figure: Figure, before: Figure | undefined, { text }: AnalyzedArticle): boolean {
  if (figure.kind !== "money" || before?.kind !== "money") return false;
  if (figure.unit?.code === before.unit?.code) return false;
  const between = text.slice(before.span.end, figure.span.start);
  return (
    /^[^\p{L}]*\(|^[;,]? ?[£$€]?$|umgerechnet|entspricht|equivalent|converted/u.test(between) &&
    between.length < 30
  );
}
