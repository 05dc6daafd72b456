import { isHyphen, isLetter, skipBlanks, wordAt } from "./cursor.ts";
import type { Text } from "./text.ts";

/** Where a scale ends, and its power of ten. */
export interface Scale {
  readonly power: number;
  readonly end: number;
}

/** "Mrd.", "million", "k" behind a number: letters right behind it, words over a blank or a hyphen. */
export function scaleBehind(source: Text, end: number, start: number): Scale | undefined {
  const { text, locale } = source;
  if (isLetter(text.charCodeAt(end))) {
    return isThousandSign(text, end) ? { power: 3, end: end + 1 } : lettersBehind(source, end, start);
  }
  const gap = isHyphen(text.charCodeAt(end)) ? end + 1 : skipBlanks(text, end);
  if (isThousandSign(text, gap)) return { power: 3, end: gap + 1 };
  const word = gap === end ? undefined : wordAt(text, gap);
  const power = word && locale.scales.get(word.key);
  if (!word || power === undefined) return undefined;
  const further = COMPOUNDING.has(power) ? scaleBehind(source, word.end, start) : undefined;
  if (further && further.power > power) return { power: power + further.power, end: further.end };
  return { power, end: locale.dottedScales.has(word.key) ? skipDot(text, word.end) : word.end };
}

/** "hundred million", "thousand billion", "lakh crore". */
const COMPOUNDING: ReadonlySet<number> = new Set([2, 3, 5]);

/** Behind the dot of an abbreviation; the one that ends the line ends the sentence. */
function skipDot(text: string, at: number): number {
  if (text[at] !== ".") return at;
  const next = text.charCodeAt(at + 1);
  return Number.isNaN(next) || next === NEWLINE ? at : at + 1;
}

const NEWLINE = 10;

/** "500 T€", "500 TEUR", "500 k€": a thousand right before its currency. */
function isThousandSign(text: string, at: number): boolean {
  const sign = text.charAt(at);
  if (sign !== "T" && sign !== "k") return false;
  return text.charAt(at + 1) === "€" || (sign === "T" && THOUSANDS.has(text.slice(at + 1, at + 4)));
}

const THOUSANDS = new Set(["EUR", "USD", "CHF"]);

function lettersBehind({ text, locale }: Text, end: number, start: number): Scale | undefined {
  const word = wordAt(text, end, 10);
  if (!word) return undefined;
  const power =
    locale.letters.get(text.slice(end, word.end)) ??
    (word.end - end > 2 ? locale.scales.get(word.key) : undefined);
  if (power === undefined || isNameOfCompany(text, start, word.end)) return undefined;
  return { power, end: locale.dottedScales.has(word.key) ? skipDot(text, word.end) : word.end };
}

/** "3M" amid text is the company. */
function isNameOfCompany(text: string, start: number, end: number): boolean {
  return (
    text.length > 2 && text.slice(start, end) === "3M" && !"$€£¥".includes(text.charAt(start - 1) || " ")
  );
}
