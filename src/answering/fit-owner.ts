import { metricScope } from "../briefs/metric-scope.ts";
import type { Span } from "../domain/span.ts";
import { textAt } from "../domain/span.ts";
import type { RoledFigure } from "../verification/roles.ts";
import { isMade } from "./makers.ts";
import type { Question } from "./question.ts";
import type { ReadSentence } from "./reading.ts";
import { plain } from "./spelling.ts";

/** In a list the name right before a figure is whose it is: "Infineon (-3,82 Prozent auf 30,09 EUR)". */
export function ownerFit(
  { tickers, terms }: Question,
  { figure }: RoledFigure,
  { statement, article }: ReadSentence,
): number {
  if (tickers.length === 0) return 1;
  const asked = new Set(terms.flatMap(({ keys }) => [...keys]));
  const isNamed = (span: Span): boolean =>
    terms.some(
      ({ role, keys }) => role === "name" && keys.has(`p:${plain(textAt(article.article.text, span))}`),
    );
  let nearest = { end: -1, isAsked: true };
  for (const { ticker, mentions } of article.article.links) {
    // "Im DAX": where it is listed, not whose it is.
    if (ticker.startsWith("^") && !asked.has(`t:${ticker}`)) continue;
    for (const span of mentions) {
      if (span.start < statement.span.start || span.end > figure.span.start || span.end <= nearest.end)
        continue;
      if (SOURCE.test(article.article.text.slice(statement.span.start, span.start))) continue;
      if (isMade(article.article.text, span)) continue;
      nearest = { end: span.end, isAsked: asked.has(`t:${ticker}`) || isNamed(span) };
    }
  }
  const between = article.article.text.slice(Math.max(nearest.end, 0), figure.span.start).toLowerCase();
  const isRunIn = terms.some(({ role, words }) => role === "name" && between.includes(words.toLowerCase()));
  return nearest.isAsked || isRunIn || figure.span.start - nearest.end > OWNED ? 1 : 0.5;
}

/** "Laut FactSet-Schätzung": who says it, not whose it is. */
const SOURCE =
  /(?<!\p{L})(?:laut|nach angaben von|according to|estimates? (?:from|by)|data from)(?: de[rmns]| the)? $/iu;

/** In letters. */
const OWNED = 30;

/** Parts of a business; a figure of one is not the whole's. */
const PARTS: readonly string[] = [
  "c:noun:division",
  "c:noun:chip",
  "c:noun:cloud",
  "c:noun:subsidiary",
  "c:noun:software",
  "c:noun:rights",
];

/** Whether it is the whole's figure, or that of a part nobody asked about. */
export function narrowing(
  question: Question,
  { bound, figure }: RoledFigure,
  { keys, statement, article }: ReadSentence,
): number {
  // An index has no parts; its points are called units as well.
  if (question.ofIndex) return 1;
  const asked = new Set(
    question.terms.flatMap((term) => [...term.keys, ...term.parts.flatMap((part) => [...part])]),
  );
  const parts = PARTS.filter((key) => keys.has(key));
  if (parts.length > 0 && !parts.some((key) => asked.has(key))) return NARROWED;
  const metric = statement.mentions.findLast(
    ({ concept, span }) =>
      concept.kind === "metric" && bound.includes(concept.id) && span.end <= figure.span.start,
  );
  if (!metric || question.aspect === "date") return 1;
  const { text, language } = article.article;
  const scope = metricScope({ text, metric: metric.span, clause: statement.span, language: language.code });
  return typeof scope === "string" && !question.text.toLowerCase().includes(scope.toLowerCase())
    ? NARROWED
    : 1;
}

const NARROWED = 0.75;
