import type { Language } from "../../domain/language.ts";
import type { Candidate } from "./candidate.ts";
import { fraction } from "./parts.ts";
import type { Text } from "./text.ts";

const EN_NUMBERS = "one two three four five six seven eight nine ten".split(" ");
const DE_ORDINALS = "zweite dritte vierte fünfte sechste siebte achte neunte zehnte".split(" ");

/** What a share is not told of: "one in two years", "jedes dritte Quartal". */
const EN_TIMES = "(?: (?:years?|quarters?|months?|weeks?|days?|hours?|minutes?|seconds?|million|billion))";
const DE_TIMES =
  "(?: (?:Jahr|Quartal|Monat|Woche|Tag|Stunde|Minute|Mal|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag))";

/** A share told by odds: "one in five", "2 in 3", "jeder fünfte". */
const ODDS: Readonly<Record<Language, RegExp>> = {
  de: new RegExp(`jede[rsnm]? (?<nth>${DE_ORDINALS.join("|")})[nrsm]?(?!\\p{L}|${DE_TIMES})`, "iuy"),
  en: new RegExp(
    `(?<over>${EN_NUMBERS.slice(0, -1).join("|")}|[1-9]) (?:in|in every|out of every) (?<under>${EN_NUMBERS.join("|")}|[1-9]\\d?0?)(?![\\p{L}\\p{N}%]|[.,:/-]\\d| ?%| per ?cent|${EN_TIMES})`,
    "iuy",
  ),
};

/** The share that odds beginning at a place tell; implied, as halves and thirds are. */
export function oddsAt({ text, locale }: Text, at: number): Candidate | undefined {
  const pattern = ODDS[locale.language];
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (!match?.groups) return undefined;
  const { over, under, nth } = match.groups;
  const numerator = over === undefined ? 1 : numberOf(over);
  const denominator =
    nth === undefined ? numberOf(under ?? "") : DE_ORDINALS.indexOf(nth.toLowerCase().normalize("NFC")) + 2;
  if (numerator >= denominator) return undefined;
  return {
    kind: "number",
    start: at,
    end: at + match[0].length,
    ...fraction(numerator, denominator),
    unit: null,
    per: null,
    qualifier: null,
    implied: true,
    numeral: null,
    cent: false,
  };
}

function numberOf(word: string): number {
  const place = EN_NUMBERS.indexOf(word.toLowerCase());
  return place < 0 ? Number(word) : place + 1;
}
