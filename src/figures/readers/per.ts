import { isLetter, skipBlanks, wordAt, wordBefore } from "./cursor.ts";
import type { Candidate } from "./candidate.ts";
import type { Text } from "./text.ts";

/** What one unit of a sum is per: "je Aktie", "a barrel", "pro Monat", "/kg", "monatlich"; in English words, else null. */
export function perOf(source: Text, candidate: Candidate): string | null {
  if (candidate.kind !== "money" && candidate.kind !== "number") return null;
  return (
    perBehind(source, candidate.end) ??
    (candidate.kind === "money" ? perBefore(source, candidate.start) : null)
  );
}

function perBehind({ text, locale }: Text, end: number): string | null {
  const slash = text[end] === "/" ? end + 1 : undefined;
  const gap = slash ?? skipBlanks(text, end);
  const first = wordAt(text, gap);
  if (!first) return null;
  if (slash !== undefined) return locale.perUnits.get(first.key) ?? null;
  const adverb = locale.perAdverbs.get(first.key);
  if (adverb !== undefined) return adverb;
  const hyphen = text[first.end] === "-" ? first.end + 1 : skipBlanks(text, first.end);
  const second = locale.perWords.has(first.key) ? wordAt(text, hyphen) : undefined;
  return (second && locale.perUnits.get(second.key)) ?? null;
}

const REACH = 5;
const SHARE = /^(?:aktie|anteilsschein|share)$/u;

/** "Gewinn je Aktie von 1,97", "per-share earnings of $1.97", "EPS of $1.97": said before the sum. */
function perBefore({ text, locale }: Text, start: number): string | null {
  let at = start;
  for (let count = 0; count < REACH; count += 1) {
    const word = wordBefore(text, text[at - 1] === "-" || text[at - 1] === ":" ? at - 1 : at);
    if (!word) return null;
    if (word.key === "eps" && text.slice(word.start, word.start + 3) === "EPS") return "share";
    if (SHARE.test(word.key)) {
      const per = wordBefore(text, text[word.start - 1] === "-" ? word.start - 1 : word.start);
      return per && locale.perBefore.has(per.key) ? "share" : null;
    }
    if (!isLetter(text.charCodeAt(word.start))) return null;
    at = word.start;
  }
  return null;
}
