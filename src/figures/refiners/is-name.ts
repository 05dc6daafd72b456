import type { Candidate } from "../readers/candidate.ts";
import { isBlank, isCapital, isHyphen, wordBefore } from "../readers/cursor.ts";
import type { Word } from "../readers/cursor.ts";
import type { Text } from "../readers/text.ts";

/** Numbers that belong to a name: "Boeing 737", "Windows 11", "S&P 500", "§ 15", "Nr. 5", "number two". */
export function isName(candidate: Candidate, source: Text): boolean {
  const { numeral, start, kind } = candidate;
  if (!numeral || isVague(candidate, source)) return numeral !== null;
  if (kind !== "number") return false;
  return (
    isFigureCount(candidate, source) ||
    isPhone(candidate, source) ||
    isNumbered(candidate, source) ||
    (numeral.bare && isCapitalName(candidate, source, start))
  );
}

/** "a four-figure sum" tells how many digits, "Vier-Augen-Prinzip" nothing. */
function isFigureCount({ unit, numeral }: Candidate, { text, locale }: Text): boolean {
  if (unit === null || !numeral) return false;
  if (isHyphen(text.charCodeAt(numeral.end)) && locale.idioms.has(unit.code.toLowerCase())) return true;
  return /^(?:figures?|digits?|stellig(?:e[nrs]?)?)$/u.test(unit.code);
}

const LONGEST_PHONE = 24;

/** Digits, blanks and dashes behind "+49" or "Telefon": all parts of a number that is dialed. */
function isPhone({ numeral, start, unit }: Candidate, { text, locale }: Text): boolean {
  if (numeral?.written !== "digits" || unit !== null || numeral.power > 0) return false;
  let at = text.charAt(start) === "+" ? start + 1 : start;
  while (at > 0 && start - at < LONGEST_PHONE && isDialed(text.charCodeAt(at - 1))) at -= 1;
  if (text.charAt(at - 1) === "+")
    return isBlank(text.charCodeAt(start - 1)) || /^\+\d{1,3}[ -]\d/u.test(text.slice(start, start + 6));
  const before = wordBefore(text, at);
  return before !== undefined && locale.phones.has(before.key);
}

/** Digits and the signs between them: a blank, brackets, a dash, a dot, a slash, a colon. */
function isDialed(code: number): boolean {
  return code === 32 || code === 40 || code === 41 || (code >= 45 && code <= 58);
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

/** A name before a bare number amid the sentence with nothing counted, or behind it: "Voyager 2", "737 Max". */
function isCapitalName({ numeral, unit, end }: Candidate, source: Text, start: number): boolean {
  const { text, locale } = source;
  if (unit !== null || !numeral || numeral.end - start > LONGEST_NUMBER) return false;
  if (PART_OF.test(text.slice(end, end + LONGEST_PART))) return false;
  if (locale.language === "en" && text.charAt(end) === " " && isCapital(text.charCodeAt(end + 1)))
    return true;
  const before = text.charAt(start - 1) === " " ? wordBefore(text, start) : undefined;
  if (!before || !isCapital(text.charCodeAt(before.start)))
    return AIRCRAFT.has(numeral.value) && isArticle(source, before);
  if (locale.before.has(before.key) || locale.dates.words.has(before.key) || locale.ratios.has(before.key))
    return false;
  return !isSentenceStart(text, before.start) || isHeading(text, end);
}

/** "In Bad Salzhof 420 von 1.900 Stellen", "at Ostrel 38 of its 145": a part of a whole, and no name. */
const PART_OF = /^ (?:of|out of|von|der|des|seiner|ihrer)(?: \p{Ll}+){0,2} \d/u;
const LONGEST_PART = 32;

/** "Mission 2 was", "Note 2:": what follows at the start of a sentence tells a name from "Rund 20". */
function isHeading(text: string, end: number): boolean {
  return text.charAt(end) === ":";
}

const AIRCRAFT: ReadonlySet<string> = new Set("707 717 727 737 747 757 767 777 787".split(" "));

function isArticle({ locale }: Text, word: Word | undefined): boolean {
  return word !== undefined && locale.articles.has(word.key);
}

function isSentenceStart(text: string, at: number): boolean {
  if (at === 0) return true;
  const sign = text.charAt(isBlank(text.charCodeAt(at - 1)) ? at - 2 : at - 1);
  return '.!?:;\n"„“”»«–-'.includes(sign);
}
