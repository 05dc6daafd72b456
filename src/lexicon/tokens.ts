import type { Language } from "../domain/language.ts";
import type { Span } from "../domain/span.ts";
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
    const first = word.charAt(0);
    tokens.push({
      span: { start, end: start + word.length },
      key: keyOf(word, language),
      capital: first !== first.toLowerCase(),
      umlaut: /[äöü]/iu.test(word),
    });
  }
  return tokens;
}
