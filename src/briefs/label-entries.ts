import type { Moment, Quantity } from "../domain/figure.ts";
import { isMoment, isQuantity, isRange } from "../domain/figure.ts";
import { compare, decimal } from "../domain/decimal.ts";
import type { Language } from "../domain/language.ts";
import { contains } from "../domain/span.ts";
import type { Span } from "../domain/span.ts";
import { conceptsIn } from "../lexicon/concepts-in.ts";
import type { Mention } from "../lexicon/concepts-in.ts";
import { eventName } from "../lexicon/names.ts";
import { certaintyOf } from "./label-certainty.ts";
import { metricOf } from "./label-metric.ts";
import { describes, isAside, isDenied } from "./label-doubts.ts";
import { indexEntries } from "./label-index.ts";
import { labelNoun } from "./label-noun.ts";
import { stepOf } from "./label-step.ts";
import type { LabelEntry, LabelStep } from "./label-entry.ts";
import type { ReadSentence } from "./read-sentence.ts";

/** Figures of one sentence that a label names; more would be a sentence again. */
const MOST_FIGURES = 4;

/**
 * What a label can name of a sentence without a doubt; figures whose meaning is not certain are left to the
 * sentence itself. What is said for certain comes before what is only expected or possible.
 */
export function labelEntries(source: ReadSentence, language: Language): readonly LabelEntry[] {
  if (RESPECTIVELY.test(source.words.text)) return [];
  const mentions = conceptsIn(source.article.text, source.sentence.span, source.article.language.code);
  const told = source.figures
    .filter(isQuantity)
    .filter((figure) => !figure.implied && !isAside(figure, source))
    .flatMap((figure) => entryOf(figure, { source, mentions, language }))
    .slice(0, MOST_FIGURES);
  const moves = indexEntries(source, mentions, language);
  const entries = moves.length > 0 ? moves : named(whole(merge(told)));
  const period = periodOf(source);
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

interface Reading {
  readonly source: ReadSentence;
  readonly mentions: readonly Mention[];
  readonly language: Language;
}

function entryOf(figure: Quantity, { source, mentions, language }: Reading): readonly LabelEntry[] {
  const clause = clauseAround(figure.span, source);
  const near = mentions.filter(({ span }) => contains(clause, span));
  const step = stepOf(figure, source, near);
  const metric = metricOf(figure, { source, mentions, clause, step });
  const noun = labelNoun(figure, source.article.language.code, language);
  if (metric === null && noun === null && (!speaksForItself(figure, step) || describes(figure.span, source)))
    return [];
  if (noun === null && isDenied(figure.span, source)) return [];
  const lead = leadBefore(figure.span, source);
  const hedged = goesOn(clause, source) ? { start: source.sentence.span.start, end: clause.start } : lead;
  const hedges = mentions.filter(
    ({ span }) => contains(clause, span) || contains(lead, span) || contains(hedged, span),
  );
  const certainty = certaintyOf(hedges, source.article.language.code);
  const event =
    metric === null && noun === null && !near.some((mention) => measures(mention, figure))
      ? eventIn(near)
      : null;
  return [{ certainty, metric, index: null, event, period: null, figures: [{ figure, step, noun }] }];
}

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

/** A period the sentence names in so many words; one that was counted from the article's day is not printed. */
function periodOf({ figures, article }: ReadSentence): Moment | null {
  const periods = figures
    .filter(isMoment)
    .filter(
      ({ kind, span, qualifier }) =>
        kind === "period" &&
        qualifier === null &&
        !COMPARED.test(article.text.slice(Math.max(0, span.start - 60), span.start)),
    );
  const [period = null] = periods.length === 1 ? periods : [];
  if (!period) return null;
  const sure = period.source === "stated" || article.published.source !== "file";
  return sure && period.stated !== null ? period : null;
}

/** "In line with 2018": the figure is of another period. */
const COMPARED =
  /(?:with|than|from|versus|against|gegenüber|als|nach|im Vergleich zum?r?|verglichen mit) (?:\p{L}+ ){0,2}$/u;

/** From the break before a figure to the break behind it. */
function clauseAround(figure: Span, { article, sentence }: ReadSentence): Span {
  const before = article.text.slice(sentence.span.start, figure.start);
  const behind = article.text.slice(figure.end, sentence.span.end);
  const start = [...before.matchAll(BREAK)].at(-1);
  const end = behind.search(BREAK);
  return {
    start: sentence.span.start + (start ? start.index + start[0].length : 0),
    end: end < 0 ? sentence.span.end : figure.end + end,
  };
}

/** What stands before the first colon holds for all behind it: "Kapex-Ausblick 2026: 125 Mrd. US-Dollar". */
function leadBefore(figure: Span, { article, sentence: { span } }: ReadSentence): Span {
  const colon = article.text.slice(span.start, figure.start).indexOf(": ");
  return { start: span.start, end: span.start + Math.max(0, colon) };
}

/** "… erwartet einen Gewinn von 2 Dollar und einen Umsatz von 7 Milliarden": no verb of its own behind "und". */
function goesOn(clause: Span, { article, sentence }: ReadSentence): boolean {
  const before = article.text.slice(sentence.span.start, clause.start);
  const words = article.text.slice(clause.start, clause.end);
  return / (?:und|and|sowie) $/u.test(before) && !OWN_VERB.test(words) && !OPENS_WITH_VERB.test(words);
}

/** "… und baut 16.000 Stellen ab": what is done there is not as possible as what stands before. */
const OPENS_WITH_VERB =
  /^(?!(?:mit|seit|zuletzt|jetzt|derzeit|damit|insgesamt|laut|samt|weit|fast|nicht|erst|selbst|sonst|jeweils)(?!\p{L}))\p{Ll}{2,}t /u;

const OWN_VERB =
  /(?<!\p{L})(?:was|were|is|are|had|has|rose|fell|grew|came|reached|posted|reported|gained|lost|ist|sind|war|waren|hat|hatte|haben|stieg|stiegen|sank|fiel|lag|lagen|betrug|beträgt|erreichte|kletterte|legte|wuchs|meldete|erzielte|wird|werden|soll|will)(?!\p{L})/u;

/** A relative clause leans on the one before; ", der Umsatz stieg" is none: its verb does not wait for the end. */
const BREAK =
  /,(?! (?:which|that|was) )(?! (?:die|der|das) (?!\p{Lu}[\p{L}-]+ (?:stieg|sank|fiel|wuchs|lag|betrug|legte|ging|kletterte|schrumpfte|erreichte|belief|brach|verlor|gewann)\p{Ll}{0,2} )) |[;:–—] | - | (?:und|and|sowie|but|while) /gu;
