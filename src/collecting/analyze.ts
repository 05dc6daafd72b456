import type { AnalyzedArticle, Article } from "../domain/article.ts";
import { overlaps } from "../domain/span.ts";
import { extractFigures } from "../figures/extract.ts";
import type { Directory } from "../instruments/directory.ts";
import { linkInstruments } from "../instruments/link.ts";

/** Reads figures and instruments out of an article, once; removed parts count for nothing. */
export function analyzeArticle(article: Article, directory: Directory): AnalyzedArticle {
  const { text, title, language, published, removals } = article;
  const inNews = ({ span }: { span: { start: number; end: number } }): boolean =>
    !removals.some((removal) => overlaps(removal.span, span));
  const figures = extractFigures(text, { locale: language.code, publishedOn: published.at.slice(0, 10) });
  const links = linkInstruments({ title, text: newsOnly(article), language: language.code }, directory);
  return { ...article, figures: figures.filter(inNews), links };
}

/** The text with removed parts blanked out, so that every offset stays. */
function newsOnly({ text, removals }: Article): string {
  let out = "";
  let at = 0;
  for (const { span } of removals) {
    out += text.slice(at, span.start) + " ".repeat(span.end - span.start);
    at = span.end;
  }
  return out + text.slice(at);
}
