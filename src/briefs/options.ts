import type { AnalyzedArticle } from "../domain/article.ts";
import type { Ticker } from "../domain/instrument.ts";
import type { Language } from "../domain/language.ts";
import type { Figure } from "../domain/figure.ts";
import { isQuantity } from "../domain/figure.ts";
import { contains } from "../domain/span.ts";
import { aboutness } from "./aboutness.ts";
import { longestOf } from "./fit.ts";
import type { Content, ReadSentence } from "./read-sentence.ts";
import { contentOf } from "./read-sentence.ts";
import { seamsAt } from "./shorten/seams.ts";
import { tellings } from "./shorten/shorten.ts";
import type { Telling } from "./shorten/shorten.ts";
import { figuresIn } from "./traced.ts";
import type { WeighedFigure } from "./weigh-figures.ts";
import { isUnfit } from "./unfit.ts";
import { weakness } from "./weakness.ts";
import type { Weighing } from "./weigh.ts";
import { centrality, prominence, substance, weighTogether, weighingFor } from "./weigh.ts";

/** One way to tell one sentence, with what it is worth by itself. */
export interface Option extends Content {
  readonly source: ReadSentence;
  readonly words: Telling["words"];
  /** Nearness to the article's own headline. */
  readonly prominence: number;
  /** The words of the article's title it says. */
  readonly titled: ReadonlySet<string>;
  /** Worth beyond place and figures; figures are weighed when it is known which are told already. */
  readonly worth: number;
  /** In another language than the reader's although there are articles in his. */
  readonly foreign: boolean;
  /** How much it is about the brief's instrument and of its day, from 0 to 1; its figures count so much. */
  readonly about: number;
}

export interface Audience {
  readonly ticker: Ticker | null;
  readonly language: Language;
}

/** More sentences than these are never among the best five. */
const MOST_SENTENCES = 36;

/** All ways to tell the best sentences, as far as they fit a bullet. */
export function optionsFrom(sentences: readonly ReadSentence[], audience: Audience): readonly Option[] {
  const scales = scalesOf(sentences, audience);
  return sentences
    .filter((sentence) => aboutness(sentence, audience.ticker) > 0)
    .filter(({ words: { text } }) => text.length >= SHORTEST && text.length <= LONGEST && !isUnfit(text))
    .flatMap((source) => {
      const scale = scales.get(source.article.id);
      return scale ? [{ scale, option: optionOf(source, { words: source.words, cost: 0 }, scale) }] : [];
    })
    .sort((a, b) => total(b.option) - total(a.option))
    .slice(0, MOST_SENTENCES)
    .flatMap(({ scale, option }) => tellingsOf(option.source, scale));
}

/** By what the sentences of each article are weighed. */
function scalesOf(sentences: readonly ReadSentence[], audience: Audience): ReadonlyMap<string, Scale> {
  const byArticle = new Map<string, ReadSentence[]>();
  for (const sentence of sentences) {
    const known = byArticle.get(sentence.article.id);
    if (known) known.push(sentence);
    else byArticle.set(sentence.article.id, [sentence]);
  }
  const newest = sentences.reduce(
    (latest, { article }) => Math.max(latest, Date.parse(article.published.at)),
    0,
  );
  const own = sentences.filter(({ article }) => article.language.code === audience.language);
  const told = new Set(own.flatMap(({ weighed }) => weighed.filter(isAmount).map(({ key }) => key)));
  return new Map(
    [...byArticle].flatMap(([id, [first, ...rest]]) => {
      if (!first) return [];
      const foreign = own.length > 0 && first.article.language.code !== audience.language ? told : null;
      const weighing = weighingFor(first.article, [first, ...rest]);
      const freshness = freshnessOf(first.article, newest);
      const seams = seamsAt(first.article);
      return [[id, { weighing, audience, foreign, freshness, seams }] as const];
    }),
  );
}

const DAY = 24 * 3_600_000;
/** News of one week is all new; from then on it counts for half after a month and a half. */
const NEW_DAYS = 7;
const HALF_LIFE_DAYS = 45;

function freshnessOf({ published }: AnalyzedArticle, newest: number): number {
  const days = (newest - Date.parse(published.at)) / DAY;
  return days <= NEW_DAYS ? 1 : 0.5 ** ((days - NEW_DAYS) / HALF_LIFE_DAYS);
}

/** What a sentence of another language loses where there are articles in the reader's. */
const FOREIGN = 0.25;
/** Where one of those states the same amounts, it is told from there. */
const TOLD_THERE = 1.2;

