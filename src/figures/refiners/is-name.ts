import type { Candidate } from "../readers/candidate.ts";
import { isBlank, isCapital, wordBefore } from "../readers/cursor.ts";
import type { Text } from "../readers/text.ts";

/** Numbers that belong to a name: "Boeing 737", "Windows 11", "S&P 500", "§ 15", "Nr. 5", "number two". */
export function isName(candidate: Candidate, source: Text): boolean {
  const { numeral, start, kind } = candidate;
  if (!numeral || kind !== "number") return false;
  return (
    isNumbered(candidate, source) ||
    isVague(candidate, source) ||
    (numeral.bare && isCapitalName(candidate, source, start))
  );
}

/** The word, sign or abbreviation before says what is numbered. */
function isNumbered({ numeral, start, unit }: Candidate, { text, locale }: Text): boolean {
  if (!numeral?.bare && numeral?.written !== "words") return false;
  const gap = isBlank(text.charCodeAt(start - 1)) ? start - 1 : start;
  if ("§#".includes(text.charAt(gap - 1)) && gap > 0) return true;
  if (text.startsWith("S&P", gap - 3) && gap > 2) return true;
  const dotted = text.charAt(gap - 1) === "." || text.charAt(gap - 1) === ":" ? gap - 1 : gap;
  const before = wordBefore(text, dotted);
  if (!before || !locale.numbered.has(before.key)) return false;
  return dotted === gap || text.charAt(dotted) === "." || unit === null;
}

function isVague({ start, numeral }: Candidate, { text, locale }: Text): boolean {
  if (numeral?.written !== "words") return false;
  const before = wordBefore(text, start);
  return before !== undefined && locale.vague.has(before.key);
}

const LONGEST_NUMBER = 4;

/** A name amid the sentence with a bare number behind it and nothing counted: "Voyager 2", "Gruppe 7". */
function isCapitalName({ numeral, unit }: Candidate, { text, locale }: Text, start: number): boolean {
  if (unit !== null || !numeral || numeral.end - start > LONGEST_NUMBER) return false;
  const before = text.charAt(start - 1) === " " ? wordBefore(text, start) : undefined;
  if (!before || !isCapital(text.charCodeAt(before.start))) return false;
  if (locale.before.has(before.key) || locale.dates.words.has(before.key) || locale.ratios.has(before.key))
    return false;
  return !isSentenceStart(text, before.start);
}

function isSentenceStart(text: string, at: number): boolean {
  if (at === 0) return true;
  const sign = text.charAt(isBlank(text.charCodeAt(at - 1)) ? at - 2 : at - 1);
  return '.!?:;\n"„“”»«–-'.includes(sign);
}
