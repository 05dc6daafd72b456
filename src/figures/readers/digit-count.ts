import { decimal } from "../../domain/decimal.ts";
import type { Candidate } from "./candidate.ts";
import { isHyphen, skipBlanks, wordAt } from "./cursor.ts";
import type { Text } from "./text.ts";

const MOST_WORDS = 3;
const SCALES: readonly (readonly [opening: RegExp, power: number])[] = [
  [/^million/u, 6],
  [/^milliarde|^billion/u, 9],
];

/**
 * A value of which only the number of digits is said: "ein zweistelliger Millionenbetrag" is 10 to 99 million,
 * "double-digit percentage growth" 10 to 99 percent. It is a value only where scale or percent follow.
 */
export function digitCountAt(source: Text, at: number): Candidate | undefined {
  const { text, locale } = source;
  const word = wordAt(text, at);
  const digits = word && locale.digitCounts.get(word.key);
  if (!word || digits === undefined) return undefined;
  const start = locale.language === "en" ? digitEnd(text, word.end) : word.end;
  if (start === undefined) return undefined;
  let end = start;
  for (let count = 0; count < MOST_WORDS; count += 1) {
    const next = wordAt(text, skipBlanks(text, end), 40);
    if (!next) return undefined;
    if (next.key.startsWith("prozent") || next.key.startsWith("percent"))
      return spanning({ at, end: next.end, digits, power: 0 });
    const power = SCALES.find(([opening]) => opening.test(next.key))?.[1];
    if (power !== undefined) return spanning({ at, end: next.end, digits, power });
    end = next.end;
  }
  return undefined;
}

/** The end of "-digit" behind "double". */
function digitEnd(text: string, at: number): number | undefined {
  const word = isHyphen(text.charCodeAt(at)) || text[at] === " " ? wordAt(text, at + 1) : undefined;
  return word && (word.key === "digit" || word.key === "digits") ? word.end : undefined;
}

interface Spanning {
  readonly at: number;
  readonly end: number;
  readonly digits: number;
  readonly power: number;
}

function spanning({ at, end, digits, power }: Spanning): Candidate {
  const zeros = "0".repeat(power);
  return {
    kind: power === 0 ? "percent" : "number",
    start: at,
    end,
    value: [decimal(`1${"0".repeat(digits - 1)}${zeros}`), decimal(`${"9".repeat(digits)}${zeros}`)],
    unit: power === 0 ? { code: "%", source: "stated" } : null,
    per: null,
    qualifier: null,
    precision: power,
    implied: true,
    numeral: null,
    cent: false,
  };
}
