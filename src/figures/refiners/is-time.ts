import type { Candidate } from "../readers/candidate.ts";
import { skipBlanks, wordAt } from "../readers/cursor.ts";
import type { Text } from "../readers/text.ts";

/** Times of day: "10.10 Uhr", "9 a.m.", "5 o'clock". */
export function isTime({ numeral, kind }: Candidate, { text, locale }: Text): boolean {
  if (!numeral || kind === "money" || kind === "percent") return false;
  const word = wordAt(text, skipBlanks(text, numeral.end));
  if (!word) return false;
  if (locale.clocks.has(word.key)) return true;
  return (word.key === "a" || word.key === "p") && text.slice(word.end, word.end + 2) === ".m";
}
