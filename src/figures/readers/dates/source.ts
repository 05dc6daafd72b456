import { wordAt } from "../cursor.ts";
import type { Word } from "../cursor.ts";
import type { DateWord, DateWords } from "./words.ts";

/** The text a date is read from, with the words of its language. */
export interface Source {
  readonly text: string;
  readonly words: DateWords;
}

export function meaningAt(
  { text, words }: Source,
  at: number,
): (Word & { readonly means: DateWord }) | undefined {
  const word = wordAt(text, at);
  const means = word && words.words.get(word.key);
  return means && { ...word, means };
}
