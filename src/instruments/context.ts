import type { Language } from "../domain/language.ts";
import type { Span } from "../domain/span.ts";
import type { Mention } from "./mentions.ts";
import { BUSINESS_WORDS, OTHER_WORDS } from "./words/market.ts";

/** A text with what is asked of it again and again while its names are judged. */
export interface Passage {
  readonly text: string;
  readonly language: Language;
  /** So much of the text as tells what it speaks of. */
  readonly opening: string;
  readonly isTitle: boolean;
  /** Where its sentences begin, in written order; the first is 0. */
  readonly starts: readonly number[];
  /** More than zero where the text speaks of business rather than of sport, police or private life. */
  readonly business: number;
}

/** A name with the sentence around it. */
export interface Setting {
  readonly mention: Mention;
  readonly passage: Passage;
  readonly sentence: Span;
  /** Which sentence of the passage, from 0. */
  readonly position: number;
  /** What the sentence says before and after the name and its brackets, in lower case. */
  readonly before: string;
  readonly after: string;
}

/** How far from a name its context is looked for. */
const REACH = 90;

export function readPassage(text: string, language: Language, isTitle: boolean): Passage {
  const opening = text.slice(0, TOPIC_REACH);
  return {
    text,
    language,
    opening,
    isTitle,
    starts: sentenceStarts(text),
    business: businessOf(opening.toLowerCase(), language),
  };
}

export function settingOf(mention: Mention, passage: Passage): Setting {
  const { text, starts } = passage;
  const { start, end } = mention.span;
  const position = lastAtMost(starts, start);
  const sentence = { start: starts[position] ?? 0, end: starts[position + 1] ?? text.length };
  return {
    mention,
    passage,
    sentence,
    position,
    before: apart(text.slice(Math.max(sentence.start, start - REACH), start).toLowerCase(), "before"),
    after: apart(beyondBrackets(text.slice(end, Math.min(sentence.end, end + REACH))).toLowerCase(), "after"),
  };
}

/** What stands behind "(AAPL)", "(Mercedes-Benz Group (ex Daimler))", "(VW) vz"; brackets with a move stay. */
function beyondBrackets(after: string): string {
  return after.replace(BRACKETS, "");
}

const BRACKETS =
  /^ ?\((?![^)]*(?:%|[Pp]rozent|percent))\p{Lu}?[^()]{0,45}(?:\([^()]{1,30}\))?\)(?: vz)?(?=[\s,.:;(\p{Ll}-])/u;

/** Neighbors that scraping has glued to the name, set apart by the space they lack. */
function apart(neighbors: string, side: "before" | "after"): string {
  if (side === "before") return /\p{L}$/u.test(neighbors) ? `${neighbors} ` : neighbors;
  return /^\p{L}{2}/u.test(neighbors) ? ` ${neighbors}` : neighbors;
}

function lastAtMost(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

const SENTENCE_END =
  /[.!?…]["'”’“»)]*[ \t\n\r]+(?=["'“„»«(]?[\p{Lu}\p{N}])|(?<=\p{Ll}{3}[.!?]["”“»]?)(?=\p{Lu}\p{Ll})|\n\s*/gu;
const ABBREVIATION =
  /(?:^|[^\p{L}])(?:\p{L}|inc|corp|co|ltd|plc|mr|mrs|ms|dr|prof|st|no|nr|ca|bzw|vs|jr|sr|abs|str|etc|ggf|sog|mio|mrd|s\.p\.a|u\.s|z\.b|d\.h)\.$/iu;

function sentenceStarts(text: string): readonly number[] {
  const starts = [0];
  for (const { 0: ending, index } of text.matchAll(SENTENCE_END)) {
    if (ending.startsWith(".") && isNoEnd(text, index, starts.at(-1) ?? 0)) continue;
    addStart(starts, index + ending.length);
  }
  addStart(starts, text.length);
  return starts;
}

/** The end of an abbreviation, or of a number that opens a heading or a list item: "3. Platz". */
function isNoEnd(text: string, index: number, start: number): boolean {
  if (ABBREVIATION.test(text.slice(Math.max(0, index - 8), index + 1))) return true;
  return /\d/.test(text.charAt(index - 1)) && index - start < 12;
}

/** No sentence is longer than a thousand characters: what has no full stop is cut. */
function addStart(starts: number[], start: number): void {
  for (let last = starts.at(-1) ?? 0; start - last > LONGEST_SENTENCE; last += LONGEST_SENTENCE) {
    starts.push(last + LONGEST_SENTENCE);
  }
  starts.push(start);
}

const LONGEST_SENTENCE = 1000;

/** Only so much of a text is read to see what it speaks of. */
const TOPIC_REACH = 3000;

function businessOf(opening: string, language: Language): number {
  return distinct(opening, BUSINESS[language]) - distinct(opening, OTHER[language]);
}

function distinct(text: string, words: RegExp): number {
  return new Set(Array.from(text.matchAll(words), (match) => match[0])).size;
}

/** Short words count where a word begins with them, longer ones inside a compound too. */
function wordStarts(words: readonly string[]): RegExp {
  const parts = words.map((word) => (word.length < 6 ? `(?<!\\p{L})${word}` : word));
  return new RegExp(parts.join("|"), "gu");
}

const BUSINESS = { de: wordStarts(BUSINESS_WORDS.de), en: wordStarts(BUSINESS_WORDS.en) };
const OTHER = { de: wordStarts(OTHER_WORDS.de), en: wordStarts(OTHER_WORDS.en) };
