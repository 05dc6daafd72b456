import type { Quantity } from "../domain/figure.ts";
import { isQuantity, isRange } from "../domain/figure.ts";
import { compare, decimal } from "../domain/decimal.ts";
import type { Language } from "../domain/language.ts";
import { contains } from "../domain/span.ts";
import { conceptsIn } from "../lexicon/concepts-in.ts";
import type { Mention } from "../lexicon/concepts-in.ts";
import { eventName, nounName } from "../lexicon/names.ts";
import { certaintyOf } from "./label-certainty.ts";
import type { LabelCertainty } from "./label-certainty.ts";
import { clauseAround, goesOn, leadBefore } from "./label-clause.ts";
import { labelDeed } from "./label-deed.ts";
import { metricOf } from "./label-metric.ts";
import { describes, isAside, isDenied, isHalfOfRange } from "./label-doubts.ts";
import { indexEntries } from "./label-index.ts";
import type { Telling } from "./label-names.ts";
import { othersIn } from "./label-names.ts";
import { labelNoun } from "./label-noun.ts";
import { periodOf } from "./label-period.ts";
import { stepOf } from "./label-step.ts";
import type { LabelEntry, LabelStep } from "./label-entry.ts";

/** Figures of one sentence that a label names; more would be a sentence again. */
const MOST_FIGURES = 4;

/**
 * What a label can name of a sentence without a doubt; figures whose meaning is not certain are left to the
 * sentence itself. What is said for certain comes before what is only expected or possible.
 */
export function labelEntries(telling: Telling, language: Language): readonly LabelEntry[] {
  const { source } = telling;
  if (RESPECTIVELY.test(source.words.text)) return [];
  const mentions = conceptsIn(source.article.text, source.sentence.span, source.article.language.code);
  const told = source.figures
    .filter(isQuantity)
    .filter((figure) => !figure.implied && !isAside(figure, source))
    .flatMap((figure) => entryOf(figure, { ...telling, mentions, language }))
    .slice(0, MOST_FIGURES);
  const moves = indexEntries(source, mentions, language);
  const entries = moves.length > 0 ? moves : named(whole(merge(told)));
  const period = periodOf(source, mentions, language);
  const dated = entries.map((entry, index) =>
    index === 0 && entry.metric && entry.metric.concept !== "share-price" ? { ...entry, period } : entry,
  );
  return dated.toSorted((a, b) => Number(a.certainty !== null) - Number(b.certainty !== null));
}

/** Which figure is whose stands in their order only. */
const RESPECTIVELY = /(?<!\p{L})(?:respectively|beziehungsweise|bzw\.)/u;

/** Beside a metric with its name, a sum without one would be taken for the same. */
function named(entries: readonly LabelEntry[]): readonly LabelEntry[] {
  if (entries.every(({ metric }) => metric === null)) return entries;
  return entries.filter(
    ({ metric, figures }) => metric !== null || figures.every(({ noun }) => noun !== null),
  );
}

interface Reading extends Telling {
  readonly mentions: readonly Mention[];
  readonly language: Language;
}

function entryOf(figure: Quantity, reading: Reading): readonly LabelEntry[] {
  const { source, mentions, language } = reading;
  if (isHalfOfRange(figure, source)) return [];
  const clause = clauseAround(figure.span, source);
  const near = mentions.filter(({ span }) => contains(clause, span));
  const step = stepOf(figure, source, near);
  const metric = metricOf(figure, { ...reading, clause, step });
  const counted = labelNoun(figure, source.article.language.code);
  if (
    metric === null &&
    counted === null &&
    (!speaksForItself(figure, step) || describes(figure.span, source))
  )
    return [];
  const lead = leadBefore(figure.span, source);
  const hedged = goesOn(clause, source) ? { start: source.sentence.span.start, end: clause.start } : lead;
  const hedges = mentions.filter(
    ({ span }) => contains(clause, span) || contains(lead, span) || contains(hedged, span),
  );
  const certainty = certaintyOf(hedges, source.article.language.code);
  const isAhead = certainty !== null && AHEAD.has(certainty);
  const deed =
    counted === null || step === "to" ? null : labelDeed(counted, { figure, source, isAhead }, language);
  if (deed === undefined || isDenied(figure.span, source)) return [];
  const noun = counted === null ? null : [nounName(counted, language), deed ?? []].flat().join(" ");
  const event =
    metric === null && noun === null && !near.some((mention) => measures(mention, figure))
      ? eventIn(near)
      : null;
  const [other = null, ...more] = metric === null && noun === null ? othersIn(clause, reading) : [];
  return [
    {
      certainty,
      metric,
      index: null,
      other: more.length === 0 ? other : null,
      event,
      period: null,
      figures: [{ figure, step, noun }],
    },
  ];
}

/** What is not done yet. */
const AHEAD: ReadonlySet<LabelCertainty> = new Set([
  "talks",
  "possible",
  "expected",
  "planned",
  "guidance",
  "consensus",
]);

/** "A charge of $2.5 billion for a settlement": the sum is the charge, not the settlement. */
function measures({ concept, part, span }: Mention, figure: Quantity): boolean {
  return concept.kind === "metric" && !part && span.end <= figure.span.start;
}

/** The one thing that is done in the clause, where it has a name. */
function eventIn(near: readonly Mention[]): string | null {
  const events = new Set(
    near.filter(({ concept }) => concept.kind === "event").map(({ concept }) => concept.id),
  );
  const [event = null] = events;
  return events.size === 1 && event !== null && eventName(event, "en") !== null ? event : null;
}

const LARGE = decimal("1000000");

/** A large sum means something without a metric: "up to $50bn". A price or a percentage does not. */
function speaksForItself({ kind, value, per }: Quantity, step: LabelStep): boolean {
  const least = isRange(value) ? value[0] : value;
  return kind === "money" && step === null && per === null && compare(least, LARGE) >= 0;
}

/** Neighbors that are said of one metric are one entry. */
function merge(entries: readonly LabelEntry[]): readonly LabelEntry[] {
  return entries.reduce<readonly LabelEntry[]>((merged, entry) => {
    const last = merged.at(-1);
    const same =
      last !== undefined &&
      entry.metric !== null &&
      last.metric?.concept === entry.metric.concept &&
      last.metric.narrowedTo === entry.metric.narrowedTo &&
      last.certainty === entry.certainty;
    if (last === undefined || !same) return [...merged, entry];
    return [...merged.slice(0, -1), { ...last, figures: [...last.figures, ...entry.figures] }];
  }, []);
}

/** Where only an earlier value is told, the later one is missing, and the earlier one alone misleads. */
function whole(entries: readonly LabelEntry[]): readonly LabelEntry[] {
  return entries.filter(({ figures }) => figures.some(({ step }) => step !== "from"));
}
