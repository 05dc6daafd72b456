import type { Answer, AnswerSentence, NoAnswer } from "../domain/answer.ts";
import type { AnalyzedArticle } from "../domain/article.ts";
import type { BoundFigure, VerifiedBullet } from "../domain/brief.ts";
import type { Directory } from "../instruments/directory.ts";
import { listingsOf } from "../instruments/listings.ts";
import { unwelcomeIn } from "../lexicon/unwelcome.ts";
import type { ArticleStore } from "../ports/article-store.ts";
import { conflictsAmong } from "../producing/find-conflicts.ts";
import { proveBullet } from "../verification/prove-bullet.ts";
import { asksForAdvice } from "./advice.ts";
import type { Candidate } from "./candidates.ts";
import { candidatesIn } from "./candidates.ts";
import { choose } from "./choose.ts";
import { draftOf } from "./draft.ts";
import { findArticles } from "./find-articles.ts";
import { metricFit } from "./fit-metric.ts";
import { bindingMetrics } from "./binding-metrics.ts";
import { inOrder } from "./in-order.ts";
import type { Question } from "./question.ts";
import { ratingsIn } from "./ratings.ts";
import type { Asking } from "./read-question.ts";
import { readQuestion } from "./read-question.ts";
import { readArticle } from "./reading.ts";
import type { Phrased, Phrasing } from "./with-model.ts";

export interface AnswerDependencies {
  readonly articles: ArticleStore;
  readonly directory: Directory;
  /** Missing: sentences as the articles have them. */
  readonly phrase?: Phrasing;
}

/** What the stored articles say to a question, every sentence of it proven; or that they do not say it. */
export async function answerQuestion(asking: Asking, deps: AnswerDependencies): Promise<Answer> {
  const question = readQuestion(asking, deps.directory);
  if (question.terms.length === 0) return refused(question, asksForAdvice(asking.text) ? "advice" : "empty");
  const listings = question.tickers.flatMap((ticker) => listingsOf(ticker, deps.directory));
  const articles = await findArticles(question, listings, deps.articles);
  const read = articles.map(readArticle);
  if (asksForAdvice(asking.text)) {
    const told = proven(ratingsIn(question, read), question, articles);
    return { ...refused(question, "advice"), sentences: told, articles: citedIn(told, articles) };
  }
  const candidates = candidatesIn(question, read);
  const phrased: Phrased = (await deps.phrase?.({ question, candidates, articles })) ?? {};
  const { note = null, model = null } = phrased;
  const told = phrased.sentences ?? proven(choose(candidates), question, articles);
  const sentences = inOrder(told, articles);
  if (sentences.length === 0) return { ...nearestTo(question, candidates, articles), note, model };
  return {
    ...refused(question, null),
    note,
    model,
    sentences,
    conflicts: conflictsOn(question, citedIn(sentences, articles)),
    articles: citedIn(sentences, articles),
  };
}

function refused({ language, tickers }: Question, refusal: NoAnswer | null): Answer {
  return {
    language,
    refusal,
    tickers,
    sentences: [],
    conflicts: [],
    nearest: null,
    articles: [],
    model: null,
    note: null,
  };
}

function proven(
  candidates: readonly Candidate[],
  { language }: Question,
  articles: readonly AnalyzedArticle[],
): readonly AnswerSentence[] {
  return candidates.flatMap((candidate): readonly AnswerSentence[] => {
    const bullet = proofOf(candidate, language, articles);
    return bullet === null ? [] : [{ bullet, figure: figureOf(candidate, bullet), earlier: false }];
  });
}

/** Proven like the bullet of a brief; without a label where the label cannot be. */
function proofOf(
  candidate: Candidate,
  language: Question["language"],
  articles: readonly AnalyzedArticle[],
): VerifiedBullet | null {
  const draft = draftOf(candidate, language);
  const verdict = proveBullet(draft, articles);
  if (verdict.ok) return verdict.bullet;
  if (draft.label === null) return null;
  const bare = proveBullet({ ...draft, label: null }, articles);
  return bare.ok ? bare.bullet : null;
}

function figureOf({ figure }: Candidate, { label, body }: VerifiedBullet): BoundFigure | null {
  const isAsked = (bound: BoundFigure): boolean => bound.figure === figure?.figure;
  return label?.figures.find(isAsked) ?? body.figures.find(isAsked) ?? null;
}

function citedIn(
  sentences: readonly AnswerSentence[],
  articles: readonly AnalyzedArticle[],
): readonly AnalyzedArticle[] {
  const cited = new Set(sentences.flatMap(({ bullet }) => bullet.evidence.map(({ article }) => article)));
  return articles.filter(({ id }) => cited.has(id));
}

/** Where the cited articles contradict each other on the metric that was asked for. */
function conflictsOn(question: Question, articles: readonly AnalyzedArticle[]): Answer["conflicts"] {
  const metrics = bindingMetrics(question);
  const [ticker = null] = question.tickers;
  if (articles.length < 2 || metrics.length === 0) return [];
  return conflictsAmong(articles, ticker).filter(({ metric }) => metrics.includes(metric));
}

/** Said beside "not in my sources": the same metric of the same subject, or nearly all of what was asked. */
function isNear(question: Question, { named, coverage, figure, sentence }: Candidate): boolean {
  if (!named || coverage < LEAST_NEAR) return false;
  if (bindingMetrics(question).length === 0) return coverage >= LEAST_ALIKE;
  return figure !== null && metricFit(question, figure, sentence) >= LEAST_METRIC;
}

const LEAST_NEAR = 0.6;
const LEAST_ALIKE = 0.85;
const LEAST_METRIC = 0.85;

function nearestTo(
  question: Question,
  candidates: readonly Candidate[],
  articles: readonly AnalyzedArticle[],
): Answer {
  const answer = refused(question, "not-in-sources");
  if (unwelcomeIn(question.text) !== null) return answer;
  for (const candidate of candidates.filter((candidate) => isNear(question, candidate)).slice(0, 3)) {
    const nearest = proofOf(candidate, question.language, articles);
    if (nearest === null) continue;
    return { ...answer, nearest, articles: articles.filter(({ id }) => nearest.evidence[0].article === id) };
  }
  return answer;
}