/** How much of its amounts is told in the reader's language, from 0 to 1. */
function shareTold({ weighed }: Content, told: ReadonlySet<string>): number {
  const amounts = weighed.filter(isAmount);
  const sum = (figures: readonly WeighedFigure[]): number =>
    figures.reduce((total, { weight }) => total + weight, 0);
  const same = sum(amounts.filter(({ key }) => told.has(key)));
  return same / Math.max(0.5, sum(amounts));
}

function isAmount({ moment }: WeighedFigure): boolean {
  return !moment;
}

/** A bullet of fewer letters says nothing by itself. */
const SHORTEST = 20;
/** What is longer is no sentence. */
const LONGEST = 900;

interface Scale {
  readonly weighing: Weighing;
  readonly audience: Audience;
  /** The amounts that articles in the reader's language state, for one that is in another; else null. */
  readonly foreign: ReadonlySet<string> | null;
  /** Offsets where the article lacks a space. */
  readonly seams: readonly number[];
  /** How new the article is beside the newest, from 0 to 1. */
  readonly freshness: number;
}

function tellingsOf(source: ReadSentence, scale: Scale): readonly Option[] {
  const { article, words, sentence } = source;
  const figures = article.figures.filter(({ span }) => contains(sentence.span, span));
  if (article.language.code !== scale.audience.language) {
    return originals(source, figures, scale).map((telling) => optionOf(source, telling, scale));
  }
  return tellings(words, { figures, language: article.language.code, seams: scale.seams })
    .filter((telling) => telling.words.text.length <= longestOf(article))
    .filter((telling) => telling.words.text.length >= SHORTEST)
    .filter((telling) => keepsSubject(source, telling, scale.audience.ticker))
    .map((telling) => optionOf(source, telling, scale));
}

/** What weighs less counts nothing that is news. */
const NEWS = 0.3;

/**
 * A sentence of the other language stays whole, or is cut where that costs none of its figures: whoever does not read it
 * finds in it what its label names.
 */
function originals(
  source: ReadSentence,
  figures: readonly Figure[],
  { seams }: Pick<Scale, "seams">,
): readonly Telling[] {
  const { article, words } = source;
  const { code: language } = article.language;
  const [whole, ...shorter] = tellings(words, { figures, language, seams });
  if (!whole || whole.words.text.length <= longestOf(article)) return whole ? [whole] : [];
  const amounts = figures.filter(
    (figure, at) => isQuantity(figure) && (source.weighed[at]?.weight ?? 0) >= NEWS,
  );
  const fitting = shorter.filter(
    (telling) =>
      telling.words.text.length >= SHORTEST &&
      telling.words.text.length <= longestOf(article) &&
      figuresIn(telling.words, amounts).length === amounts.length,
  );
  return fitting.length > 0 || article.snippet !== undefined ? fitting : [whole];
}

/** Where a sentence names the brief's instrument among others, what is left of it must name it too. */
function keepsSubject(
  { article, sentence }: ReadSentence,
  { words }: Telling,
  ticker: Ticker | null,
): boolean {
  const own = article.links.find((link) => link.ticker === ticker);
  const named = own?.mentions.filter((mention) => contains(sentence.span, mention)) ?? [];
  const kept = new Set(words.from);
  return named.length === 0 || named.some(({ start }) => kept.has(start));
}

function optionOf(
  source: ReadSentence,
  { words, cost }: Telling,
  { weighing, audience, foreign, freshness }: Scale,
): Option {
  const { figures, weighed, concepts, terms } = source;
  const content: Content =
    words === source.words
      ? { figures, weighed, concepts, terms }
      : contentOf(words, figures, source.article);
  const near = prominence(source, content, weighing);
  const about = aboutness(source, audience.ticker) * freshness;
  const strength = about * RANK_DECAY ** source.rank;
  const told = foreign === null ? 0 : shareTold(content, foreign);
  const worth =
    (substance(content) + centrality(content, weighing)) * strength -
    weakness({ source, text: words.text, content }) -
    cost -
    (foreign === null ? 0 : FOREIGN + TOLD_THERE * told);
  return {
    ...content,
    source,
    words,
    worth,
    about,
    titled: content.terms.intersection(weighing.titleTerms),
    foreign: foreign !== null,
    // What is told in the reader's language opens no brief in another.
    prominence: near * strength * (1 - told),
  };
}

/** Each article further down the list counts this much less. */
const RANK_DECAY = 0.93;

function total(option: Option): number {
  return option.worth + option.prominence + option.about * weighTogether(option.weighed);
}
