import type { Qualifier } from "../../../domain/figure.ts";
import {
  digitsAt,
  isDigit,
  isHyphen,
  isLetter,
  leadsBefore,
  skipBlanks,
  skipJoint,
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
    isDateWord(source, at)
  );
}

/** "twenty" is one before an ordinal only. */
function isDateWord(source: Source, at: number): boolean {
  const word = meaningAt(source, at);
  if (word?.means.tens === undefined) return word !== undefined;
  return meaningAt(source, skipJoint(source.text, word.end))?.means.ordinal !== undefined;
}

/** Four digits of a year, or one or two with a sign, a letter or a word of dates behind them. */
function digitsMayStart(source: Source, at: number): boolean {
  const { text } = source;
  const digits = digitsAt(text, at);
  if (digits?.length === 4) return digits.value >= 1000 && digits.value <= 2199;
  if (!digits || digits.length > 2) return false;
  const next = skipBlanks(text, digits.end);
  if (isLetter(text.charCodeAt(next))) return next === digits.end || isDateWordAt(source, next);
  if (next > digits.end) return isHyphen(text.charCodeAt(next));
  return text.charAt(next) === "." ? dotMayPart(source, next) : "/-–—‑'’".includes(text.charAt(next) || " ");
}

/** A word of dates, or one that joins two days: "5 and 6 May". */
function isDateWordAt({ text, words }: Source, at: number): boolean {
  const word = wordAt(text, at);
  if (!word) return true;
  if (words.words.has(word.key) || words.ofMonth.has(word.key) || words.fillers.has(word.key)) return true;
  if (!words.to.has(word.key) && !words.and.has(word.key)) return false;
  const next = skipBlanks(text, word.end);
  return (
    isDigit(text.charCodeAt(next)) ||
    meaningAt({ text, words }, next) !== undefined ||
    words.fillers.has(wordAt(text, next)?.key ?? "")
  );
}

/** Where dots make no ordinals, a date in digits has two of them, or a line of its own. */
function dotMayPart({ text, words }: Source, dot: number): boolean {
  if (words.dotted) return true;
  const month = digitsAt(text, dot + 1);
  if (!month) return !isDigit(text.charCodeAt(dot + 1));
  const next = text.charAt(month.end);
  return next === "" || next === "\n" || (next === "." && isDigit(text.charCodeAt(month.end + 1)));
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
