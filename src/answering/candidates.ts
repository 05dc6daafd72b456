import type { Span } from "../domain/span.ts";
import type { RoledFigure } from "../verification/roles.ts";
import { figureFit } from "./fit-figure.ts";
import { periodFit } from "./fit-period.ts";
import { textFit } from "./fit-text.ts";
import { isPlace } from "./glossary.ts";
import { keysOf } from "./keys.ts";
import { meets, strengthOf } from "./match-terms.ts";
import { nearness } from "./nearness.ts";
import type { Question, Term } from "./question.ts";
import { speaksOfProtagonist } from "./protagonists.ts";
import type { ReadArticle, ReadSentence, Words } from "./reading.ts";

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
  /** How well figure and time fit; 0 for a figure of something else. */
  readonly fit: number;
}

/** Every sentence that has anything of the question, best first. */
export function candidatesIn(question: Question, articles: readonly ReadArticle[]): readonly Candidate[] {
  return articles
    .flatMap(({ sentences }) => sentences.flatMap((sentence) => candidateOf(question, sentence)))
    .sort((a, b) => b.score - a.score);
}

function candidateOf(question: Question, sentence: ReadSentence): readonly Candidate[] {
  const after = follows(question.terms, sentence)
    ? sentence.article.sentences[sentence.statement.index - 1]
    : undefined;
  const own = question.terms.map((term) => meets(term, sentence));
  const said = after
    ? own.map((strength, at) => Math.max(strength, meetsAt(question.terms, at, after)))
    : own;
  if (
    !(said.some((strength) => strength > 0) || isOfSubject(question, sentence)) ||
    !isRelated(question, said, own)
  )
    return [];
  const figures = sentence.figures.filter(({ figure }) => question.kinds.includes(figure.kind));
  if (question.aspect !== "text" && figures.length === 0) return [];
  const of = (figure: RoledFigure | null): Candidate => candidate(question, { sentence, figure, own });
  if (question.aspect === "text") return [of(null)];
  const [best] = figures.map(of).sort((a, b) => b.score - a.score);
  return best ? [best] : [];
}

/** An article about an index calls it "der Leitindex", or nothing. */
function isOfSubject({ ofIndex, terms }: Question, { article, figures }: ReadSentence): boolean {
  const isAbout = terms.some(({ keys }) => [...keys].some((key) => article.subjects.has(key)));
  return ofIndex && isAbout && figures.some(({ noun }) => noun.includes("points"));
}

function meetsAt(terms: readonly Term[], at: number, words: Words): number {
  const term = terms[at];
  return term ? meets(term, words) : 0;
}

/** What is asked must be said in the sentence itself, at least in part; who it is said of may stand before it. */
function isRelated(
  { terms, ofIndex, quoted, moments }: Question,
  said: readonly number[],
  own: readonly number[],
): boolean {
  let [asked, met] = [0, 0];
  for (const [at, { role, weight, keys }] of terms.entries()) {
    if (role === "name" || keys.has("c:direction:close")) continue;
    asked += weight;
    met += (said[at] ?? 0) * weight;
  }
  const isNamed = terms.some(({ role, place }, at) => role === "name" && !place && own[at] === 1);
  // "Der DAX legte um 0,3 Prozent auf 18.356 Punkte zu" tells where it stood on the day of the article.
  if (ofIndex && isNamed && moments.length > 0) return true;
  return (
    asked < (isNamed && quoted ? LIGHTEST.quoted : LIGHTEST.other) ||
    met / asked >= (isNamed ? LEAST_RELATED.named : LEAST_RELATED.unnamed)
  );
}

const LEAST_RELATED = { named: 0.15, unnamed: 0.22 } as const;
const LIGHTEST = { quoted: 1.1, other: 0.8 } as const;

interface Place {
  readonly sentence: ReadSentence;
  readonly figure: RoledFigure | null;
  /** How well each term stands in the sentence itself. */
  readonly own: readonly number[];
}

function candidate(question: Question, place: Place): Candidate {
  const { sentence, figure } = place;
  const strengths = strengthsOf(question.terms, place);
  const coverage = coverageOf(question.terms, strengths);
  const named = areNamed(question.terms, strengths);
  const fit =
    (figure ? figureFit(question, figure, sentence) : textFit(question, sentence)) *
    periodFit(question, figure, sentence);
  const near = figure ? nearness(question.terms, figure, sentence) : 0;
  return {
    sentence,
    figure,
    coverage,
    named,
    fit,
    score: coverage * 0.48 + fit * 0.4 + near * 0.12 + early(sentence),
  };
}

/** Of two sentences that answer alike the first one tells the whole, and what follows parts of it. */
function early({ statement, article }: ReadSentence): number {
  return 0.02 * (1 - statement.index / article.sentences.length);
}

const LEAST_NAMED = { alone: 0.6, together: 0.7, place: 0.35 } as const;

function areNamed(terms: readonly Term[], strengths: readonly number[]): boolean {
  const several = terms.filter(({ role, place }) => role === "name" && !place).length > 1;
  return terms.every(({ role, place }, at) => {
    if (role !== "name") return true;
    const least = place ? LEAST_NAMED.place : several ? LEAST_NAMED.together : LEAST_NAMED.alone;
    return (strengths[at] ?? 0) >= least;
  });
}

