import { isLetter, wordAt } from "./cursor.ts";
import type { Source } from "./cursor.ts";

const REACH = 120;

/** Whether the sentence around a place speaks of what is to come: "will", "soll", "expected", "voraussichtlich". */
export function looksAhead({ text, words }: Source, at: number): boolean {
  const start = sentenceStart(text, at);
  const most = Math.min(text.length, at + REACH);
  for (let place = start; place < most; place += 1) {
    if (place > at && isSentenceEnd(text, place)) return false;
    if (!isLetter(text.charCodeAt(place)) || isLetter(text.charCodeAt(place - 1))) continue;
    const word = wordAt(text, place);
    if (word && words.outlook.has(word.key)) return true;
  }
  return false;
}

function sentenceStart(text: string, at: number): number {
  const least = Math.max(0, at - REACH);
  let start = at;
  while (start > least && !isSentenceEnd(text, start - 1)) start -= 1;
  return start;
}

/** A stop that a blank follows, unless a digit or a short word before it makes it an abbreviation or a date. */
function isSentenceEnd(text: string, at: number): boolean {
  const sign = text[at];
  if (sign === "\n" || sign === "!" || sign === "?") return true;
  if (sign !== "." || text[at + 1] !== " ") return false;
  return isLetter(text.charCodeAt(at - 1)) && isLetter(text.charCodeAt(at - 3));
}
