import { isMoment } from "../domain/figure.ts";
import type { RoledFigure } from "../verification/roles.ts";
import { countFit } from "./fit-count.ts";
import { currencyFit } from "./fit-currency.ts";
import { extremeFit } from "./fit-extreme.ts";
import { kindFit } from "./fit-kind.ts";
import { indexFit } from "./fit-index.ts";
import { metricFit, otherMetric, shareFit } from "./fit-metric.ts";
import { narrowing, ownerFit } from "./fit-owner.ts";
import { sessionFit, weekdayFit } from "./fit-session.ts";
import { stretchFit } from "./fit-stretch.ts";
import type { Question } from "./question.ts";
import type { ReadSentence } from "./reading.ts";

/**
 * How well a figure is what a question asks for, from 0 (something else) to 1. `covered` is how much of the question the
 * sentence says.
 */
export function figureFit(
  question: Question,
  role: RoledFigure,
  sentence: ReadSentence,
  covered: number,
): number {
  return (
    kindFit(question, role, sentence) *
    newsOf(question, role) *
    currencyFit(question, role) *
    outweighed(metricFit(question, role, sentence), question.terms.length, covered) *
    countFit(question, role, sentence) *
    shareFit(question, role, sentence) *
    standingOf(question, role, sentence) *
    (question.terms.length < MOST_WORDS
      ? otherMetric(question, role)
      : outweighed(otherMetric(question, role), MOST_WORDS, covered)) *
    directionFit(question, role) *
    ownerFit(question, role, sentence) *
    narrowing(question, role, sentence) *
    indexFit(question, role, sentence) *
    extremeFit(question, sentence) *
    sessionFit(question, role, sentence) *
    stretchFit(question, role, sentence) *
    weekdayFit(question, sentence)
  );
}

/** Where all of a question of many words is said, its figure is meant, by whatever metric the source calls it. */
function outweighed(fit: number, words: number, covered: number): number {
  const whole = Math.max(0, (covered - MOSTLY) / (1 - MOSTLY));
  return fit + (1 - fit) * whole * (words < MANY ? FEW_OUTWEIGH : OUTWEIGHED);
}

/** Words of a question; fewer outweigh a metric hardly. */
const MANY = 3;
/** From so many on, even another metric than the one asked for is outweighed. */
const MOST_WORDS = 5;
const FEW_OUTWEIGH = 0.2;
const OUTWEIGHED = 0.5;
/** How much of a question has to be said before anything is outweighed. */
const MOSTLY = 0.75;

/** "Um wie viel hat er zugelegt?" is not answered by how far something fell. */
function directionFit({ aspect, terms }: Question, { direction }: RoledFigure): number {
  if (aspect !== "change" || (direction !== "up" && direction !== "down")) return 1;
  const asks = (way: string): boolean => terms.some(({ keys }) => keys.has(`c:direction:${way}`));
  return asks(direction === "up" ? "down" : "up") && !asks(direction) ? OPPOSITE : 1;
}

const OPPOSITE = 0.6;

/** What a question says itself it does not ask for: "Was bekommt, wer 50 Pfund im Monat einzahlt?" */
function newsOf({ stated }: Question, { figure }: RoledFigure): number {
  return stated.includes(JSON.stringify(figure.value)) ? KNOWN : 1;
}

const KNOWN = 0.2;

/** What was earlier than something told beside it, and what is denied, answers less well, unless it is asked for. */
function standingOf(
  { text, moments }: Question,
  { prior, negated, figure }: RoledFigure,
  { figures }: ReadSentence,
): number {
  const wantsPrior = moments.length > 0 || /vorjahr|zuvor|previous|earlier|a year ago|before/iu.test(text);
  const isBeside = figures.some((other) => !other.prior && other.figure.kind === figure.kind);
  const isOld = prior && isBeside && !isMoment(figure) && !wantsPrior;
  return (isOld ? 0.7 : 1) * (negated && !DENIES.test(text) ? 0.7 : 1);
}

const DENIES =
  /(?<!\p{L})(?:nicht|kein\p{L}*|weder|ohne|not|no|neither|nor|without|don['’]t|doesn['’]t)(?!\p{L})/iu;
