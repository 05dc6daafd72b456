import type { Candidate } from "../readers/candidate.ts";
import { isDigit, isLetter } from "../readers/cursor.ts";
import type { Text } from "../readers/text.ts";

/** Digits that are part of a code, a phone number, a time, a score or a footnote: "5G", "24/7", "2:1", "[3]". */
export function isCode(candidate: Candidate, { text }: Text): boolean {
  const { start, end, numeral } = candidate;
  if (numeral?.written === "words")
    return text.charAt(start - 1) === "-" && isDigit(text.charCodeAt(start - 2));
  if (!numeral) return false;
  return (
    goesOnBefore(text, start) ||
    goesOnBehind(text, candidate) ||
    (numeral.bare && end === numeral.end && isFootnote(text, start, end))
  );
}

/** Letters, digits or the signs of addresses right before. */
function goesOnBefore(text: string, start: number): boolean {
  const before = text.charCodeAt(start - 1);
  if (isDigit(before) || isLetter(before)) return true;
  const sign = text.charAt(start - 1);
  if ("_@#=&*§".includes(sign) && sign !== "") return true;
  const further = text.charCodeAt(start - 2);
  if ("/.:".includes(sign) && sign !== "") return isDigit(further) || (sign !== ":" && isLetter(further));
  if (sign === "-" && isLetter(further)) return true;
  return "-–,'’".includes(sign) && sign !== "" && isDigit(further);
}

function goesOnBehind(text: string, { end, unit, kind, numeral }: Candidate): boolean {
  const next = text.charCodeAt(end);
  if (isLetter(next) || isDigit(next)) return true;
  const sign = text.charAt(end);
  if ("_@=".includes(sign) && sign !== "") return true;
  if (sign === "&" || (sign === "-" && unit === null && isForm(text, end + 1))) return true;
  if (sign === "." && numeral?.bare === true && end === numeral.end && isLetter(text.charCodeAt(end + 1)))
    return true;
  if (!isDigit(text.charCodeAt(end + 1))) return false;
  return sign === ":" || ("/-–".includes(sign) && unit === null && kind === "number");
}

/** "10-K", "20-F", "7-Eleven": a letter or a name behind the hyphen. */
function isForm(text: string, at: number): boolean {
  return (
    isLetter(text.charCodeAt(at)) && (!isLetter(text.charCodeAt(at + 1)) || text.startsWith("Eleven", at))
  );
}

/** "[3]", "(2)" with nothing else inside. */
function isFootnote(text: string, start: number, end: number): boolean {
  const pair = text.charAt(start - 1) + text.charAt(end);
  const isLoss = text.charAt(end + 1) === "%" || /\p{Sc}/u.test(text.charAt(start - 2));
  return end - start <= 2 && !isLoss && (pair === "[]" || pair === "()");
}
