import type { Candidate } from "../readers/candidate.ts";
import { isCapital, isLetter, skipBlanks, wordBefore } from "../readers/cursor.ts";
import type { Text } from "../readers/text.ts";

/** Places in an order and the numbers of a list: "der 5. Platz", "1. Umsatz", "2) Gewinn". */
export function isOrdinal({ numeral, start }: Candidate, source: Text): boolean {
  if (!numeral?.bare || numeral.end - start > 3) return false;
  const { text, locale } = source;
  const mark = text.charAt(numeral.end);
  if (mark !== "." && mark !== ")") return false;
  if (mark === "." && text.charAt(numeral.end + 1) === ",") return locale.language === "de";
  const next = skipBlanks(text, numeral.end + 1);
  if (next === numeral.end + 1) return false;
  if (isLineStart(text, start)) return isLetter(text.charCodeAt(next)) || text.charAt(next) === "„";
  return mark === "." && locale.language === "de" && isPlace(source, start, next);
}

function isLineStart(text: string, start: number): boolean {
  return start === 0 || text.charAt(start - 1) === "\n";
}

/** An article before it or a small letter behind it tells "der 5. Platz" from the end of a sentence. */
function isPlace({ text, locale }: Text, start: number, next: number): boolean {
  if (!isLetter(text.charCodeAt(next))) return false;
  if (!isCapital(text.charCodeAt(next))) return true;
  const before = wordBefore(text, start);
  return before !== undefined && locale.articles.has(before.key);
}
