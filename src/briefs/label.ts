import type { BoundFigure, FiguredText } from "../domain/brief.ts";
import type { Figure, Moment } from "../domain/figure.ts";
import { isMoment } from "../domain/figure.ts";
import type { Language } from "../domain/language.ts";
import type { Span } from "../domain/span.ts";
import { formatFigure } from "../figures/format.ts";
import { conceptsIn } from "../lexicon/concepts-in.ts";
import type { Mention } from "../lexicon/concepts-in.ts";
import { metricName, nounName } from "../lexicon/names.ts";
import type { ReadSentence } from "./read-sentence.ts";
import { isAhead } from "./weigh-figure.ts";

/** Figures of one sentence that a label names; more would be a sentence again. */
const MOST_FIGURES = 4;

/**
 * What a sentence of another language tells, in the reader's: how sure it is, metrics, and figures with their
 * qualifiers ("Consensus: EPS $1.97, revenue about $211bn"). Null where it states no figure that can be named.
 */
export function labelFor(source: ReadSentence, language: Language): FiguredText | null {
  const { article, sentence } = source;
  const mentions = conceptsIn(article.text, sentence.span, article.language.code);
  const entries = entriesOf(source, mentions, language);
  if (entries.length === 0) return null;
  const parts: Part[] = [];
  const prefix = certaintyOf(mentions, language);
  if (prefix !== null) parts.push(`${prefix}: `);
  for (const [index, entry] of entries.entries()) {
    if (index > 0) parts.push(", ");
    parts.push(
      ...printed(entry, {
        language,
        alone: entries.length === 1 && prefix === null,
        start: parts.length === 0,
      }),
    );
  }
  return assemble(parts, article.id);
}

/** Words of ours, or a figure of the article as the reader's language prints it. */
type Part = string | { readonly figure: Figure; readonly text: string };

/** A metric, the figures said of it, and the time they are said of. */
interface Entry {
  readonly name: string | null;
  readonly period: Moment | null;
  readonly figures: readonly {
    readonly figure: Figure;
    readonly before: string;
    readonly noun: string | null;
  }[];
}

function entriesOf(source: ReadSentence, mentions: readonly Mention[], language: Language): readonly Entry[] {
  const { article, figures } = source;
  const publishedOn = article.published.at.slice(0, 10);
  const named = figures
    .filter((figure) => isNamed(figure, publishedOn))
    .slice(0, MOST_FIGURES)
    .map((figure) => ({ figure, metric: metricOf(figure, source, mentions) }));
  const periods = figures.filter(isMoment).filter(({ kind }) => kind === "period");
  const [period = null] = periods.length === 1 ? periods : [];
  const entries: { name: string | null; period: Moment | null; figures: Entry["figures"][number][] }[] = [];
  for (const { figure, metric } of named) {
    const name = metric === null ? null : metricName(metric, language, "short");
    const last = entries.at(-1);
    const told = {
      figure,
      before: stepBefore(figure, source, language),
      noun: nounOf(figure, source, language),
    };
    if (last && name !== null && last.name === name) last.figures.push(told);
    else entries.push({ name, period: entries.length === 0 ? period : null, figures: [told] });
  }
  return entries.filter(
    ({ name, figures: [first] }) => name !== null || first?.noun !== null || first.figure.kind === "money",
  );
}

function isNamed(figure: Figure, publishedOn: string): boolean {
  if (isMoment(figure)) return isAhead(figure, publishedOn);
  return !figure.implied && (figure.kind !== "number" || figure.unit !== null);
}

