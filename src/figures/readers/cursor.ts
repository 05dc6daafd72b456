/** A word as it is looked up, and where it ends. */
export interface Word {
  readonly key: string;
  readonly end: number;
}

/** A run of digits as a number, and where it ends. */
export interface Digits {
  readonly value: number;
  readonly length: number;
  readonly end: number;
}

const LONGEST_WORD = 24;
const LONGEST_RUN = 8;
const WIDEST_GAP = 3;

/** The word at a place; undefined where no letter is, or where it is longer than any we know. */
export function wordAt(text: string, at: number, longest = LONGEST_WORD): Word | undefined {
  let end = at;
  while (end < text.length && isLetter(text.charCodeAt(end))) {
    end += 1;
    if (end - at > longest) return undefined;
  }
  return end === at ? undefined : { key: fold(text.slice(at, end)), end };
}

/** The word that ends at a place, blanks before it left out; undefined where something else stands there. */
export function wordBefore(text: string, at: number): (Word & { readonly start: number }) | undefined {
  let end = at;
  while (end > 0 && at - end < WIDEST_GAP && isBlank(text.charCodeAt(end - 1))) end -= 1;
  let start = end;
  while (start > 0 && isLetter(text.charCodeAt(start - 1))) {
    start -= 1;
    if (end - start > LONGEST_WORD) return undefined;
  }
  return start === end ? undefined : { key: fold(text.slice(start, end)), start, end };
}

/** The words before a place that can lead what stands there: the nearest, and the one before a small word. */
export function leadsBefore(text: string, at: number, small: ReadonlySet<string>): readonly string[] {
  const before = wordBefore(text, at);
  if (!before) return [];
  const further = small.has(before.key) ? wordBefore(text, before.start) : undefined;
  return further ? [before.key, further.key] : [before.key];
}

/** The digits at a place; undefined where there are none, or more than any date has. */
export function digitsAt(text: string, at: number): Digits | undefined {
  let end = at;
  let value = 0;
  while (isDigit(text.charCodeAt(end))) {
    value = value * 10 + text.charCodeAt(end) - 48;
    end += 1;
    if (end - at > LONGEST_RUN) return undefined;
  }
  return end === at ? undefined : { value, length: end - at, end };
}

/** Where the blanks at a place end; few, as within a line. */
export function skipBlanks(text: string, at: number): number {
  let end = at;
  while (end - at < WIDEST_GAP && isBlank(text.charCodeAt(end))) end += 1;
  return end;
}

/** Where blanks with at most one hyphen among them end: "second-quarter", "second quarter". */
export function skipJoint(text: string, at: number): number {
  const end = skipBlanks(text, at);
  return isHyphen(text.charCodeAt(end)) ? skipBlanks(text, end + 1) : end;
}

/** Where blanks and the words of a set end, up to so many words. */
export function skipWords(text: string, at: number, words: ReadonlySet<string>, most = 2): number {
  let end = skipBlanks(text, at);
  for (let count = 0; count < most; count += 1) {
    const word = wordAt(text, end);
    if (!word || !words.has(word.key)) break;
    end = skipBlanks(text, word.end);
  }
  return end;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Latin letters with and without marks, and the marks that follow a letter in NFD. */
export function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return (
    (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) || (code >= 0x300 && code <= 0x36f)
  );
}

export function isCapital(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7);
}

/** A blank within a line: no date runs over its end. */
export function isBlank(code: number): boolean {
  return code === 32 || code === 0xa0 || code === 0x202f || code === 0x2009 || code === 9;
}

/** A hyphen, one that does not break, an en or an em dash. */
export function isHyphen(code: number): boolean {
  return code === 45 || (code >= 0x2010 && code <= 0x2014) || code === 0x2212;
}

/** Lower case and NFC. */
function fold(word: string): string {
  const lower = word.toLowerCase();
  return hasMark(lower) ? lower.normalize("NFC") : lower;
}

function hasMark(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) {
    if (word.charCodeAt(at) >= 0x300) return true;
  }
  return false;
}
