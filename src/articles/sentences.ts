import type { Language } from "../domain/language.ts";
import type { Span } from "../domain/span.ts";
import { ABBREVIATIONS, OPENERS } from "./locales/abbreviations.ts";

/**
 * The sentences of one passage in written order, without the white space between them. Also where mark-up glued
 * the next one on: "… Punkte.Der Index …". A passage without a full stop is one sentence.
 */
export function splitSentences(text: string, passage: Span, language: Language): readonly Span[] {
  const words = text.slice(passage.start, passage.end);
  const sentences: Span[] = [];
  let from = 0;
  for (const end of endsIn(words, language)) {
    add(end);
    from = end;
  }
  add(words.length);
  return sentences;

  function add(to: number): void {
    const part = words.slice(from, to);
    const start = passage.start + from + (part.length - part.trimStart().length);
    const end = passage.start + from + part.trimEnd().length;
    if (end > start) sentences.push({ start, end });
  }
}

/** A stop with what closes around it: `.`, `?!`, `...`, `."`, `.)`. */
const STOP = /(?:\.{2,}|[.!?…]+)[)\]’“”»«"']*/gu;

function endsIn(words: string, language: Language): readonly number[] {
  const ends: number[] = [];
  for (const match of words.matchAll(STOP)) {
    const end = boundaryAt(words, { start: match.index, stop: match[0] }, language);
    if (end !== null && end > (ends.at(-1) ?? 0)) ends.push(end);
  }
  return ends;
}

interface Stop {
  readonly start: number;
  /** The mark and the quotes and brackets behind it. */
  readonly stop: string;
}

/** Where the sentence ends when this stop ends one. */
function boundaryAt(words: string, { start, stop }: Stop, language: Language): number | null {
  const after = start + stop.length;
  if (after >= words.length) return null;
  const next = words.slice(after, after + 40);
  const spaced = /^\s/u.test(next);
  const mark = /^[.!?…]+/u.exec(stop)?.[0] ?? ".";
  const end = spaced ? after : gluedEnd(words, { start, stop, mark });
  if (end === null) return null;
  const rest = words.slice(end, end + 40).trimStart();
  if (!canBegin(rest, spaced)) return null;
  if (!spaced && /\d/u.test(words.charAt(start - 1)) && /^\d/u.test(rest)) return null;
  if (!spaced && isWireCode(words.slice(Math.max(0, start - 12), start), rest)) return null;
  if (mark !== ".") return endsWithMark(words, { start, mark }, rest) ? end : null;
  return isFullStop(
    words.slice(Math.max(0, start - 40), start),
    { rest, spaced, closed: stop.length > 1 },
    language,
  )
    ? end
    : null;
}

/**
 * Without a space behind the stop, a straight quote may close the old sentence or open the new one: that is told
 * by whether one is open. Nothing else ends a sentence unless a letter or a year follows.
 */
