import { textAt } from "../domain/span.ts";
import { RATINGS, RATING_WORDS } from "./advice.ts";
import type { Candidate } from "./candidates.ts";
import { meets } from "./match-terms.ts";
import type { Question } from "./question.ts";
import type { ReadArticle, ReadSentence } from "./reading.ts";

const MOST = 2;

/** What named analysts say of the instruments a question names, the newest first. */
export function ratingsIn(question: Question, articles: readonly ReadArticle[]): readonly Candidate[] {
  const names = question.terms.filter(({ role }) => role === "name");
  if (names.length === 0) return [];
  return articles
    .toSorted((a, b) => (a.article.published.at < b.article.published.at ? 1 : -1))
    .flatMap(({ sentences }) => sentences)
    .filter((sentence) => isRating(sentence) && names.some((term) => meets(term, sentence) === 1))
    .slice(0, MOST)
    .map((sentence) => ({ sentence, figure: null, score: 1, coverage: 1, named: true, told: true, fit: 1 }));
}

/** A price target, or a rating within quotation or beside whoever gives it. */
function isRating({ keys, statement, article }: ReadSentence): boolean {
  if ([...RATINGS].some((metric) => keys.has(`c:metric:${metric}`))) return true;
  const isSaid = keys.has("c:noun:analysts") || keys.has("c:noun:banks") || keys.has("c:noun:rating");
  return isSaid && RATING_WORDS.test(textAt(article.article.text, statement.span));
}
