import type { AnalyzedArticle } from "../domain/article.ts";
import type { AnalyzedText } from "./analyzed-text.ts";

const texts = new WeakMap<AnalyzedArticle, AnalyzedText>();

/** An article as a source of claims; the same object each time, so that it is read once. */
export function textOf(article: AnalyzedArticle): AnalyzedText {
  const known = texts.get(article);
  if (known) return known;
  const text = {
    text: article.text,
    language: article.language.code,
    sentences: article.sentences.map(({ span }) => span),
    figures: article.figures,
  };
  texts.set(article, text);
  return text;
}
