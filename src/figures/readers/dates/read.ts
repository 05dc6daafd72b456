import type { Qualifier } from "../../../domain/figure.ts";
import {
  digitsAt,
  isDigit,
  isHyphen,
  isLetter,
  leadsBefore,
  skipBlanks,
  wordAt,
  wordBefore,
} from "../cursor.ts";
import { meaningAt } from "./source.ts";
import type { Word } from "../cursor.ts";
import type { Source } from "./source.ts";
import { startsDate } from "./gates.ts";
import { singleAt } from "./single.ts";
import { isStretch } from "./stated.ts";
import type { StatedMoment } from "./stated.ts";
import { dayStretchAt, slashStretchAt, stretchFrom } from "./stretches.ts";
import type { Stretch } from "./stretches.ts";

/** A date, a period or a stretch of them as written. */
export interface Reading {
  readonly start: number;
  readonly end: number;
  readonly stated: StatedMoment;
  readonly qualifier: Qualifier | null;
}

/** The date that starts at a place, be it the first of a stretch; undefined where none does. */
export function readDate(source: Source, at: number): Reading | undefined {
  if (!mayStart(source, at) || !startsDate(source.text, at)) return undefined;
  const read = slashStretchAt(source, at) ?? dayStretchAt(source, at) ?? fromSingle(source, at);
  if (!read) return undefined;
  return { start: at, ...read, qualifier: isStretch(read.stated) ? null : qualifierBefore(source, at) };
}

function fromSingle(source: Source, at: number): Stretch | undefined {
  const first = singleAt(source, at, opensStretch(source, at));
  return first && (stretchFrom(source, at, first) ?? first);
}

/** A digit, a word we know, or the letter of "Q3": anything else is left at the price of one look. */
function mayStart(source: Source, at: number): boolean {
  const code = source.text.charCodeAt(at);
  if (isDigit(code)) return digitsMayStart(source, at);
  return (
    isDigit(source.text.charCodeAt(at + 1)) ||
    isDigit(source.text.charCodeAt(at + 2)) ||
    meaningAt(source, at) !== undefined
  );
}

/** Four digits of a year, or one or two with a sign, a letter or a word of dates behind them. */
function digitsMayStart({ text, words }: Source, at: number): boolean {
  const digits = digitsAt(text, at);
  if (digits?.length === 4) return digits.value >= 1000 && digits.value <= 2199;
  if (!digits || digits.length > 2) return false;
  const next = skipBlanks(text, digits.end);
  if (!isLetter(text.charCodeAt(next)))
    return next > digits.end ? isHyphen(text.charCodeAt(next)) : "./-–—‑'’".includes(text.charAt(next));
  const word = next > digits.end ? wordAt(text, next) : undefined;
  return word === undefined || isDateWord(words, word.key);
}

function isDateWord(words: Source["words"], key: string): boolean {
  return (
    words.words.has(key) ||
    words.to.has(key) ||
    words.and.has(key) ||
    words.ofMonth.has(key) ||
    words.fillers.has(key)
  );
}

function opensStretch({ text, words }: Source, at: number): boolean {
  return leadsBefore(text, at, words.fillers).some((lead) => words.pairs.has(lead));
}

/** The bound written before a date, over small words: "seit Anfang 2025", "by the end of June", "no later than 2027". */
function qualifierBefore(source: Source, at: number): Qualifier | null {
  const { text, words } = source;
  let before = wordBefore(text, at);
  for (let skipped = 0; before && skipped < 6; skipped += 1) {
    const qualifier = qualifierIn(source, before);
    if (qualifier) return qualifier;
    const small = words.fillers.has(before.key) || words.stages.has(before.key);
    if (!small && !meaningAt(source, before.start)?.means.yearWord) return null;
    before = wordBefore(text, before.start);
  }
  return null;
}

/** The longest of the phrases that end with a word. */
function qualifierIn(
  { text, words }: Source,
  last: Word & { readonly start: number },
): Qualifier | undefined {
  const second = wordBefore(text, last.start);
  const third = second && wordBefore(text, second.start);
  const two = `${second?.key ?? ""} ${last.key}`;
  return (
    words.qualifiers.get(`${third?.key ?? ""} ${two}`) ??
    words.qualifiers.get(two) ??
    words.qualifiers.get(last.key)
  );
}