/** The nearest metric of a fitting kind; one before the figure is nearer than one behind. */
function metricOf(figure: Figure, { article }: ReadSentence, mentions: readonly Mention[]): string | null {
  if (isMoment(figure) || figure.kind === "number") return null;
  const metrics = mentions.filter(
    ({ concept, span }) => concept.kind === "metric" && !overlaps(span, figure.span),
  );
  let best: string | null = null;
  let nearest = Infinity;
  for (const { concept, span } of metrics) {
    const between =
      span.end <= figure.span.start ? [span.end, figure.span.start] : [figure.span.end, span.start];
    const gap = article.text.slice(between[0], between[1]);
    const distance =
      gap.length * (span.start > figure.span.start ? 1.5 : 1) + 40 * (gap.match(/[,;:]/gu)?.length ?? 0);
    if (distance >= nearest) continue;
    best = concept.id;
    nearest = distance;
  }
  return best;
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** What is counted, by its name in the reader's language; null where the lexicon does not know it. */
function nounOf(figure: Figure, { article, sentence }: ReadSentence, language: Language): string | null {
  if (figure.kind !== "number") return null;
  const behind = { start: figure.span.start, end: Math.min(sentence.span.end, figure.span.end + 40) };
  const nouns = conceptsIn(article.text, behind, article.language.code).filter(
    ({ concept }) => concept.kind === "noun",
  );
  for (const { concept } of nouns) {
    const name = nounName(concept.id, language);
    if (name !== null) return name;
  }
  return null;
}

const STEPS: Readonly<Record<Language, readonly (readonly [RegExp, Readonly<Record<Language, string>>])[]>> =
  {
    de: [
      [/ auf $/u, { de: "auf ", en: "to " }],
      [/ (?:von|nach) $/u, { de: "von ", en: "from " }],
    ],
    en: [
      [/ to $/u, { de: "auf ", en: "to " }],
      [/ from $/u, { de: "von ", en: "from " }],
    ],
  };

/** "to" or "from" where the article says so right before the figure. */
function stepBefore(figure: Figure, { article }: ReadSentence, language: Language): string {
  const before = article.text.slice(Math.max(0, figure.span.start - 12), figure.span.start);
  return STEPS[article.language.code].find(([pattern]) => pattern.test(before))?.[1][language] ?? "";
}

const CERTAINTIES: readonly (readonly [concept: string, name: Readonly<Record<Language, string>>])[] = [
  ["certainty:denied", { de: "Dementiert", en: "Denied" }],
  ["certainty:talks", { de: "Gespräche", en: "Talks" }],
  ["basis:consensus", { de: "Konsens", en: "Consensus" }],
  ["certainty:reported", { de: "Laut Bericht", en: "Reportedly" }],
  ["certainty:possible", { de: "Möglich", en: "Possible" }],
  ["certainty:expected", { de: "Erwartet", en: "Expected" }],
  ["certainty:planned", { de: "Geplant", en: "Planned" }],
];

/** How sure the sentence is, the least sure thing it says first. */
function certaintyOf(mentions: readonly Mention[], language: Language): string | null {
  const named = new Set(mentions.map(({ concept }) => `${concept.kind}:${concept.id}`));
  return CERTAINTIES.find(([concept]) => named.has(concept))?.[1][language] ?? null;
}

interface Style {
  readonly language: Language;
  /** The only entry, and nothing before it: "Capex 2026: $125bn". */
  readonly alone: boolean;
  readonly start: boolean;
}

function printed({ name, period, figures }: Entry, { language, alone, start }: Style): readonly Part[] {
  const parts: Part[] = [];
  const print = (figure: Figure): Part => ({
    figure,
    text: formatFigure(figure, { locale: language, style: "short" }),
  });
  if (name !== null) parts.push(start ? capitalize(name) : name);
  if (name !== null && period !== null) parts.push(" ", print(period));
  if (name !== null) parts.push(alone ? ": " : " ");
  for (const [index, { figure, before, noun }] of figures.entries()) {
    if (index > 0) parts.push(before === "" ? ", " : " ");
    parts.push(index > 0 ? before : "", print(figure), noun === null ? "" : ` ${noun}`);
  }
  return parts;
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function assemble(parts: readonly Part[], article: string): FiguredText {
  let text = "";
  const figures: BoundFigure[] = [];
  for (const part of parts) {
    if (typeof part === "string") {
      text += part;
      continue;
    }
    figures.push({
      span: { start: text.length, end: text.length + part.text.length },
      figure: part.figure,
      article,
    });
    text += part.text;
  }
  return { text, figures };
}
