import type { Moment, Quantity } from "../domain/figure.ts";
import { isMoment, isQuantity } from "../domain/figure.ts";
import type { Language } from "../domain/language.ts";
import { overlaps } from "../domain/span.ts";
import type { Mention } from "../lexicon/concepts-in.ts";
import type { ReadSentence } from "./read-sentence.ts";

/** For which time a label's figures are, as far as the sentence says so in so many words. */
export interface LabelPeriod {
  readonly moment: Moment | null;
  /** "Neun" of "in den ersten neun Monaten", in the reader's word. */
  readonly months: { readonly figure: Quantity; readonly name: string } | null;
  /** A quarter or half-year that is not named by a figure: "in the quarter". */
  readonly part: "quarter" | "half-year" | null;
  /** Not during the moment, but when it ended. */
  readonly isEnd: boolean;
}

/**
 * The period of a sentence; null where it names none, or several. One that was counted from the article's day is not
 * printed, and a year or month of which only a part is meant is never printed as the whole.
 */
export function periodOf(
  source: ReadSentence,
  mentions: readonly Mention[],
  language: Language,
): LabelPeriod | null {
  const named = momentOf(source);
  const months = monthsOf(source, language);
  const part = months === null ? partOf(source, mentions) : null;
  const moment = named !== null && (part === null || !isCoarse(named)) ? named : null;
  if (moment === null && months === null && part === null) return null;
  return {
    moment,
    months,
    part: moment === null ? part : null,
    isEnd: moment !== null && isEnd(moment, source),
  };
}

function momentOf({ figures, article }: ReadSentence): Moment | null {
  const periods = figures
    .filter(isMoment)
    .filter(
      ({ kind, span, qualifier }) =>
        kind === "period" &&
        qualifier === null &&
        !COMPARED.test(article.text.slice(Math.max(0, span.start - 60), span.start)) &&
        !BOUND.test(article.text.slice(Math.max(0, span.start - 24), span.start)),
    );
  const [period = null] = periods.length === 1 ? periods : [];
  if (!period) return null;
  const sure = period.source === "stated" || article.published.source !== "file";
  return sure && period.stated !== null ? period : null;
}

/** "In line with 2018": the figure is of another period. */
const COMPARED =
  /(?:with|than|from|versus|against|gegenüber|als|nach|im Vergleich zum?r?|verglichen mit) (?:\p{L}+ ){0,2}$/u;

/** "The six months ended March 2026", "seit März": the month is only where the time ends or begins. */
const BOUND =
  /(?<!\p{L})(?:ended|ending|ends|through|until|till|to|since|from|seit|ab|bis|von)(?: (?:in|on|zum|Ende|Anfang|Mitte|the end of|late|early))?(?: (?:\d{1,2}\.|the))? $/u;

/** The first months of a year; any other number of months is a term. */
function monthsOf({ figures, article }: ReadSentence, language: Language): LabelPeriod["months"] {
  const counted = figures.filter(isQuantity).filter(({ kind, span }) => {
    const before = article.text.slice(Math.max(0, span.start - 24), span.start);
    const behind = article.text.slice(span.end, span.end + 12);
    return kind === "number" && FIRST.test(before) && MONTHS.test(behind);
  });
  const [figure, ...others] = counted;
  const name = figure && typeof figure.value === "string" ? MONTH_COUNTS[language][figure.value] : undefined;
  return figure && name !== undefined && others.length === 0 ? { figure, name } : null;
}

/** As a word, since "9 months 2025" would be read as a day. */
const MONTH_COUNTS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  de: { "3": "drei", "6": "sechs", "8": "acht", "9": "neun" },
  en: { "3": "three", "6": "six", "8": "eight", "9": "nine" },
};

const FIRST = /(?:(?:[Ii]n den|[Dd]er|[Dd]ie) ersten|[Ff]irst) $/u;
const MONTHS = /^ (?:Monaten?|months)(?!\p{L})/u;

const PARTS = { quarterly: "quarter", "half-yearly": "half-year" } as const;

/** A quarter said in words that no figure holds: "the quarter that ended in September", "the third quarter of its fiscal 2026". */
function partOf({ figures }: ReadSentence, mentions: readonly Mention[]): LabelPeriod["part"] {
  const moments = figures.filter(isMoment);
  const said = mentions.filter(
    ({ concept, span, part }) =>
      concept.kind === "scope" &&
      concept.id in PARTS &&
      !part &&
      !moments.some((moment) => overlaps(moment.span, span)),
  );
  const parts = new Set(said.map(({ concept }) => PARTS[concept.id as keyof typeof PARTS]));
  const [part = null] = parts;
  return parts.size === 1 ? part : null;
}

/** A year or a month; what names quarter or half-year itself is as fine as can be. */
function isCoarse({ value }: Moment): boolean {
  return typeof value === "string" && /^\d{4}(?:-\d{2})?$/u.test(value);
}

function isEnd({ span }: Moment, { article }: ReadSentence): boolean {
  return /(?:Ende|[Ee]nd of|Ultimo)(?: the)? $/u.test(
    article.text.slice(Math.max(0, span.start - 12), span.start),
  );
}
