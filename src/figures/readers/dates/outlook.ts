import { isLetter, wordAt } from "../cursor.ts";
import type { Word } from "../cursor.ts";
import type { Source } from "./source.ts";

const REACH = 120;

/**
 * Whether the sentence around a place speaks of what is to come there: "will", "soll", "expected". A word of what has
 * been that stands nearer says otherwise.
 */
export function looksAhead({ text, words }: Source, at: number): boolean {
  const most = Math.min(text.length, at + REACH);
  let [ahead, behind] = [Infinity, Infinity];
  for (let place = sentenceStart(text, at); place < most; place += 1) {
    if (place > at && isSentenceEnd(text, place)) break;
    if (!isLetter(text.charCodeAt(place)) || isLetter(text.charCodeAt(place - 1))) continue;
    const word = wordAt(text, place);
    if (!word) continue;
    const distance = Math.abs(place - at);
    if (words.outlook.has(word.key) || isParted({ text, words }, word, most))
      ahead = Math.min(ahead, distance);
    else if (words.hindsight.has(word.key)) behind = Math.min(behind, distance);
  }
  return ahead < behind;
}

/** "steht … an", "legt … vor": the verb speaks of what is to come by the particle that closes its clause. */
function isParted({ text, words }: Source, { key, end }: Word, most: number): boolean {
  const particles = words.parted.get(key);
  for (let place = end; particles !== undefined && place < most; place += 1) {
    if (place > end && isSentenceEnd(text, place)) return false;
    if (!isLetter(text.charCodeAt(place)) || isLetter(text.charCodeAt(place - 1))) continue;
    const word = wordAt(text, place);
    if (word && particles.has(word.key) && CLOSING.test(text.slice(word.end, word.end + 5))) return true;
  }
  return false;
}

const CLOSING = /^(?:$|[.,;:!?)]| und | – )/u;

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
