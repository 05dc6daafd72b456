import type { BoundFigure, FiguredText } from "../domain/brief.ts";
import type { Figure } from "../domain/figure.ts";
import { isMoment } from "../domain/figure.ts";
import type { Ticker } from "../domain/instrument.ts";
import type { Language } from "../domain/language.ts";
import { formatFigure } from "../figures/format.ts";
import { eventName, metricName } from "../lexicon/names.ts";
import type { LabelCertainty } from "./label-certainty.ts";
import type { LabelEntry } from "./label-entry.ts";
import { labelEntries } from "./label-entries.ts";
import type { LabelMeasure, LabelMetric } from "./label-metric.ts";
import { actorOf } from "./label-names.ts";
import type { LabelPeriod } from "./label-period.ts";
import type { ReadSentence } from "./read-sentence.ts";

/**
 * What a sentence of another language tells, in the reader's: how sure it is, metrics, and figures with their
 * qualifiers ("Consensus: EPS $1.97, revenue about $211bn"). Null where it states no figure that can be named.
 */
export function labelFor(
  source: ReadSentence,
  language: Language,
  ticker: Ticker | null = null,
): FiguredText | null {
  const entries = labelEntries({ source, ticker }, language);
  const [first] = entries;
  if (!first) return null;
  const actor = actorOf({ source, ticker });
  const parts = entries.flatMap((entry, index) =>
    partsOf(entry, { before: entries[index - 1], alone: entries.length === 1, actor, language }),
  );
  return assemble([...leadOf(actor, first), ...parts], source.article.id);
}

/** "OpenAI: ", "OpenAI, " before "geplant:". */
function leadOf(actor: string | null, { certainty }: LabelEntry): readonly string[] {
  return actor === null ? [] : [`${actor}${certainty === null ? ":" : ","} `];
}

/** Words of ours, or a figure of the article as the reader's language prints it. */
type Part = string | { readonly figure: Figure; readonly text: string };

interface Place {
  readonly before: LabelEntry | undefined;
  /** The only entry: "Capex 2026: $125bn". */
  readonly alone: boolean;
  /** Another than the brief is on, whom the label names first. */
  readonly actor: string | null;
  readonly language: Language;
}

function partsOf(entry: LabelEntry, { before, alone, actor, language }: Place): readonly Part[] {
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
  const dated = period === null ? [] : periodParts(period, language, print);
  if (!same && certainty !== null) {
    const name = CERTAINTY_NAMES[certainty][language];
    parts.push(before || actor !== null ? decapitalize(name) : name, ...dated, ": ");
  }
  const name = entryName(entry, language);
  if (name !== null) {
    const opens = !before && certainty === null;
    const dates = opens ? dated : [];
    parts.push(...withTime(name, dates));
    parts.push(opens && (period !== null || (alone && (figures[0]?.step ?? "to") === "to")) ? ": " : " ");
  }
  for (const [index, { figure, step, noun }] of figures.entries()) {
    const moved = index > 0 && step === "to";
    if (index > 0) parts.push(moved || step === "from" ? " " : ", ");
    if (step === "from") parts.push("(", PREVIOUSLY[language], " ");
    else if (step !== null && (step !== "to" || moved)) parts.push(`${STEP_NAMES[step][language]} `);
    parts.push(print(figure));
    if (noun !== null) parts.push(` ${noun}`);
    if (entry.other !== null && entry.other !== actor) parts.push(` (${entry.other})`);
    if (step === "from") parts.push(")");
  }
  return parts;
}

/** " 9 Monate 2025", " Ende September", " (Quartal)". */
function periodParts(
  { moment, months, part, isEnd }: LabelPeriod,
  language: Language,
  print: (figure: Figure) => Part,
): readonly Part[] {
  if (part !== null) return [` (${PART_NAMES[part][language]})`];
  const counted =
    months === null ? [] : [" ", { figure: months.figure, text: months.name }, MONTHS[language]];
  return moment === null ? counted : [...counted, isEnd ? END[language] : " ", print(moment)];
}

/** "Umsatz (Cloud, Quartal)", and never two brackets. */
function withTime(name: string, dated: readonly Part[]): readonly Part[] {
  const [first] = dated;
  return typeof first === "string" && first.startsWith(" (") && name.endsWith(")")
    ? [`${name.slice(0, -1)},`, first.replace("(", "")]
    : [name, ...dated];
}

const PART_NAMES = {
  quarter: { de: "Quartal", en: "quarter" },
  "half-year": { de: "Halbjahr", en: "half-year" },
} as const;

const MONTHS = { de: " Monate", en: " months" } as const;
const END = { de: " Ende ", en: " end of " } as const;

/** What a value was comes behind what it is, however the sentence has it. */
function inOrder(figures: LabelEntry["figures"]): LabelEntry["figures"] {
  return figures.toSorted((a, b) => Number(a.step === "from") - Number(b.step === "from"));
}

function entryName({ metric, index, event }: LabelEntry, language: Language): string | null {
  if (index !== null) return index;
  if (metric !== null) return nameOf(metric, language);
  return event === null ? null : eventName(event, language);
}

/** "Umsatz (Cloud)": the metric by its name in the reader's language, with whose it is and what it is narrowed to. */
function nameOf({ concept, narrowedTo, owner, measure }: LabelMetric, language: Language): string | null {
  const name = metricName(concept, language, "short");
  const scopes = [
    ...(owner === null ? [] : [owner]),
    ...(narrowedTo === null ? [] : [partName(narrowedTo, language)]),
    ...(measure === null ? [] : [MEASURE_NAMES[measure][language]]),
  ];
  return name === null || scopes.length === 0 ? name : `${name} (${scopes.join(", ")})`;
}

/** As written; German nouns are capital. */
function partName(part: string, language: Language): string {
  return language === "de" ? capitalize(part) : part;
}

const MEASURE_NAMES = {
  adjusted: { de: "bereinigt", en: "adjusted" },
  "constant-currency": { de: "währungsbereinigt", en: "constant currency" },
  organic: { de: "organisch", en: "organic" },
} as const satisfies Record<LabelMeasure, Readonly<Record<Language, string>>>;

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

/** As at the beginning of a sentence; "iPhones" stays. */
function capitalize(text: string): string {
  if (/^\p{Ll}\p{Lu}/u.test(text)) return text;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function decapitalize(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
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
  return { text: capitalize(text), figures };
}
