import type { Span } from "../domain/span.ts";
import type { RoledFigure } from "../verification/roles.ts";
import { isPlace } from "./glossary.ts";
import { keysOf } from "./keys.ts";
import { isMade } from "./makers.ts";
import { meets, strengthOf } from "./match-terms.ts";
import { speaksOfProtagonist } from "./protagonists.ts";
import type { Term } from "./question.ts";
import { isWhose } from "./question.ts";
import type { ReadSentence } from "./reading.ts";

/** A sentence with the figure that would be the answer. */
export interface Place {
  readonly sentence: ReadSentence;
  readonly figure: RoledFigure | null;
  /** How well each term stands in the sentence itself. */
  readonly own: readonly number[];
}

const LEAST_NAMED = {
  held: 0.86,
  alone: 0.6,
  together: 0.7,
  elsewhere: 0.4,
  place: 0.35,
  placeAlone: 0.45,
} as const;

const FEW = 2;

/** Whether everybody a question names is there. `own` is how well each term stands in the sentence itself. */
export function areNamed(
  terms: readonly Term[],
  strengths: readonly number[],
  own: readonly number[],
): boolean {
  const several = terms.filter(isWhose).length > 1;
  const together = isThatStory(terms, strengths, own) ? LEAST_NAMED.elsewhere : LEAST_NAMED.together;
  const alone = terms.some(asksForOffice) ? LEAST_NAMED.held : LEAST_NAMED.alone;
  // "Wie hoch ist die Quote in Tirol?" says little else by which it could be known that the article means Tyrol.
  const isAlone = terms.length <= FEW && !terms.some(isWhose);
  const where = isAlone ? LEAST_NAMED.placeAlone : LEAST_NAMED.place;
  return terms.every(({ role, place, cited }, at) => {
    if (role !== "name") return true;
    const least = place || cited ? where : several ? together : alone;
    return (strengths[at] ?? 0) >= least;
  });
}

/** Offices are held at some company: a chief who speaks of Zoom is not the chief of Zoom. */
function asksForOffice({ keys }: Term): boolean {
  return keys.has("c:noun:ceo") || keys.has("c:noun:cfo");
}

/** Half of those who are named, and nearly all of a long question: the others may be named anywhere in the article. */
function isThatStory(terms: readonly Term[], strengths: readonly number[], own: readonly number[]): boolean {
  let [named, met, asked, told] = [0, 0, 0, 0];
  for (const [at, term] of terms.entries()) {
    if (isWhose(term)) {
      named += 1;
      met += own[at] === 1 ? 1 : 0;
    }
    if (term.role === "name") continue;
    asked += term.weight;
    told += term.weight * (strengths[at] ?? 0);
  }
  return met * 2 >= named && asked >= LONG && told / asked >= NEARLY_ALL;
}

const LONG = 4;
const NEARLY_ALL = 0.7;

/** A sentence of somebody else, or of nobody that is asked about, does not speak of whom the title names. */
export function strengthsOf(terms: readonly Term[], { sentence, figure, own }: Place): readonly number[] {
  const names = terms.filter(isWhose);
  const isNamed = terms.some((term, at) => isWhose(term) && own[at] === 1);
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
  const names = terms.filter(isWhose);
  return previous !== undefined && names.length > 1 && names.every((term) => meets(term, previous) === 1);
}

const REFERS =
  /(?<!\p{L})(?:der kurs|die aktien?|die papiere?|das papier|die (?:darin )?enthaltenen werte|der titel|die titel|der \p{L}*(?:konzern|hersteller|riese|händler|versicherer|anbieter)|das unternehmen|die firma|die bank|der index|der leitindex|das barometer|the (?:index|stock|shares|company|group|firm|bank|gauge|carrier|automaker|chipmaker|retailer)|(?:its|their) (?:shares|stock))(?!\p{L})/iu;

/** "Am Montag sank der Kurs …" behind a sentence that names one company, which is asked about. */
function refersBack(
  terms: readonly Term[],
  { article, statement }: ReadSentence,
  figure: RoledFigure | null,
): boolean {
  const previous = article.sentences[statement.index - 1];
  const names = terms.filter(isWhose);
  if (previous === undefined || names.length !== 1 || !names.every((term) => meets(term, previous) === 1))
    return false;
  const end = figure?.figure.span.start ?? statement.span.end;
  const { links, text } = article.article;
  const isBefore = (span: Span): boolean =>
    span.start >= statement.span.start && span.end <= end && !isMade(text, span);
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
  const { links, language, text } = article.article;
  const asked = new Set(terms.flatMap(({ keys }) => [...keys]));
  const end = figure?.figure.span.start ?? statement.span.end;
  const within = Math.min(statement.span.end, (figure?.figure.span.end ?? end) + NEAR);
  const isBefore = (span: Span): boolean =>
    span.start >= statement.span.start && span.end <= within && !isMade(text, span);
  const others = links.filter(({ ticker }) => !ticker.startsWith("^") && !asked.has(`t:${ticker}`));
  if (others.some(({ mentions }) => mentions.some(isBefore))) return DOUBT.instrument;
  if (language.code === "de") return speaksOfProtagonist(terms, sentence) ? DOUBT.protagonist : DOUBT.none;
  const isNamed = statement.names.some(({ token, first }) => !first && token.span.end <= end);
  return isNamed ? DOUBT.name : DOUBT.none;
}
