import { isCounting } from "./atoms.ts";
import type { Month } from "./atoms.ts";
import { isCapital, isDigit, isLetter, skipBlanks, wordAt, wordBefore } from "./cursor.ts";
import type { Source } from "./cursor.ts";

/** Whether the word before says that digits are a day: "am 22.04", "on 7/6"; so does a line of nothing but "10.10". */
export function isDayLead({ text, words }: Source, at: number): boolean {
  const before = wordBefore(text, at);
  return before === undefined ? isWholeLine(text, at) : words.dayLeads.has(before.key);
}

const DAY_AND_MONTH = "10.10".length;

function isWholeLine(text: string, at: number): boolean {
  const end = at + DAY_AND_MONTH;
  return isLineEnd(text[at - 1]) && isLineEnd(text[end]) && text[at + 2] === ".";
}

function isLineEnd(sign: string | undefined): boolean {
  return sign === undefined || sign === "\n";
}

/** Whether a month that stands alone is one: "in May" is, "it may" and "Jan Müller" are not. */
export function isLoneMonth({ text, words }: Source, at: number, { key, end, capital }: Month): boolean {
  if (isLetter(text.charCodeAt(end))) return false;
  const before = wordBefore(text, at);
  if (!words.doubtful.has(key))
    return capital || (before !== undefined && words.monthLeads.small.has(before.key));
  if (capital && opensMonths({ text, words }, end)) return true;
  if (before === undefined) return false;
  return (capital ? words.monthLeads.capital : words.monthLeads.small).has(before.key);
}

/** "May to March": the month behind makes one of the word before. */
function opensMonths({ text, words }: Source, end: number): boolean {
  const joint = wordAt(text, skipBlanks(text, end));
  if (!joint || !words.to.has(joint.key)) return false;
  const next = wordAt(text, skipBlanks(text, joint.end));
  return next !== undefined && words.words.get(next.key)?.month !== undefined;
}

interface BareYear {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

/** Whether four digits that stand alone are a year and not a count, an amount, a name or a code. */
export function isYearHere(source: Source, year: BareYear, loose: boolean): boolean {
  const { text, words } = source;
  if (isCounting(source, year.end) || !startsFree(text, year.start)) return false;
  const before = wordBefore(text, year.start);
  if (before && words.noYearLeads.has(before.key)) return false;
  if (loose || (before && words.yearLeads.has(before.key))) return year.value >= 1400;
  if (year.value < 1900 || year.value > 2099) return false;
  return !isCountedNoun(source, year);
}

/** No sign stands right before that would make the digits an amount, a number or a part of a code. */
function startsFree(text: string, start: number): boolean {
  const before = text[skipBack(text, start) - 1] ?? " ";
  return !"$€£¥#§+*=©".includes(before) && !(text[start - 1] === "-" && isLetter(text.charCodeAt(start - 2)));
}

function skipBack(text: string, at: number): number {
  return text[at - 1] === " " || text[at - 1] === "\u00a0" ? at - 1 : at;
}

/** "2010 Mitarbeiter", "2000 jobs", "2000-Meter": what stands behind is counted. */
function isCountedNoun({ text, words }: Source, { end, value }: BareYear): boolean {
  if (text[end] === "-" && isLetter(text.charCodeAt(end + 1))) return true;
  const next = skipBlanks(text, end);
  const word = next > end ? wordAt(text, next) : undefined;
  if (!word) return false;
  if (words.dotted) return isCapital(text.charCodeAt(next)) && value % 10 === 0;
  return value % 100 === 0 && word.key.endsWith("s") && word.key.length > 3;
}

/** Whether a date may begin here: not inside a word, a longer number, an amount or a code. */
export function startsDate(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (isLetter(before) || isDigit(before)) return false;
  if (!isDigit(text.charCodeAt(at))) return true;
  if ("$€£¥#§".includes(text[skipBack(text, at) - 1] ?? " ")) return false;
  return !(".,/:-'’".includes(text[at - 1] ?? " ") && isDigit(text.charCodeAt(at - 2)));
}
