import type { BoundFigure, FiguredText } from "../domain/brief.ts";
import type { Figure } from "../domain/figure.ts";
import { isMoment } from "../domain/figure.ts";
import type { Language } from "../domain/language.ts";
import { formatFigure } from "../figures/format.ts";
import { eventName, metricName } from "../lexicon/names.ts";
import type { LabelCertainty } from "./label-certainty.ts";
import type { LabelEntry } from "./label-entry.ts";
import { labelEntries } from "./label-entries.ts";
import type { LabelMetric } from "./label-metric.ts";
import type { ReadSentence } from "./read-sentence.ts";

/**
 * What a sentence of another language tells, in the reader's: how sure it is, metrics, and figures with their
 * qualifiers ("Consensus: EPS $1.97, revenue about $211bn"). Null where it states no figure that can be named.
 */
export function labelFor(source: ReadSentence, language: Language): FiguredText | null {
  const entries = labelEntries(source, language);
  const parts = entries.flatMap((entry, index) =>
    partsOf(entry, { before: entries[index - 1], alone: entries.length === 1, language }),
  );
  return parts.length === 0 ? null : assemble(parts, source.article.id);
}

/** Words of ours, or a figure of the article as the reader's language prints it. */
type Part = string | { readonly figure: Figure; readonly text: string };

interface Place {
  readonly before: LabelEntry | undefined;
  /** The only entry: "Capex 2026: $125bn". */
  readonly alone: boolean;
  readonly language: Language;
}

function partsOf(entry: LabelEntry, { before, alone, language }: Place): readonly Part[] {
  const { certainty, metric, period } = entry;
  const figures = inOrder(entry.figures);
  const perShare = metric?.concept === "eps";
  const parts: Part[] = [];
  const print = (figure: Figure): Part => ({
    figure,
    text: formatFigure(perShare ? withoutPer(figure) : figure, { locale: language, style: "short" }),
  });
  const same = certainty === (before?.certainty ?? null);
  if (before) parts.push(same ? ", " : "; ");
  const dated: readonly Part[] = period === null ? [] : [" ", print(period)];
  if (!same && certainty !== null) parts.push(CERTAINTY_NAMES[certainty][language], ...dated, ": ");
  const name = entryName(entry, language);
  if (name !== null) {
    const opens = !before && certainty === null;
    parts.push(opens ? capitalize(name) : name, ...(opens ? dated : []));
    parts.push(opens && (period !== null || (alone && (figures[0]?.step ?? "to") === "to")) ? ": " : " ");
  }
  for (const [index, { figure, step, noun }] of figures.entries()) {
    const moved = index > 0 && step === "to";
    if (index > 0) parts.push(moved || step === "from" ? " " : ", ");
    if (step === "from") parts.push("(", PREVIOUSLY[language], " ");
    else if (step !== null && (step !== "to" || moved)) parts.push(`${STEP_NAMES[step][language]} `);
    parts.push(print(figure));
    if (noun !== null) parts.push(` ${noun}`);
    if (step === "from") parts.push(")");
  }
  return parts;
}

/** What a value was comes behind what it is, however the sentence has it. */
function inOrder(figures: LabelEntry["figures"]): LabelEntry["figures"] {
  return figures.toSorted((a, b) => Number(a.step === "from") - Number(b.step === "from"));
}

function entryName({ metric, index, event }: LabelEntry, language: Language): string | null {
  if (index !== null) return index;
  if (metric !== null) return nameOf(metric, language);
  return event === null ? null : eventName(event, language);
}

/** "Umsatz (Cloud)": the metric by its name in the reader's language, with what it is narrowed to as written; German nouns are capital. */
function nameOf({ concept, narrowedTo }: LabelMetric, language: Language): string | null {
  const name = metricName(concept, language, "short");
  if (name === null || narrowedTo === null) return name;
  return `${name} (${language === "de" ? capitalize(narrowedTo) : narrowedTo})`;
}

/** "EPS" says what the figure is per. */
function withoutPer(figure: Figure): Figure {
  return isMoment(figure) ? figure : { ...figure, per: null };
}

const CERTAINTY_NAMES = {
  denied: { de: "Dementiert", en: "Denied" },
  talks: { de: "Gespräche", en: "Talks" },
  consensus: { de: "Konsens", en: "Consensus" },
  possible: { de: "Möglich", en: "Possible" },
  guidance: { de: "Ausblick", en: "Outlook" },
  expected: { de: "Erwartet", en: "Expected" },
  planned: { de: "Geplant", en: "Planned" },
  reported: { de: "Laut Bericht", en: "Reportedly" },
} as const satisfies Record<LabelCertainty, Readonly<Record<Language, string>>>;

const STEP_NAMES = {
  up: { de: "plus", en: "up" },
  down: { de: "minus", en: "down" },
  to: { de: "auf", en: "to" },
} as const;

const PREVIOUSLY = { de: "zuvor", en: "previously" } as const;

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
