import type { BoundFigure, FiguredText } from "../domain/brief.ts";
import type { Figure } from "../domain/figure.ts";
import type { Language } from "../domain/language.ts";
import { formatFigure } from "../figures/format.ts";
import { metricName } from "../lexicon/names.ts";
import type { LabelEntry } from "./label-entries.ts";
import { labelEntries } from "./label-entries.ts";
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
  const { certainty, metric, period, figures } = entry;
  const parts: Part[] = [];
  const print = (figure: Figure): Part => ({
    figure,
    text: formatFigure(figure, { locale: language, style: "short" }),
  });
  const sure = certainty === (before?.certainty ?? null);
  if (before) parts.push(sure ? ", " : "; ");
  if (!sure && certainty !== null) parts.push(`${CERTAINTY_NAMES[certainty][language]}: `);
  const name = metric === null ? null : metricName(metric, language, "short");
  if (name !== null) {
    parts.push(before || certainty !== null ? name : capitalize(name));
    if (period !== null) parts.push(" ", print(period));
    parts.push(alone && certainty === null && figures[0]?.step === null ? ": " : " ");
  }
  for (const [index, { figure, step, noun }] of figures.entries()) {
    if (index > 0) parts.push(step === "to" || step === "from" ? " " : ", ");
    if (step !== null) parts.push(`${STEP_NAMES[step][language]} `);
    parts.push(print(figure));
    if (noun !== null) parts.push(` ${noun}`);
  }
  return parts;
}

const CERTAINTY_NAMES = {
  denied: { de: "Dementiert", en: "Denied" },
  talks: { de: "Gespräche", en: "Talks" },
  consensus: { de: "Konsens", en: "Consensus" },
  reported: { de: "Laut Bericht", en: "Reportedly" },
  possible: { de: "Möglich", en: "Possible" },
  expected: { de: "Erwartet", en: "Expected" },
  planned: { de: "Geplant", en: "Planned" },
} as const satisfies Record<NonNullable<LabelEntry["certainty"]>, Readonly<Record<Language, string>>>;

const STEP_NAMES = {
  up: { de: "plus", en: "up" },
  down: { de: "minus", en: "down" },
  to: { de: "auf", en: "to" },
  from: { de: "von", en: "from" },
} as const;

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
