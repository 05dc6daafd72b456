import type { Figure, Moment } from "../domain/figure.ts";
import { isMoment } from "../domain/figure.ts";
import type { Language } from "../domain/language.ts";
import { contains, overlaps } from "../domain/span.ts";
import type { Span } from "../domain/span.ts";
import { conceptsIn } from "../lexicon/concepts-in.ts";
import type { Mention } from "../lexicon/concepts-in.ts";
import { metricName, nounName } from "../lexicon/names.ts";
import type { ReadSentence } from "./read-sentence.ts";
import { isAhead } from "./weigh-figures.ts";

/** A metric, how sure it is, when, and the figures said of it. */
export interface LabelEntry {
  readonly certainty:
    "denied" | "talks" | "consensus" | "reported" | "possible" | "expected" | "planned" | null;
  /** A concept of the lexicon that has a name. */
  readonly metric: string | null;
  readonly period: Moment | null;
  readonly figures: readonly LabelFigure[];
}

export interface LabelFigure {
  readonly figure: Figure;
  readonly step: "up" | "down" | "to" | "from" | null;
  /** What is counted, in the reader's language. */
  readonly noun: string | null;
}

/** Figures of one sentence that a label names; more would be a sentence again. */
const MOST_FIGURES = 4;

/** What a label can name of a sentence, in written order; figures whose meaning is not known are left out. */
export function labelEntries(source: ReadSentence, language: Language): readonly LabelEntry[] {
  const { article, sentence, figures } = source;
  const mentions = conceptsIn(article.text, sentence.span, article.language.code);
  const periods = figures.filter(isMoment).filter(({ kind }) => kind === "period");
  const [period = null] = periods.length === 1 ? periods : [];
  const entries: (LabelEntry & { figures: LabelFigure[] })[] = [];
  for (const figure of figures.filter((one) => isNamed(one, article.published.at)).slice(0, MOST_FIGURES)) {
    const clause = clauseAround(figure.span, source);
    const near = mentions.filter(({ span }) => contains(clause, span));
    const metric = metricOf(figure, source, mentions);
    const noun = nounOf(figure, source, language);
    const told = { figure, step: stepOf(figure, source, near), noun };
    const bare = metric === null && noun === null;
    if (bare && (figure.kind !== "money" || told.step !== null)) continue;
    const certainty = certaintyOf(near, article.language.code);
    const last = entries.at(-1);
    if (last && metric !== null && last.metric === metric && last.certainty === certainty)
      last.figures.push(told);
    else entries.push({ certainty, metric, period: entries.length === 0 ? period : null, figures: [told] });
  }
  return entries;
}

function isNamed(figure: Figure, publishedAt: string): boolean {
  if (isMoment(figure)) return isAhead(figure, publishedAt.slice(0, 10));
  return !figure.implied && (figure.kind !== "number" || figure.unit !== null);
}

/** From the break before a figure to the break behind it. */
function clauseAround(figure: Span, { article, sentence }: ReadSentence): Span {
  const before = article.text.slice(sentence.span.start, figure.start);
  const behind = article.text.slice(figure.end, sentence.span.end);
  const start = [...before.matchAll(BREAK)].at(-1);
  const end = BREAK.exec(behind);
  BREAK.lastIndex = 0;
  return {
    start: sentence.span.start + (start ? start.index + start[0].length : 0),
    end: end ? figure.end + end.index : sentence.span.end,
  };
}

const BREAK = /[,;:–—] | - | (?:und|and|sowie|but|while) /gu;

/** The nearest metric that has a name; one before the figure is nearer than one behind, breaks are far. */
function metricOf(figure: Figure, { article }: ReadSentence, mentions: readonly Mention[]): string | null {
  if (isMoment(figure) || figure.kind === "number") return null;
  let best: string | null = null;
  let nearest = Infinity;
  for (const { concept, span } of mentions) {
    if (concept.kind !== "metric" || overlaps(span, figure.span) || metricName(concept.id, "en") === null)
      continue;
    const ahead = span.end <= figure.span.start;
    const gap = ahead
      ? article.text.slice(span.end, figure.span.start)
      : article.text.slice(figure.span.end, span.start);
    const vague = concept.id === "guidance" ? FARTHEST / 2 : 0;
    const distance = gap.length * (ahead ? 1 : 1.5) + 40 * (gap.match(/[,;:]/gu)?.length ?? 0) + vague;
    if (distance >= nearest || distance > (figure.kind === "money" ? FARTHEST : FARTHEST / 2)) continue;
    best = concept.id;
    nearest = distance;
  }
  return figure.per === "share" && best !== null && EARNINGS.has(best) ? "eps" : best;
}

const EARNINGS: ReadonlySet<string> = new Set(["profit", "net-income", "gain"]);

/** In letters; a metric further off is said of something else. */
const FARTHEST = 90;

/** What is counted, by its name in the reader's language; null where the lexicon does not know it. */
function nounOf(figure: Figure, { article, sentence }: ReadSentence, language: Language): string | null {
  if (figure.kind !== "number") return null;
  const behind = { start: figure.span.start, end: Math.min(sentence.span.end, figure.span.end + 40) };
  for (const { concept } of conceptsIn(article.text, behind, article.language.code)) {
    const name = concept.kind === "noun" ? nounName(concept.id, language) : null;
    if (name !== null) return name;
  }
  return null;
}

const TO = { de: / auf (?:\p{Ll}+ )?$/u, en: / to (?:\p{Ll}+ )?$/u } as const;
const FROM = { de: / (?:von|nach) (?:\p{Ll}+ )?$/u, en: / from (?:\p{Ll}+ )?$/u } as const;

/** By how much a value moved, where the clause says one direction only; else to or from what. */
function stepOf(figure: Figure, { article }: ReadSentence, near: readonly Mention[]): LabelFigure["step"] {
  const before = article.text.slice(Math.max(0, figure.span.start - 24), figure.span.start);
  const directions = new Set(
    near.filter(({ concept }) => concept.kind === "direction").map(({ concept }) => concept.id),
  );
  const moved = directions.has("up") || directions.has("down");
  if (moved && TO[article.language.code].test(before)) return "to";
  if (moved && FROM[article.language.code].test(before)) return "from";
  if (figure.kind !== "percent" || directions.has("up") === directions.has("down")) return null;
  return directions.has("up") ? "up" : "down";
}

const CERTAINTIES: readonly (readonly [concept: string, certainty: NonNullable<LabelEntry["certainty"]>])[] =
  [
    ["certainty:denied", "denied"],
    ["certainty:talks", "talks"],
    ["basis:consensus", "consensus"],
    ["certainty:reported", "reported"],
    ["certainty:possible", "possible"],
    ["certainty:expected", "expected"],
    ["certainty:planned", "planned"],
  ];

/** How sure a clause is: the least sure thing it says. */
function certaintyOf(near: readonly Mention[], language: Language): LabelEntry["certainty"] {
  const named = new Set(near.map(({ concept }) => `${concept.kind}:${concept.id}`));
  // In English a company reports its results; that makes them no rumor.
  if (language === "en") named.delete("certainty:reported");
  return CERTAINTIES.find(([concept]) => named.has(concept))?.[1] ?? null;
}
