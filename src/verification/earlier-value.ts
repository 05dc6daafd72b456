import type { Figure } from "../domain/figure.ts";
import type { Language } from "../domain/language.ts";
import type { Span } from "../domain/span.ts";
import type { Mention } from "../lexicon/concepts-in.ts";
import { tokenBehind } from "./beside.ts";
import { idsIn } from "./concept-ids.ts";
import type { Place } from "./leaning.ts";
import type { Segment } from "./statements.ts";

const EARLIER: ReadonlySet<string> = new Set([
  "previous-year",
  "previous-quarter",
  "previous-month",
  "previous",
]);

/** "Vorjahr: 8,41 Euro", "$1.79 a share, a year earlier"; not "up 9% from a year earlier". */
export function isCompared(figure: Figure, { statement, segment, at }: Place, language: Language): boolean {
  if (earlierIn(segment, language).some((mention) => dates(mention, figure, segment))) return true;
  const [before, next] = [statement.segments[at - 1], statement.segments[at + 1]];
  const isLabel = (part: Segment | undefined): part is Segment =>
    part?.quantities.length === 0 && earlierIn(part, language).length > 0;
  const label = segment.bracketed && before?.bracketed === true && (isLabel(before) || isForecast(before));
  const tail = isLabel(next) && !next.bracketed && next.tokens.length <= 4;
  return label || (tail && segment.quantities.length === 1 && at > 0);
}

/** "(Dezember-Prognose: 2,3 Prozent)" behind a figure is the forecast before. */
function isForecast({ mentions, quantities }: Segment): boolean {
  return (
    quantities.length === 0 &&
    mentions.some(({ concept }) => concept.id === "guidance-basis" || concept.id === "guidance")
  );
}

/** The mentions of an earlier time that date something, rather than name what it is compared with. */
function earlierIn(segment: Segment, language: Language): readonly Mention[] {
  return segment.mentions.filter(
    ({ concept: { kind, id }, span }) =>
      kind === "period" &&
      EARLIER.has(id) &&
      !(id === "previous" && (isToDate(segment) || isOpening(span, segment))) &&
      (id === "previous" || holdsFigure(span, segment) || !isBaseline(span, segment, language)),
  );
}

/** "Zuvor waren Gespräche über 25 Millionen geplatzt": when something came to nothing, and no value of anything. */
function isOpening({ start }: Span, { tokens: [first], mentions, bracketed }: Segment): boolean {
  if (first?.span.start !== start || bracketed || !/^(?:zuvor|vorher|previously)$/u.test(first.key))
    return false;
  return (
    mentions.some(({ concept: { key } }) => key === "certainty:failed" || key === "direction:end") &&
    !mentions.some(({ concept }) => concept.kind === "metric")
  );
}

/** "Im laufenden Jahr bislang": up to now, and not before. */
function isToDate(segment: Segment): boolean {
  const periods = idsIn(segment, "period");
  return periods.has("year-to-date") || periods.has("this-year");
}

/** "unter dem Vorjahreswert von 134 Millionen": the time has a figure of its own. */
function holdsFigure(span: Span, { tokens, quantities }: Segment): boolean {
  const next = tokenBehind(tokens, span.end);
  return (
    (next?.key === "von" || next?.key === "of") &&
    quantities.some((figure) => figure.span.start > next.span.end && figure.span.start - next.span.end < 10)
  );
}

/** Adverbs say it of the figure behind them ("bisher 5 Prozent"), times of the nearest one. */
function dates({ concept, span }: Mention, figure: Figure, { quantities }: Segment): boolean {
  if (concept.id === "previous") return span.end <= figure.span.start;
  const distance = (other: Figure): number =>
    Math.max(span.start - other.span.end, other.span.start - span.end);
  return quantities.every((other) => distance(figure) <= distance(other));
}

const COMPARING: Readonly<Record<Language, ReadonlySet<string>>> = {
  de: new Set(
    "gegenuber zum als mit vergleich zu binnen im vorjahresvergleich jahresvergleich auf uber unter".split(
      " ",
    ),
  ),
  en: new Set(
    "from than over above below on versus against with to since year-over-year year-on-year".split(" "),
  ),
};

/** "gegenüber dem Vorjahr", "than a year earlier": no figure stands between the preposition and the time. */
function isBaseline(span: Span, { tokens, quantities }: Segment, language: Language): boolean {
  const before = tokens.filter(
    (token) => token.span.start <= span.start + 1 && token.span.end > span.start - 24,
  );
  return before.some(
    (token) =>
      COMPARING[language].has(token.key) &&
      !(token.key === "im" && language === "de") &&
      !quantities.some((figure) => figure.span.start >= token.span.end && figure.span.end <= span.start),
  );
}
