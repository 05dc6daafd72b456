import type { Language } from "../domain/language.ts";
import type { Span } from "../domain/span.ts";
import { remembering } from "./remember.ts";
import { keyOf } from "./stem.ts";

/** One word or number; the parts of a hyphenated word are words of their own. */
export interface Token {
  readonly span: Span;
  readonly key: string;
  readonly capital: boolean;
  /** Written with an umlaut, which its key has not: "würde" is no "wurde". */
  readonly umlaut: boolean;
}

const WORD = /[\p{L}\p{N}]+(?:['’.&][\p{L}\p{N}]+)*/gu;

/** The words of a stretch of text in written order. */
export function tokenize(text: string, span: Span, language: Language): readonly Token[] {
  const tokens: Token[] = [];
  const stretch = text.slice(span.start, span.end);
  for (const match of stretch.matchAll(WORD)) {
    const word = match[0];
    const start = span.start + match.index;
    const { key, capital, umlaut } = SHAPES[language](word);
    tokens.push({ span: { start, end: start + word.length }, key, capital, umlaut });
  }
  return tokens;
}

type Shape = Omit<Token, "span">;

function shapeOf(word: string, language: Language): Shape {
  const first = word.charAt(0);
  return {
    key: keyOf(word, language),
    capital: first !== first.toLowerCase(),
    umlaut: /[äöü]/iu.test(word),
  };
}

const SHAPES: Readonly<Record<Language, (word: string) => Shape>> = {
  de: remembering((word) => shapeOf(word, "de")),
  en: remembering((word) => shapeOf(word, "en")),
};