/** A sentence of somebody else, or of nobody that is asked about, does not speak of whom the title names. */
function strengthsOf(terms: readonly Term[], { sentence, figure, own }: Place): readonly number[] {
  const names = terms.filter(({ role, place }) => role === "name" && !place);
  const isNamed = terms.some(({ role, place }, at) => role === "name" && !place && own[at] === 1);
  const isFollowing = follows(terms, sentence);
  const otherPlace = namesOtherPlace(terms, sentence, figure);
  const isMeant = !isNamed && !isFollowing && refersBack(terms, sentence, figure);
  const isDoubtful = !isMeant && !isNamed && !isFollowing;
  const doubt = !isDoubtful
    ? 1
    : names.length > 1
      ? DOUBT.instrument
      : speaksOfOthers(terms, sentence, figure);
  return terms.map((term, at) => {
    if (own[at] === 1) return 1;
    const strength = strengthOf(term, sentence);
    if (term.place) return otherPlace ? strength * OTHER_PLACE : strength;
    return term.role === "name"
      ? Math.max(strength * doubt, isFollowing || isMeant ? NAMED_BEFORE : 0)
      : strength;
  });
}

const OTHER_PLACE = 0.4;
const NAMED_BEFORE = 0.9;

/** "In Tirol" is not said of Vienna, wherever the article was written. */
function namesOtherPlace(
  terms: readonly Term[],
  sentence: ReadSentence,
  figure: RoledFigure | null,
): boolean {
  const asked = new Set(terms.flatMap((term) => [...term.keys]));
  const isOther = (key: string): boolean => isPlaceKey(key) && !asked.has(key);
  if (![...sentence.keys].some(isOther)) return false;
  const { statement, article } = sentence;
  const span = { start: statement.span.start, end: figure?.figure.span.start ?? statement.span.end };
  const { text, language } = article.article;
  const mentions = statement.mentions.filter((mention) => mention.span.end <= span.end);
  const before = [...keysOf({ text, span, language: language.code, mentions })];
  return before.some(isOther) && !before.some((key) => isPlaceKey(key) && asked.has(key));
}

function isPlaceKey(key: string): boolean {
  return key.startsWith("c:place:") || (key.startsWith("g:") && isPlace(Number(key.slice(2))));
}

/** The sentence right before names everybody: "The iPhone XR … It starts at $749." */
function follows(terms: readonly Term[], { article, statement }: ReadSentence): boolean {
  const previous = article.sentences[statement.index - 1];
  const names = terms.filter(({ role, place }) => role === "name" && !place);
  return previous !== undefined && names.length > 1 && names.every((term) => meets(term, previous) === 1);
}

const REFERS =
  /(?<!\p{L})(?:der kurs|die aktien?|die papiere?|das papier|der titel|die titel|der konzern|das unternehmen|die firma|die bank|der index|der leitindex|das barometer|the (?:index|stock|shares|company|group|firm|bank|gauge|carrier|automaker|chipmaker|retailer)|(?:its|their) (?:shares|stock))(?!\p{L})/iu;

/** "Am Montag sank der Kurs …" behind a sentence that names one company, which is asked about. */
function refersBack(
  terms: readonly Term[],
  { article, statement }: ReadSentence,
  figure: RoledFigure | null,
): boolean {
  const previous = article.sentences[statement.index - 1];
  const names = terms.filter(({ role, place }) => role === "name" && !place);
  if (previous === undefined || names.length !== 1 || !names.every((term) => meets(term, previous) === 1))
    return false;
  const end = figure?.figure.span.start ?? statement.span.end;
  const { links, text } = article.article;
  const isBefore = (span: Span): boolean => span.start >= statement.span.start && span.end <= end;
  if (!REFERS.test(text.slice(statement.span.start, end))) return false;
  const asked = new Set(names.flatMap(({ keys }) => [...keys]));
  const inPrevious = links.filter(
    ({ ticker, mentions }) =>
      !ticker.startsWith("^") &&
      !asked.has(`t:${ticker}`) &&
      mentions.some(
        (span) => span.start >= previous.statement.span.start && span.end <= previous.statement.span.end,
      ),
  );
  return inPrevious.length === 0 && !links.some(({ mentions }) => mentions.some(isBefore));
}

/** In letters, behind a figure: "Mit 241 Mrd. Euro weist SAP …". */
const NEAR = 60;

/** How far it is in doubt that a sentence speaks of whom its article is about. */
const DOUBT = { protagonist: 0.6, instrument: 0.7, name: 0.8, none: 1 } as const;

/** Another instrument, or another name, stands before the figure. */
function speaksOfOthers(terms: readonly Term[], sentence: ReadSentence, figure: RoledFigure | null): number {
  const { statement, article } = sentence;
  const { links, language } = article.article;
  const asked = new Set(terms.flatMap(({ keys }) => [...keys]));
  const end = figure?.figure.span.start ?? statement.span.end;
  const within = Math.min(statement.span.end, (figure?.figure.span.end ?? end) + NEAR);
  const isBefore = (span: Span): boolean => span.start >= statement.span.start && span.end <= within;
  const others = links.filter(({ ticker }) => !ticker.startsWith("^") && !asked.has(`t:${ticker}`));
  if (others.some(({ mentions }) => mentions.some(isBefore))) return DOUBT.instrument;
  if (language.code === "de") return speaksOfProtagonist(terms, sentence) ? DOUBT.protagonist : DOUBT.none;
  const isNamed = statement.names.some(({ token, first }) => !first && token.span.end <= end);
  return isNamed ? DOUBT.name : DOUBT.none;
}

function coverageOf(terms: readonly Term[], strengths: readonly number[]): number {
  const whole = terms.reduce((sum, { weight }) => sum + weight, 0);
  const there = terms.reduce((sum, { weight }, at) => sum + weight * (strengths[at] ?? 0), 0);
  return whole === 0 ? 0 : there / whole;
}
