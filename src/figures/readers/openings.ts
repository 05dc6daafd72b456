import { isLetter } from "./cursor.ts";

/** Whether the word from `at` to `end` may be one of a list: a look that spares reading most words of a text. */
export type Openings = (text: string, at: number, end: number) => boolean;

/** Tells by the first three letters, capitals and marks aside; words in lower case and NFC. */
export function openingsOf(words: Iterable<string>): Openings {
  const known = new Set(Array.from(words, (word) => openingAt(word, 0, word.length)));
  return (text, at, end) => {
    const opening = openingAt(text, at, end);
    return opening === UNSURE || known.has(opening);
  };
}

/** The opening holds letters that are written in more than one way. */
const UNSURE = -1;

function openingAt(text: string, at: number, end: number): number {
  let opening = 0;
  for (let place = 0; place < LETTERS && at + place < end; place += 1) {
    const code = text.charCodeAt(at + place);
    if (code >= 0x100) return UNSURE;
    opening = opening * 0x100 + small(code);
  }
  const next = text.charCodeAt(at + LETTERS);
  return next >= 0x300 && at + LETTERS < end && isLetter(next) ? UNSURE : opening;
}

const LETTERS = 3;

/** A Latin letter in lower case: of all but "ß" and "÷" the sixth bit tells. */
function small(code: number): number {
  const capital = (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde);
  return capital ? code + 32 : code;
}
