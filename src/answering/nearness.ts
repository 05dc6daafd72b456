import type { Span } from "../domain/span.ts";
import { contains, textAt } from "../domain/span.ts";
import type { RoledFigure } from "../verification/roles.ts";
import { wordKeys } from "./keys.ts";
import type { Term } from "./question.ts";
import type { ReadSentence } from "./reading.ts";

/** How near a figure stands to the words that were asked for, from 0 to 1; one sentence may tell of many. */
export function nearness(terms: readonly Term[], { figure }: RoledFigure, sentence: ReadSentence): number {
  if (terms.length === 0) return 0;
  let sum = 0;
  let weights = 0;
  for (const term of terms) {
    const places = placesOf(term, sentence);
    weights += term.weight;
    if (places.length > 0)
      sum += term.weight * Math.max(...places.map((place) => closeness(place, figure.span)));
  }
  return sum / weights;
}

/** In letters; what stands behind a figure seldom says whose it is. */
const HALF = 30;
const BEHIND = 1.6;
/** "12.1% in Germany", "16.000 Stellen". */
const OF = 4;

function closeness(place: Span, figure: Span): number {
  const behind = place.start - figure.end;
  if (behind >= 0 && behind <= OF) return 1;
  const distance =
    place.end <= figure.start ? figure.start - place.end : Math.max(0, place.start - figure.end) * BEHIND;
  return HALF / (HALF + distance);
}

function placesOf({ keys, parts }: Term, { statement, article }: ReadSentence): readonly Span[] {
  const { links, text } = article.article;
  const isAsked = (key: string): boolean => keys.has(key) || parts.some((part) => part.has(key));
  return [
    ...links
      .filter(({ ticker }) => keys.has(`t:${ticker}`))
      .flatMap(({ mentions }) => mentions.filter((span) => contains(statement.span, span))),
    ...statement.mentions.filter(({ concept }) => isAsked(`c:${concept.key}`)).map(({ span }) => span),
    ...statement.tokens
      .filter(({ span }) => wordKeys(textAt(text, span)).some(isAsked))
      .map(({ span }) => span),
  ];
}
