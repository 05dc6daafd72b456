import type { RoledFigure } from "../verification/roles.ts";
import { across } from "./across.ts";
import { figureFit } from "./fit-figure.ts";
import { periodFit } from "./fit-period.ts";
import { textFit } from "./fit-text.ts";
import { meets } from "./match-terms.ts";
import { nearness } from "./nearness.ts";
import type { Question, Term } from "./question.ts";
import type { ReadArticle, ReadSentence } from "./reading.ts";
import { mayAnswer, tellsWhat } from "./related.ts";
import type { Place } from "./whose.ts";
import { areNamed, strengthsOf } from "./whose.ts";

/** A sentence that may answer, with the figure that would be the answer. */
export interface Candidate {
  readonly sentence: ReadSentence;
  readonly figure: RoledFigure | null;
  /** From 0 to 1. */
  readonly score: number;
  /** How much of the question stands in the sentence or before it. */
  readonly coverage: number;
  /** Whether everybody the question names is there. */
  readonly named: boolean;
  /** Whether what it asks is told, in words at least like its own. */
  readonly told: boolean;
  /** How well figure and time fit; 0 for a figure of something else. */
  readonly fit: number;
}

/** Every sentence that has anything of the question, best first. */
export function candidatesIn(question: Question, articles: readonly ReadArticle[]): readonly Candidate[] {
  return articles
    .flatMap((article) => {
      const asked = across(question, article);
      return article.sentences.flatMap((sentence) => candidateOf(asked, sentence));
    })
    .sort((a, b) => b.score - a.score);
}

function candidateOf(question: Question, sentence: ReadSentence): readonly Candidate[] {
  const own = question.terms.map((term) => meets(term, sentence));
  if (!mayAnswer(question, sentence, own)) return [];
  const figures = sentence.figures.filter(({ figure }) => question.kinds.includes(figure.kind));
  if (question.aspect !== "text" && figures.length === 0) return [];
  const of = (figure: RoledFigure | null): Candidate => candidate(question, { sentence, figure, own });
  if (question.aspect === "text") return [of(null)];
  const [best] = figures.map(of).sort((a, b) => b.score - a.score);
  return best ? [best] : [];
}

function candidate(question: Question, place: Place): Candidate {
  const { sentence, figure, own } = place;
  const strengths = strengthsOf(question.terms, place);
  const coverage = coverageOf(question.terms, strengths);
  const named = areNamed(question.terms, strengths, own);
  const fit =
    (figure ? figureFit(question, figure, sentence, coverage) : textFit(question, sentence)) *
    periodFit(question, figure, sentence);
  const near = figure ? nearness(question.terms, figure, sentence) : 0;
  return {
    sentence,
    figure,
    coverage,
    named,
    told: tellsWhat(question, strengths, own),
    fit,
    score: coverage * 0.48 + fit * 0.4 + near * 0.12 + early(sentence),
  };
}

/** Of two sentences that answer alike the first one tells the whole, and what follows parts of it. */
function early({ statement, article }: ReadSentence): number {
  return 0.02 * (1 - statement.index / article.sentences.length);
}

function coverageOf(terms: readonly Term[], strengths: readonly number[]): number {
  const whole = terms.reduce((sum, { weight }) => sum + weight, 0);
  const there = terms.reduce((sum, { weight }, at) => sum + weight * (strengths[at] ?? 0), 0);
  return whole === 0 ? 0 : there / whole;
}
