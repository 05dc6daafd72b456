import { isCapital, isDigit, isLetter, skipBlanks, wordAt, wordBefore } from "./cursor.ts";
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
  const first = wordAt(text, slash ?? skipBlanks(text, end));
  if (!first) return null;
  if (slash !== undefined) return measureAt({ text, locale }, slash)?.name ?? null;
  const adverb = locale.perAdverbs.get(first.key);
  if (adverb !== undefined) return adverb;
  if (first.key === "im") return rateWithIn(text, first.end);
  if (!locale.perWords.has(first.key)) return null;
  const second = measureAt(
    { text, locale },
    text[first.end] === "-" ? first.end + 1 : skipBlanks(text, first.end),
  );
  if (second && datesBack(text, second.end)) return null;
  if (second?.name !== undefined || !second || !locale.perBefore.has(first.key)) return second?.name ?? null;
  return measureAt({ text, locale }, skipBlanks(text, second.end))?.name ?? null;
}

interface Named {
  /** Undefined where the word is no measure: "per diluted share" has one before its measure. */
  readonly name: string | undefined;
  readonly end: number;
}

/** "barrel", "megawatt-hour", "square meter". */
function measureAt({ text, locale }: Text, at: number): Named | undefined {
  const word = wordAt(text, at);
  if (!word) return undefined;
  const next = wordAt(text, text[word.end] === "-" ? word.end + 1 : skipBlanks(text, word.end));
  const two = next && locale.perUnits.get(`${word.key}-${next.key}`);
  return next && two !== undefined
    ? { name: two, end: next.end }
    : { name: locale.perUnits.get(word.key), end: word.end };
}

/** "49 Euro im Monat"; "im Jahr 2025" and "im Monat Mai" name a time. */
function rateWithIn(text: string, at: number): string | null {
  const word = wordAt(text, skipBlanks(text, at));
  const per = word?.key === "monat" ? "month" : word?.key === "jahr" ? "year" : null;
  const next = word ? text.charCodeAt(skipBlanks(text, word.end)) : Number.NaN;
  if (word && datesBack(text, word.end)) return null;
  return isDigit(next) || isCapital(next) ? null : per;
}

/** "12 Millionen Euro im Jahr davor", "$1.05 a year earlier": the time of the sum. */
function datesBack(text: string, end: number): boolean {
  const next = wordAt(text, skipBlanks(text, end));
  return next !== undefined && BACK.has(next.key);
}

const BACK: ReadonlySet<string> = new Set(
  "davor zuvor danach später earlier ago before prior later".split(" "),
);

const REACH = 5;
const SHARE = /^(?:aktie|anteilsschein|share)$/u;

/** "$1.97 per share on revenue of $211 billion": what follows is another sum. */
const OTHER_SUM = /^(?:on|revenues?|sales|turnover|umsatz\p{L}*|erl(?:o|ö)s\p{L}*)$/u;

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
    if (OTHER_SUM.test(word.key) || !isLetter(text.charCodeAt(word.start))) return null;
    at = word.start;
  }
  return null;
}
