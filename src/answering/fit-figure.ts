import { isMoment } from "../domain/figure.ts";
import type { RoledFigure } from "../verification/roles.ts";
import { countFit } from "./fit-count.ts";
import { currencyFit } from "./fit-currency.ts";
import { kindFit } from "./fit-kind.ts";
import { indexFit } from "./fit-index.ts";
import { metricFit, otherMetric, shareFit } from "./fit-metric.ts";
import { narrowing, ownerFit } from "./fit-owner.ts";
import { sessionFit, weekdayFit } from "./fit-session.ts";
import { stretchFit } from "./fit-stretch.ts";
import type { Question } from "./question.ts";
import type { ReadSentence } from "./reading.ts";

/** How well a figure is what a question asks for, from 0 (something else) to 1. */
export function figureFit(question: Question, role: RoledFigure, sentence: ReadSentence): number {
  return (
    kindFit(question, role, sentence) *
    newsOf(question, role) *
    currencyFit(question, role) *
    metricFit(question, role, sentence) *
    countFit(question, role, sentence) *
    shareFit(question, role) *
    standingOf(question, role) *
    otherMetric(question, role) *
    ownerFit(question, role, sentence) *
    narrowing(question, role, sentence) *
    indexFit(question, role, sentence) *
    sessionFit(question, role, sentence) *
    stretchFit(question, role, sentence) *
    weekdayFit(question, sentence)
  );
}

/** What a question says itself it does not ask for: "Was bekommt, wer 50 Pfund im Monat einzahlt?" */
function newsOf({ stated }: Question, { figure }: RoledFigure): number {
  return stated.includes(JSON.stringify(figure.value)) ? KNOWN : 1;
}

const KNOWN = 0.2;

/** What was earlier and what is denied answers less well, unless it is asked for. */
function standingOf({ text, moments }: Question, { prior, negated, figure }: RoledFigure): number {
  const wantsPrior = moments.length > 0 || /vorjahr|zuvor|previous|earlier|a year ago|before/iu.test(text);
  return (prior && !isMoment(figure) && !wantsPrior ? 0.7 : 1) * (negated && !DENIES.test(text) ? 0.7 : 1);
}

const DENIES =
  /(?<!\p{L})(?:nicht|kein\p{L}*|weder|ohne|not|no|neither|nor|without|don['’]t|doesn['’]t)(?!\p{L})/iu;
