import type { AnalyzedArticle, Sentence } from "../domain/article.ts";
import type { Figure } from "../domain/figure.ts";
import { contains } from "../domain/span.ts";
import { conceptsIn } from "../lexicon/concepts-in.ts";
import { contentTerms } from "./terms.ts";
import type { Traced } from "./traced.ts";
import { figuresIn, trace } from "./traced.ts";
import { weighFigures } from "./weigh-figures.ts";
import type { WeighedFigure } from "./weigh-figures.ts";

/** What stands in a sentence, or in one telling of it. */
export interface Content {
  readonly figures: readonly Figure[];
  /** The figures by what a reader learns from them. */
  readonly weighed: readonly WeighedFigure[];
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
  /** The sentence's place in its article, or in its item of a round-up; headings not counted, from 0. */
  readonly position: number;
  /** The item of a round-up it belongs to; null in an article that tells one story. */
  readonly item: Item | null;
  readonly words: Traced;
}

/** One of the stories an article tells one after another. */
export interface Item {
  /** Its place among them, from 0. */
  readonly index: number;
  /** What its heading says. */
  readonly terms: ReadonlySet<string>;
}

/** Every sentence of an article that is news, in written order. */
export function readSentences(article: AnalyzedArticle, rank: number): readonly ReadSentence[] {
  const roundUp = isRoundUp(article.sentences);
  let position = 0;
  let item: Item | null = null;
  return article.sentences.map((sentence) => {
    const words = trace(article.text, sentence.span);
    const figures = article.figures.filter(({ span }) => contains(sentence.span, span));
    const content = contentOf(words, figures, article);
    if (roundUp && sentence.role === "heading") {
      position = 0;
      item = { index: item === null ? 0 : item.index + 1, terms: content.terms };
    }
    const read = { article, rank, sentence, position, item, words, ...content };
    if (sentence.role !== "heading") position += 1;
    return read;
  });
}

const FEWEST_ITEMS = 4;
const LONGEST_ITEM = 4;

/** Many headings with little below each: "Was heute wichtig ist: 1. … 2. …". */
function isRoundUp(sentences: readonly Sentence[]): boolean {
  const told = sentences.filter(
    ({ role }, at) => role === "heading" && (sentences[at + 1]?.role ?? "heading") !== "heading",
  ).length;
  const below = sentences.filter(({ role }) => role !== "heading").length;
  return told >= FEWEST_ITEMS && below / told <= LONGEST_ITEM;
}

/** What is left in a telling of a sentence. */
export function contentOf(words: Traced, figures: readonly Figure[], article: AnalyzedArticle): Content {
  const language = article.language.code;
  const mentions = conceptsIn(words.text, { start: 0, end: words.text.length }, language);
  const kept = figuresIn(words, figures);
  const concepts = new Set(mentions.map(({ concept }) => `${concept.kind}:${concept.id}`));
  return {
    figures: kept,
    weighed: weighFigures(kept, { article, concepts }),
    concepts,
    terms: contentTerms(words.text, language),
  };
}
