import { meets } from "./match-terms.ts";
import type { Question, Term } from "./question.ts";
import type { ReadArticle } from "./reading.ts";

/** A question as one article can answer it: a word that the article's language may say in ways nobody knows says little. */
export function across(question: Question, article: ReadArticle): Question {
  if (article.article.language.code === question.language) return question;
  const isUnknown = (term: Term): boolean =>
    term.role === "matter" && !isTranslated(term) && !isSaid(term, article);
  if (!question.terms.some(isUnknown)) return question;
  const terms = question.terms.map((term) =>
    isUnknown(term) ? { ...term, weight: term.weight * UNKNOWN } : term,
  );
  return { ...question, terms };
}

/** It names a concept, has a word in the other language, or is an amount. */
function isTranslated({ keys, parts }: Term): boolean {
  return [keys, ...parts].some((some) => [...some].some((key) => /^[cgpt]:/u.test(key)));
}

function isSaid(term: Term, { title, sentences }: ReadArticle): boolean {
  return meets(term, title) > 0 || sentences.some((sentence) => meets(term, sentence) > 0);
}

/** What such a word keeps of its weight: it may be said there in a way that is not known. */
const UNKNOWN = 0.35;
