import type { Candidate } from "../readers/candidate.ts";
import { wordBefore } from "../readers/cursor.ts";
import type { Text } from "../readers/text.ts";

/** A bare number behind a ratio is a multiple: "ein KGV von 23", "a P/E of 12.5", "price-to-earnings ratio of 15". */
export function readRatio(candidate: Candidate, source: Text): Candidate {
  const isMultiple = isBareNumber(candidate) && isRatio(source, candidate.start);
  return isMultiple ? { ...candidate, kind: "multiple" } : candidate;
}

function isBareNumber({ kind, unit, numeral, implied }: Candidate): boolean {
  return (
    kind === "number" && unit === null && !implied && numeral?.written === "digits" && numeral.power === 0
  );
}

const MOST_WORDS = 6;

function isRatio({ text, locale }: Text, start: number): boolean {
  let at = start;
  for (let count = 0; count < MOST_WORDS; count += 1) {
    const word = wordBefore(text, text.charAt(at - 1) === ":" ? at - 1 : at);
    if (!word) return false;
    if (locale.ratios.has(word.key) || locale.ratios.has(joined(text, word.start, word.key))) return true;
    at = word.start;
  }
  return false;
}

/** "P/E", "price-to-earnings": with the part of the word before the sign. */
function joined(text: string, start: number, key: string): string {
  const sign = text.charAt(start - 1);
  const first = sign === "/" || sign === "-" ? wordBefore(text, start - 1) : undefined;
  return first ? `${first.key}${sign}${key}` : key;
}
