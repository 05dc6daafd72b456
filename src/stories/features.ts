import type { AnalyzedArticle } from "../domain/article.ts";
import type { Figure } from "../domain/figure.ts";
import { isMoment } from "../domain/figure.ts";
import type { Ticker } from "../domain/instrument.ts";
import type { Language } from "../domain/language.ts";
import { readConcepts } from "../lexicon/concepts-in.ts";
import { remembering } from "../lexicon/remember.ts";
import { newsText } from "./news-text.ts";
import { subjectsOf } from "./subjects.ts";

/** What an event is known by. A feature's first letter is its kind: word, name, figure, concept, ticker. */
export interface Features {
  readonly language: Language;
  /** Milliseconds since 1970; null when the day was not stated. */
  readonly at: number | null;
  /** Whether only the day is known. */
  readonly isDay: boolean;
  readonly subjects: ReadonlySet<Ticker>;
  /** How much each feature counts here, before its rarity is known. */
  readonly weights: ReadonlyMap<string, number>;
}

const KIND_WEIGHTS = { w: 1, n: 1.2, f: 1.8, c: 0.5, t: 1.5 } as const;
/** What title and first lines say is the event; the rest explains it. */
const LEAD = 300;
const LEAD_FACTOR = 1.6;
const MOST_FEATURES = 90;

export function featuresOf(article: AnalyzedArticle): Features {
  const language = article.language.code;
  const weights = new Map<string, number>();
  const text = newsText(article);
  const { tokens, mentions } = readConcepts(text, { start: 0, end: text.length }, language);
  for (const { key, gist, capital, span } of tokens) {
    if (saysNothing(key)) continue;
    const factor = span.start < LEAD ? LEAD_FACTOR : 1;
    raise(weights, wordFeature(gist), factor * KIND_WEIGHTS.w);
    if (capital) raise(weights, nameFeature(key), factor * KIND_WEIGHTS.n);
  }
  for (const { concept } of mentions) {
    raise(weights, conceptFeature(concept.key), KIND_WEIGHTS.c);
  }
  for (const figure of article.figures) {
    const key = figureKey(figure);
    if (key !== null)
      raise(weights, `f:${key}`, KIND_WEIGHTS.f * (figure.span.start < LEAD ? LEAD_FACTOR : 1));
  }
  for (const { ticker, role, score } of article.links) {
    raise(weights, `t:${ticker}`, KIND_WEIGHTS.t * score * (role === "subject" ? LEAD_FACTOR : 0.5));
  }
  const at = article.published.source === "file" ? null : Date.parse(article.published.at);
  const isDay = article.published.precision === "day";
  return { language, at, isDay, subjects: subjectsOf(article), weights: heaviest(weights) };
}

// The same feature is the same string in every article, so that to find it again takes no reading of its letters.
const wordFeature = remembering((gist) => `w${gist}`);
const nameFeature = remembering((key) => `n:${key.replace(/['’]?s$/u, "")}`);
const conceptFeature = remembering((key) => `c:${key}`);

const SHORTEST = 4;
const saysNothing = remembering((key) => key.length < SHORTEST || /^\d/u.test(key) || EMPTY.has(key));

function raise(weights: Map<string, number>, feature: string, weight: number): void {
  const known = weights.get(feature);
  if (known === undefined || known < weight) weights.set(feature, weight);
}

/** A value any language prints alike; years and small numbers are in every text. */
function figureKey(figure: Figure): string | null {
  if (isMoment(figure)) {
    const value = typeof figure.value === "string" ? figure.value : figure.value[0];
    return /^\d{4}-\d{2}-\d{2}$/u.test(value) ? value : null;
  }
  const value = typeof figure.value === "string" ? figure.value : figure.value.join("…");
  if (figure.kind === "number" && value.length < 2) return null;
  return figure.kind === "money" || figure.kind === "number" ? value : `${value}%`;
}

/** The heaviest first, of the same weight the first said. Most weigh the same, so that to sort them all would be waste. */
function heaviest(weights: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  if (weights.size <= MOST_FEATURES) return weights;
  const byWeight = Map.groupBy(weights, ([, weight]) => weight);
  const kept: (readonly [string, number])[] = [];
  for (const weight of [...byWeight.keys()].sort((a, b) => b - a)) {
    kept.push(...(byWeight.get(weight) ?? []).slice(0, MOST_FEATURES - kept.length));
    if (kept.length === MOST_FEATURES) break;
  }
  return new Map(kept);
}

/** Words of every news text, and of the pages around it. */
const EMPTY = new Set(
  "about after also been before being between could does during from have having into itself just more most much only other over same should some such than that their them then there these they this those through under until very were what when where which while will with would said says year week month aber alle allem allen aller alles also andere anderen auch beim bereits bisher dabei damit dann dass deren dessen diese diesem diesen dieser dieses doch durch eine einem einen einer eines etwa gegen haben hatte hatten hier immer jetzt kann konnen konnte mehr nach nicht noch oder ohne rund schon sehr seien sein seine seinem seinen seiner seit sich sind soll sollen sollte sowie uber unter viele vielen wegen weiter weitere weiterhin wenn werde werden wird worden wurde wurden zudem zuletzt zwischen jahr jahres montag dienstag mittwoch donnerstag freitag samstag sonntag monday tuesday wednesday thursday friday saturday sunday teilte sagte uhr foto copyright berlin frankfurt".split(
    " ",
  ),
);
