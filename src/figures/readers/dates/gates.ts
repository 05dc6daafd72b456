import { isCounting } from "./atoms.ts";
import type { Month } from "./atoms.ts";
import {
  digitsAt,
  isCapital,
  isDigit,
  isHyphen,
  isLetter,
  leadsBefore,
  skipBlanks,
  wordAt,
  wordBefore,
} from "../cursor.ts";
import type { Source } from "./source.ts";

/** Whether the word before says that digits are a day: "am 22.04", "on 7/6"; so does a line of nothing but "10.10". */
export function isDayLead({ text, words }: Source, at: number): boolean {
  const leads = leadsBefore(text, at, words.fillers);
  return leads.length === 0 ? isWholeLine(text, at) : leads.some((lead) => words.dayLeads.has(lead));
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
  const before = wordBefore(text, text[at - 1] === "-" ? at - 1 : at);
  if (!words.doubtful.has(key))
    return capital || (before !== undefined && words.monthLeads.small.has(before.key));
  if (capital && opensMonths({ text, words }, end)) return true;
  if (before === undefined) return false;
  return (capital ? words.monthLeads.capital : words.monthLeads.small).has(before.key);
}

/** "May to March", "May-September": the month behind makes one of the word before. */
function opensMonths({ text, words }: Source, end: number): boolean {
  const blank = skipBlanks(text, end);
  const joint = wordAt(text, blank);
  const isJoint = isHyphen(text.charCodeAt(blank)) || (joint !== undefined && words.to.has(joint.key));
  const next = isJoint ? wordAt(text, skipBlanks(text, joint?.end ?? blank + 1)) : undefined;
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
  if (isCounting(source, year.end) || !startsFree(source, year.start)) return false;
  if (text[year.end] === "-" && isPartNumber(text, year.end + 1)) return false;
  const before = wordBefore(text, year.start);
  if (isNumbered(source, year.start)) return false;
  if (before && words.noYearLeads.has(before.key)) return false;
  if (loose || (before && words.yearLeads.has(before.key))) return year.value >= 1400;
  if (year.value < 1900 || year.value > 2099) return false;
  return !isCountedNoun(source, year);
}

/** "2015-32": digits behind the hyphen that are no year. */
function isPartNumber(text: string, at: number): boolean {
  const digits = digitsAt(text, at);
  return digits !== undefined && digits.length !== 4;
}

/** "Nr. 2010", "No. 1984". */
function isNumbered({ text, words }: Source, start: number): boolean {
  const dot = skipBack(text, start) - 1;
  const before = text[dot] === "." ? wordBefore(text, dot) : undefined;
  return before !== undefined && words.noYearLeads.has(before.key);
}

/** No sign stands right before that would make the digits an amount, a number or a part of a code. */
function startsFree(source: Source, start: number): boolean {
  const { text } = source;
  const before = text[skipBack(text, start) - 1] ?? " ";
  return !"$€£¥#§+*=©".includes(before) && !isJoinedTo(source, start);
}

/** "A-2019" is a code, "mid-2019" a year. */
function isJoinedTo({ text, words }: Source, start: number): boolean {
  if (text[start - 1] !== "-") return false;
  const before = wordBefore(text, start - 1);
  return before !== undefined && !words.stages.has(before.key);
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
