import type { Language } from "../../src/domain/language.ts";
import type { Contestant } from "./prediction.ts";
import { speedOnce } from "./speed.ts";

/** Text made to hurt: each is repeated to the full length. */
const HARD: readonly { readonly name: string; readonly unit: string }[] = [
  { name: "digits", unit: "1" },
  { name: "digits and blanks", unit: "123 " },
  { name: "commas", unit: "," },
  { name: "digit, comma", unit: "1," },
  { name: "open brackets", unit: "(" },
  { name: "digit, bracket", unit: "(1" },
  { name: "ein", unit: "ein" },
  { name: "ein, blank", unit: "ein " },
  { name: "number words (de)", unit: "hundert tausend millionen zwei " },
  { name: "number words, joined (de)", unit: "zweihundertdreiundvierzig" },
  { name: "number words (en)", unit: "hundred thousand million two " },
  { name: "months", unit: "März May " },
  { name: "days and bars", unit: "5.6.-" },
  { name: "hyphens", unit: "50-Milliarden-" },
  { name: "between", unit: "zwischen 4 und between 4 and " },
  { name: "minus signs", unit: "-–" },
  { name: "blanks", unit: " " },
];

/** The clock of a thread ticks in milliseconds. */
const ENOUGH_MS = 100;
const ROUNDS = 3;

/** Nanoseconds per character on one kind of hard text, and against news text. */
export interface Cost {
  readonly name: string;
  readonly perCharacter: number;
  readonly againstNews: number;
}

/** What each hard text costs per character, as a multiple of the news speed given. */
export function measureLinearity(
  contestant: Contestant,
  length: number,
  news: ReadonlyMap<Language, number>,
): readonly Cost[] {
  return HARD.flatMap(({ name, unit }) => {
    const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
    return [...news].map(([language, speed]) => {
      // The news' speed is the best of several rounds, too.
      const speeds = Array.from({ length: ROUNDS }, () => speedOnce(contestant, [text], language, ENOUGH_MS));
      const perCharacter = 1e9 / Math.max(...speeds);
      return { name: `${name} · ${language}`, perCharacter, againstNews: perCharacter / (1e9 / speed) };
    });
  });
}