function gluedEnd(words: string, { start, stop, mark }: Stop & { readonly mark: string }): number | null {
  const closers = stop.slice(mark.length);
  const straight = closers.indexOf('"');
  if (straight < 0) return start + stop.length;
  const opened = (words.slice(0, start).match(/"/gu) ?? []).length % 2 === 1;
  return start + mark.length + straight + (opened ? 1 : 0);
}

const BEGINNING = /^["'„“”»«‚‘(\[–—-]{0,3}\s?(?:[\p{Lu}\p{Lt}]|\d|[€$£]|\p{Ll}{1,2}\p{Lu})/u;
const GLUED_BEGINNING =
  /^["'„“»«(]?(?:\p{Lu}[\p{L}\p{N}"„'-]|\p{Lu} |[12]\d{3} |\d{1,2}\. ?\p{Lu}|i\p{Lu}|©)/u;

function canBegin(rest: string, spaced: boolean): boolean {
  return (spaced ? BEGINNING : GLUED_BEGINNING).test(rest);
}

/** Codes that wires put behind names: "QCOM.O", "2454.TW", "the index .SPX"; the stop in them ends nothing. */
function isWireCode(before: string, rest: string): boolean {
  if (/(?:^|\s)$/u.test(before)) return /^\p{Lu}(?:\p{Lu}|\d)[\p{Lu}\d]*(?!\p{L})/u.test(rest);
  return /(?<![\p{Lu}\d])[A-Z\d]{1,8}$/u.test(before) && EXCHANGE_CODE.test(rest);
}

/** Of one letter, what follows must not make it a word: "QCOM.O fell", "AAPL.OiPhone", but not "NYSE.On". */
const EXCHANGE_CODE =
  /^(?:[ONLTV](?![\p{L}\p{N}.&'’]|\s\p{Lu})|O(?=i\p{Lu})|[ON](?=\s\p{Lu}\p{Ll})|(?:DE|PA|TO|HK|TW|TWO|KS|KQ|SS|SZ|AS|MI|MC|BR|SW|CO|ST|HE|OL|LS|VI|UL|NS|BO|AX|SI|SA|MX|OQ|PK)(?![\p{Lu}\p{N}.]))/u;

/** "Yahoo! Finance", "Warum? (…)": a name goes on, and so does what stands in brackets. */
function endsWithMark(
  words: string,
  { start, mark }: { start: number; mark: string },
  rest: string,
): boolean {
  if (
    mark.startsWith("!") &&
    /(?:Yahoo|Jeopardy|Joyn|Bravo|Oh)$/u.test(words.slice(Math.max(0, start - 12), start))
  )
    return !/^(?:Finance|Japan|News|Inc)/u.test(rest);
  return true;
}

interface Following {
  readonly rest: string;
  readonly spaced: boolean;
  /** A quote or bracket closed behind the stop. */
  readonly closed: boolean;
}

/** Whether a full stop ends its sentence, by the word before it and the one behind. */
function isFullStop(before: string, { rest, spaced, closed }: Following, language: Language): boolean {
  const word = /(?<word>[\p{L}\p{N}.,'’&%€$-]*)$/u.exec(before)?.groups?.["word"] ?? "";
  if (word === "") return !/^\s*$/u.test(before) || spaced;
  if (closed) return true;
  const opens = OPENERS[language].test(rest.replace(/^["„“»(]/u, ""));
  if (/\d$/u.test(word)) return endsInNumber(word, { before, rest, spaced, opens }, language);
  if (!spaced && !/(?:\p{Ll}{2}|\p{Lu}{2,}|[%€$])$/u.test(word)) return false;
  return endsInWord(word, before, { opens, language });
}

/** Abbreviations of several parts that something always follows, their stops spaced or not. */
const BINDING_PARTS =
  /(?:^|[\s(„"])(?:z\. ?B|d\. ?h|i\. ?d\. ?R|s\. ?o|v\. ?a|a\. ?M|i\. ?H\. ?v|n\. ?Chr|i\. ?e|e\. ?g)$/u;

function endsInWord(word: string, before: string, { opens, language }: Opening): boolean {
  if (BINDING_PARTS.test(before)) return false;
  if (/(?:^|[.-])\p{Lu}$/u.test(word)) return opens;
  const { binding, closing } = ABBREVIATIONS[language];
  const last = word.toLowerCase();
  const plain = last.replaceAll(".", "");
  const tail = /\p{L}+$/u.exec(last)?.[0] ?? last;
  if (closing.has(plain) || closing.has(tail)) return opens;
  if (binding.has(plain) || (last !== tail && binding.has(tail))) return false;
  return !/^(?:\p{L}\.)+\p{L}$/u.test(word) || opens;
}

interface Opening {
  /** The next word begins a sentence more often than not. */
  readonly opens: boolean;
  readonly language: Language;
}

interface NumberContext {
  readonly before: string;
  readonly rest: string;
  readonly spaced: boolean;
  readonly opens: boolean;
}

/** German counts with a full stop: "am 5. Februar", "im 3. Quartal"; elsewhere a number ends its sentence. */
function endsInNumber(
  word: string,
  { before, rest, spaced, opens }: NumberContext,
  language: Language,
): boolean {
  if (/^\d{1,2}$/u.test(word) && before.trim() === word) return false;
  // The number of one of many news, glued to the sentence before: "… stabil.3. Öl wird teurer".
  if (/\p{L}[.!?]["”]?\d{1,2}$/u.test(word)) return false;
  if (!/^\d{1,3}$/u.test(word)) return !/^(?:\d{1,2}\.)+\d{1,2}$/u.test(word) || opens || language === "en";
  if (language === "en") return true;
  if (ABBREVIATIONS.de.ordinalNouns.test(rest)) return false;
  if (!spaced) return opens;
  if (/^\d/u.test(rest)) return false;
  return (
    opens &&
    !/(?:am|vom|zum|bis|der|dem|den|im|des|die|das|zur|seit|ab|Nr\.|und|oder)\s\d{1,3}$/u.test(before)
  );
}
