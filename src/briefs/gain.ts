import type { Option } from "./options.ts";
import { overlapOf } from "./terms.ts";
import { refersBack } from "./unfit.ts";
import { isEvent, isMetric, isTitle, weighTogether } from "./weigh.ts";

/** How much nearness to the headline counts for the first bullet, and for each further one. */
const HEADLINE = 2.6;
const FURTHER = 0.5;
/** A first bullet that needs the sentence before it opens a brief badly. */
const UNCLEAR = 1.5;
/** Words in common up to this share are the subject's own; beyond it, two bullets tell the same. */
const SAME_SUBJECT = 0.4;
const SAME_WORDS = 0.9;
const SAME_FIGURES = 1;
/** The same sum, but now it is said that there are talks about it. */
const SAME_FIGURES_NEW_EVENT = 0.2;

/** "They were trading at 372 riyals" is clear behind the sentence that says who. */
const UNDERSTOOD = 0.8;

/** A round-up is told by its items, not by all of one. */
const SAME_ITEM = 0.6;

/** The third bullet on revenue tells of some part of it. */
const SAME_METRIC = 0.1;

/** For each kind of event that no other bullet tells of: talks, a takeover, a lawsuit. */
const EVENT = 0.15;
const MOST_EVENTS = 2;
/** That something is being negotiated must not go under because its sum is told as a plan elsewhere. */
const TALKS = 0.4;

/** For each word of the title that no bullet has said yet: what a headline names is told. */
const TITLE_WORD = 0.25;
const MOST_TITLE_WORDS = 3;

/** What an option adds to those chosen; below zero when it tells what is told already. */
export function gain(option: Option, chosen: readonly Option[]): number {
  if (chosen.some((other) => tellsSame(option, other)) || isToldTitle(option, chosen)) return -1;
  const { words, weighed, terms, worth, prominence } = option;
  const told = toldKeys(option, chosen);
  const fresh = weighed.filter(({ key }) => !told.has(key));
  const amounts = weighed.filter(({ moment }) => !moment);
  const repeated = amounts.filter(({ key }) => told.has(key)).length / Math.max(1, amounts.length);
  const alike = Math.max(0, ...chosen.map((other) => overlapOf(terms, other.terms)));
  const events = [...new Set(option.concepts)].filter(
    (concept) => isEvent(concept) && !chosen.some((other) => other.concepts.has(concept)),
  );
  const first = chosen.length === 0;
  const freshTitle = [...option.titled].filter(
    (term) => !chosen.some(({ titled }) => titled.has(term)),
  ).length;
  return (
    option.about * weighTogether(fresh) +
    worth +
    EVENT * Math.min(MOST_EVENTS, events.length) +
    (first ? 0 : TITLE_WORD * Math.min(MOST_TITLE_WORDS, freshTitle)) * option.about +
    (events.includes("certainty:talks") ? TALKS : 0) +
    (first && (option.source.item?.index ?? 0) === 0 ? HEADLINE : FURTHER) * prominence -
    (first && refersBack(words.text) ? UNCLEAR : 0) +
    (chosen.some((other) => refersTo(option, other)) ? UNDERSTOOD : 0) -
    (chosen.some((other) => isSameItem(option, other)) ? SAME_ITEM : 0) -
    SAME_METRIC * chosen.filter((other) => measuresSame(option, other)).length -
    SAME_WORDS * Math.max(0, alike - SAME_SUBJECT) -
    (events.length > 0 ? SAME_FIGURES_NEW_EVENT : SAME_FIGURES) * repeated
  );
}

/** A headline without a figure announces what the sentences below it tell. */
function isToldTitle({ source: { sentence, article }, weighed }: Option, chosen: readonly Option[]): boolean {
  return (
    isTitle(sentence, article) &&
    weighed.every(({ moment }) => moment) &&
    chosen.some(({ source }) => source.article.id === article.id)
  );
}

function measuresSame({ concepts }: Option, other: Option): boolean {
  return [...concepts].some((concept) => isMetric(concept) && other.concepts.has(concept));
}

/** Whether an option needs the other, the sentence before it, to be understood. */
export function refersTo({ source, words }: Option, { source: other }: Option): boolean {
  return (
    source.article.id === other.article.id &&
    source.position === other.position + 1 &&
    source.item === other.item &&
    refersBack(words.text)
  );
}

function isSameItem({ source }: Option, { source: other }: Option): boolean {
  if (source.item === null || other.item === null) return false;
  return source.article.id === other.article.id && source.item.index === other.item.index;
}

/** A large sum is the same wherever it stands; 3.5 % may be of two things, if the words around are others. */
function toldKeys({ terms }: Option, chosen: readonly Option[]): ReadonlySet<string> {
  return new Set(
    chosen.flatMap((other) => {
      const near = overlapOf(terms, other.terms) > OTHER_SUBJECT;
      return other.weighed.filter(({ key }) => near || !SMALL_KEY.test(key)).map(({ key }) => key);
    }),
  );
}

const OTHER_SUBJECT = 0.15;
const SMALL_KEY = /^-?\d{1,2}(?:\.\d+)? /u;

/** Two tellings of the same words, or of the same amounts in nearly the same ones. */
function tellsSame(option: Option, other: Option): boolean {
  if (statesSame(option, other)) return true;
  if (option.source.article.id !== other.source.article.id) return false;
  const told = new Set(other.words.from.filter((at) => at >= 0));
  const shared = option.words.from.filter((at) => told.has(at)).length;
  return shared > 0.2 * Math.min(option.words.text.length, other.words.text.length);
}

const MOST_OF_IT = 0.6;
/** Where all amounts of one are the other's, fewer words need be the same. */
const SOME_OF_IT = 0.4;

/** Between two languages words cannot be compared, and two amounts in common are proof enough. */
function statesSame(option: Option, other: Option): boolean {
  const amounts = amountsOf(option);
  const others = amountsOf(other);
  const shared = [...amounts].filter((key) => others.has(key)).length;
  if (shared === 0 || shared < MOST_OF_IT * Math.min(amounts.size, others.size)) return false;
  const foreign = option.source.article.language.code !== other.source.article.language.code;
  const all = shared > 1 && shared === Math.min(amounts.size, others.size);
  return foreign ? shared > 1 : overlapOf(option.terms, other.terms) >= (all ? SOME_OF_IT : MOST_OF_IT);
}

function amountsOf({ weighed }: Option): ReadonlySet<string> {
  return new Set(weighed.filter(({ moment }) => !moment).map(({ key }) => key));
}
