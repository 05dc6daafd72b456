import { refuse } from "../briefs/refusals.ts";
import type { AnswerSentence } from "../domain/answer.ts";
import type { AnalyzedArticle } from "../domain/article.ts";
import type { BoundFigure, Evidence, ModelNote, VerifiedBullet } from "../domain/brief.ts";
import type { AnswerTask, AnswerWriter } from "../ports/answer-writer.ts";
import type { ProposedBullet } from "../ports/summarizer.ts";
import { modelNote } from "../producing/model-note.ts";
import type { BriefModel } from "../producing/produce-brief.ts";
import { judgeProposed, proveProposed } from "../producing/prove-proposed.ts";
import type { Judged } from "../producing/prove-proposed.ts";
import type { Candidate } from "./candidates.ts";
import { LEAST_FIT, isSure } from "./choose.ts";
import { figureFit } from "./fit-figure.ts";
import { isOfOtherMetric } from "./fit-metric.ts";
import { periodFit } from "./fit-period.ts";
import { textFit } from "./fit-text.ts";
import type { Question } from "./question.ts";

/** The configured model, for briefs and for answers. */
export interface ChatModel extends BriefModel {
  readonly answers: AnswerWriter;
}

/** What was found for a question. */
export interface Found {
  readonly question: Question;
  /** The best first. */
  readonly candidates: readonly Candidate[];
  readonly articles: readonly AnalyzedArticle[];
}

/** What came of the model. Without `sentences` the articles' own are to be told; empty ones mean that they do not say it. */
export interface Phrased {
  readonly sentences?: readonly AnswerSentence[];
  readonly model?: string;
  readonly note?: ModelNote;
}

export type Phrasing = (found: Found) => Promise<Phrased>;

/** As many as a model can weigh at a glance. */
const MOST_SHOWN = 16;
/** Less than an answer by itself must have: a model reads what is meant where the words are others. */
const LEAST_SHOWN = { score: 0.3, fit: 0.2 } as const;

/**
 * Lets a model choose among the sentences that were found and phrase the answer. Each of its sentences is proven like
 * the bullet of a brief and must tell what was asked, and is repaired once; where none is left, or the model fails, the
 * articles' own sentences stand. That there is no answer it may say only where they are in doubt: an article it reads may
 * have told it so. Advice is never asked of it.
 */
export function phraseWith(writer: AnswerWriter, signal: AbortSignal): Phrasing {
  return async (found) => {
    const shown = found.candidates.filter(mayAnswer).slice(0, MOST_SHOWN);
    const [first, ...rest] = shown.map(placeOf);
    if (first === undefined) return {};
    const task = taskFor(found, [first, ...rest]);
    const outcome = await writer.propose(task, signal);
    if (!outcome.ok) return { note: modelNote(outcome.reason) };
    const { sentences: proposed, model } = outcome;
    if (proposed === null) return isSure(found.candidates) ? {} : { sentences: [], model };
    const sentences = await proven(proposed, { ...found, candidates: shown }, (refused) =>
      writer.repair(task, refused, signal),
    );
    return sentences.length === 0 ? {} : { sentences, model };
  };
}

function mayAnswer({ named, fit, score }: Candidate): boolean {
  return named && fit >= LEAST_SHOWN.fit && score >= LEAST_SHOWN.score;
}

function placeOf({ sentence }: Candidate): Evidence {
  return { article: sentence.article.article.id, span: sentence.statement.span };
}

function taskFor({ question, articles }: Found, places: AnswerTask["places"]): AnswerTask {
  const { text, language, tickers } = question;
  return { question: text, language, ticker: tickers[0] ?? null, places, articles };
}

type Repair = Parameters<typeof proveProposed>[1]["repair"];

async function proven(
  proposed: readonly ProposedBullet[],
  found: Found,
  repair: Repair,
): Promise<readonly AnswerSentence[]> {
  const attempts = await proveProposed(proposed, { judge: (bullet) => judge(bullet, found), repair });
  const told = new Set<string>();
  return attempts.flatMap(({ first, second }): readonly AnswerSentence[] => {
    const judged = first.ok ? first : second;
    if (!judged?.ok || told.has(judged.bullet.body.text)) return [];
    told.add(judged.bullet.body.text);
    return [{ bullet: judged.bullet, figure: figureAsked(judged.bullet, found), earlier: false }];
  });
}

/** Proven, and of what was asked: a true sentence on something else is no answer. */
function judge(proposed: ProposedBullet, found: Found): Judged {
  const judged = judgeProposed(proposed, found.articles);
  if (!judged.ok) return judged;
  const isAnswer =
    found.question.aspect === "text"
      ? tellsInWords(judged.bullet, found)
      : figureAsked(judged.bullet, found) !== null;
  if (isAnswer) return judged;
  const { body, evidence } = judged.bullet;
  return { ok: false, rejected: { text: body.text, evidence, rejections: [refuse("off-question")] } };
}

/** Where who or why is asked, it rests on a sentence that names somebody or a reason about as well as the best shown. */
function tellsInWords({ evidence }: VerifiedBullet, { question, candidates }: Found): boolean {
  const best = candidates.find(({ fit }) => fit >= LEAST_FIT);
  const least = Math.max(LEAST_FIT, best ? textFit(question, best.sentence) - ABOUT : 0);
  return candidates.some((candidate) => {
    const { article, span } = placeOf(candidate);
    const isCited = evidence.some((place) => place.article === article && place.span.start === span.start);
    return isCited && textFit(question, candidate.sentence) >= least;
  });
}

/** A company answers about as well as a person, what came before a thing as its reason; an office alone does not. */
const ABOUT = 0.2;

/** Of the figures a sentence tells the first that fits what was asked. */
function figureAsked({ body }: VerifiedBullet, { question, candidates }: Found): BoundFigure | null {
  return body.figures.find((bound) => isAsked(bound, question, candidates)) ?? null;
}

function isAsked({ figure }: BoundFigure, question: Question, candidates: readonly Candidate[]): boolean {
  return candidates.some(({ sentence, coverage }) =>
    sentence.figures.some(
      (role) =>
        role.figure === figure &&
        question.kinds.includes(figure.kind) &&
        !isOfOtherMetric(question, role) &&
        figureFit(question, role, sentence, coverage) * periodFit(question, role, sentence) >=
          LEAST_SHOWN.fit,
    ),
  );
}
