import type { Language } from "../domain/language.ts";
import type { Span } from "../domain/span.ts";
import { remembering } from "./remember.ts";
import { keyOf, stemOf } from "./stem.ts";

/** One word or number; the parts of a hyphenated word are words of their own. */
export interface Token {
  readonly span: Span;
  readonly key: string;
  /** The key without its inflection. */
  readonly stem: string;
  /** The stem, marked with its language: what two texts of one language may share. */
  readonly gist: string;
  readonly capital: boolean;
  /** Written with an umlaut, which its key has not: "würde" is no "wurde". */
  readonly umlaut: boolean;
}

/** What a word is wherever it is written so. */
export type Shape = Omit<Token, "span">;

/** The words of a stretch of text in written order. */
export function tokenize(text: string, span: Span, language: Language): readonly Token[] {
  return scan(text, span, SHAPES[language]).tokens;
}

/** The words of a stretch of text, and what a reader knows of each, side by side. */
export function scan<Known extends Shape>(
  text: string,
  span: Span,
  read: (word: string) => Known,
): { readonly tokens: readonly Token[]; readonly known: readonly Known[] } {
  const tokens: Token[] = [];
  const known: Known[] = [];
  let at = span.start;
  while (at < span.end) {
    const end = wordEnd(text, at, span.end);
    if (end > at) {
      const word = read(text.slice(at, end));
      const { key, stem, gist, capital, umlaut } = word;
      tokens.push({ span: { start: at, end }, key, stem, gist, capital, umlaut });
      known.push(word);
    }
    at = Math.max(end, at + 1);
  }
  return { tokens, known };
}

/** Where the word that begins here ends: letters and digits, and single marks between them ("don't", "AT&T", "1.5"). */
function wordEnd(text: string, start: number, limit: number): number {
  let end = start;
  while (end < limit) {
    const width = widthAt(text, end);
    const joined = width === 0 && end > start && isJoint(text.charCodeAt(end)) && end + 1 < limit;
    if (width === 0 && !(joined && widthAt(text, end + 1) > 0)) break;
    end += Math.max(width, 1);
  }
  return end;
}

function isJoint(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 46 || code === 38;
}

/** The length of the letter or digit at a place, in code units; 0 for anything else. */
function widthAt(text: string, at: number): 0 | 1 | 2 {
  const code = text.charCodeAt(at);
  if (code < 128) return (code > 96 && code < 123) || (code > 64 && code < 91) || isDigit(code) ? 1 : 0;
  if (code >= 0xc0 && code < 0x250) return code === 0xd7 || code === 0xf7 ? 0 : 1;
  const character = String.fromCodePoint(text.codePointAt(at) ?? code);
  return LETTER.test(character) ? (character.length > 1 ? 2 : 1) : 0;
}

function isDigit(code: number): boolean {
  return code > 47 && code < 58;
}

const LETTER = /^[\p{L}\p{N}]$/u;

/** Reads a word anew; whoever reads many remembers them. */
export function readShape(word: string, language: Language): Shape {
  const first = word.charAt(0);
  const key = keyOf(word, language);
  const stem = stemOf(key, language);
  return {
    key,
    stem,
    gist: `${language}:${stem}`,
    capital: first !== first.toLowerCase(),
    umlaut: /[äöü]/iu.test(word),
  };
}

const SHAPES: Readonly<Record<Language, (word: string) => Shape>> = {
  de: remembering((word) => readShape(word, "de")),
  en: remembering((word) => readShape(word, "en")),
};
