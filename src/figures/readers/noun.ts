import { isCapital, isHyphen, isLetter, skipBlanks, wordAt } from "./cursor.ts";
import type { Word } from "./cursor.ts";
import type { Numeral } from "./numeral.ts";
import type { Text } from "./text.ts";

/** What a number counts: its noun as written. */
export interface Noun {
  readonly code: string;
  readonly end: number;
}

const LONGEST = 60;

/** The noun counted by a number; adjectives before it are passed over. */
export function nounBehind(source: Text, numeral: Numeral): Noun | undefined {
  const { text, locale } = source;
  const { end } = numeral;
  if (isHyphen(text.charCodeAt(end))) return hyphenated(source, end + 1);
  if (isLetter(text.charCodeAt(end))) return attached(source, end);
  const gap = skipBlanks(text, end);
  if (gap === end) return undefined;
  return locale.language === "de" ? germanNoun(source, gap) : englishNoun(source, gap);
}

/** "16-jährig", "30-year", "20-köpfig": the word behind the hyphen. */
function hyphenated({ text, locale }: Text, at: number): Noun | undefined {
  const word = wordAt(text, at, LONGEST);
  if (!word || word.end === at + 1 || locale.stops.has(word.key) || locale.numberWord(word.key))
    return undefined;
  return { code: text.slice(at, word.end), end: word.end };
}

/** "20km", "5GW": a measure right behind the digits. */
function attached({ text, locale }: Text, at: number): Noun | undefined {
  const word = wordAt(text, at, 6);
  const isName = word?.end === at + 1 && isCapital(text.charCodeAt(at));
  return word && !isName && locale.plurals.has(word.key)
    ? { code: text.slice(at, word.end), end: word.end }
    : undefined;
}

const MOST_ADJECTIVES = 3;
const ADJECTIVE = /(?:e|en|er|es|em)$/u;

/** The next word with a capital, over up to three adjectives; "Corporate- und Tech-Positionen" is one noun. */
function germanNoun(source: Text, at: number): Noun | undefined {
  const { text, locale } = source;
  let gap = at;
  for (let count = 0; count <= MOST_ADJECTIVES; count += 1) {
    const word = wordAt(text, gap, LONGEST);
    if (!word) return undefined;
    if (locale.plurals.has(word.key)) return { code: text.slice(gap, word.end), end: word.end };
    if (locale.stops.has(word.key)) return undefined;
    if (isCapital(text.charCodeAt(gap))) return compoundNoun(source, gap, word);
    if (!ADJECTIVE.test(word.key)) return undefined;
    gap = skipBlanks(text, word.end);
    if (gap === word.end) return undefined;
  }
  return undefined;
}

function compoundNoun({ text }: Text, at: number, first: Word): Noun {
  let end = first.end;
  for (let count = 0; count < MOST_PARTS && isHyphen(text.charCodeAt(end)); count += 1) {
    const next = partBehind(text, end + 1);
    if (next === undefined) break;
    end = next;
  }
  return { code: text.slice(at, end), end };
}

const MOST_PARTS = 4;

/** "-Stellen", and "- und Tech-Positionen" behind a hyphen that leaves the noun to come. */
function partBehind(text: string, at: number): number | undefined {
  const word = wordAt(text, at, LONGEST);
  if (word) return word.end;
  const and = wordAt(text, skipBlanks(text, at));
  if (and?.key !== "und" && and?.key !== "oder") return undefined;
  const gap = skipBlanks(text, and.end);
  return isCapital(text.charCodeAt(gap)) ? wordAt(text, gap, LONGEST)?.end : undefined;
}

/** The first plural within a few words; the words before it qualify it. */
function englishNoun(source: Text, at: number): Noun | undefined {
  const { text, locale } = source;
  let gap = at;
  for (let count = 0; count <= MOST_ADJECTIVES; count += 1) {
    const word = wordAt(text, gap, LONGEST);
    if (!word || locale.stops.has(word.key) || locale.numberWord(word.key)) return undefined;
    const end = hyphenEnd(text, word.end);
    const last = text.slice(gap, end);
    if (isPlural(source, end === word.end ? word.key : last.toLowerCase())) return { code: last, end };
    gap = skipBlanks(text, end);
    if (gap === end) return undefined;
  }
  return undefined;
}

function hyphenEnd(text: string, at: number): number {
  let end = at;
  for (let count = 0; count < MOST_PARTS && text[end] === "-"; count += 1) {
    const word = wordAt(text, end + 1, LONGEST);
    if (!word) break;
    end = word.end;
  }
  return end;
}

function isPlural({ locale }: Text, key: string): boolean {
  return locale.plurals.has(key) || (key.length > 3 && key.endsWith("s") && !SINGULAR.test(key));
}

const SINGULAR = /(?:ss|us|is|ous)$/u;
