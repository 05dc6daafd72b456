import type { NumberTail, NumberWord } from "../../readers/locale.ts";

/** Longest first where one begins another. */
const SMALL: readonly (readonly [stem: string, value: number])[] = [
  ["dreizehn", 13],
  ["vierzehn", 14],
  ["fünfzehn", 15],
  ["fuenfzehn", 15],
  ["sechzehn", 16],
  ["siebzehn", 17],
  ["achtzehn", 18],
  ["neunzehn", 19],
  ["zwanzig", 20],
  ["dreißig", 30],
  ["dreissig", 30],
  ["vierzig", 40],
  ["fünfzig", 50],
  ["fuenfzig", 50],
  ["sechzig", 60],
  ["siebzig", 70],
  ["achtzig", 80],
  ["neunzig", 90],
  ["zehn", 10],
  ["elf", 11],
  ["zwölf", 12],
  ["zwoelf", 12],
  ["null", 0],
  ["eins", 1],
  ["ein", 1],
  ["zwei", 2],
  ["zwo", 2],
  ["drei", 3],
  ["vier", 4],
  ["fünf", 5],
  ["fuenf", 5],
  ["sechs", 6],
  ["sieben", 7],
  ["acht", 8],
  ["neun", 9],
];

const SCALES: ReadonlyMap<string, number> = new Map([
  ["million", 6],
  ["millionen", 6],
  ["mio", 6],
  ["mill", 6],
  ["milliarde", 9],
  ["milliarden", 9],
  ["mrd", 9],
  ["billion", 12],
  ["billionen", 12],
  ["bio", 12],
  ["billiarde", 15],
  ["billiarden", 15],
  ["trillion", 18],
  ["trillionen", 18],
]);

/** What every German number word begins with. */
export const DE_NUMBERS: readonly string[] = [
  ...SMALL.map(([stem]) => stem),
  "hundert",
  "tausend",
  "anderthalb",
  "dutzend",
];

/** What follows the number in the same word, and what the word is then. */
const TAILS: readonly (readonly [tail: string, kind: NumberTail["kind"]])[] = [
  ["fach", "multiple"],
  ["fache", "multiple"],
  ["fachen", "multiple"],
  ["faches", "multiple"],
  ["facher", "multiple"],
  ["fachem", "multiple"],
  ["mal", "multiple"],
  ["prozentig", "percent"],
  ["prozentige", "percent"],
  ["prozentigen", "percent"],
  ["prozentiger", "percent"],
  ["prozentiges", "percent"],
];

const NOUN_TAIL =
  /^(?:jährig|tägig|monatig|wöchig|stündig|minütig|köpfig|seitig|teilig|stufig|stöckig|tonner|stündige|kommando)(?:e|en|er|es|em)?$/u;

/** The German number word, compounds included: "sechzehntausend", "dreieinhalb", "zweifach". */
export function germanNumber(key: string): NumberWord | undefined {
  const power = SCALES.get(key);
  if (power !== undefined && key.length > 4) return { power };
  if (key === "dutzend") return { dozen: true };
  return mayStartGerman(key) && !NONE.has(key) ? parse(key) : undefined;
}

/** Words that begin like a number, and are none; the most common first. */
const NONE = new Set("ein eine einen einer einem eines an sei sein sie sich ein einig".split(" "));

const STARTS = new Set("nu ei zw dr vi fü fu se si ac ne ze el hu ta an".split(" "));

export function mayStartGerman(key: string): boolean {
  return STARTS.has(key.slice(0, 2));
}

function parse(key: string): NumberWord | undefined {
  if (/^anderthalb(?:e|en|es)?$/u.test(key)) return { add: 1, half: true };
  if (key === "hundert") return { power: 2 };
  if (key === "tausend") return { power: 3 };
  const thousands = belowMillion(key);
  if (!thousands) return undefined;
  const rest = key.slice(thousands.length);
  if (rest === "" || (rest === "e" && thousands.value > 1 && thousands.value < 13))
    return { add: thousands.value };
  if (rest === "einhalb" || rest === "einhalbe") return { add: thousands.value, half: true };
  if (rest === "halb" && key.startsWith("ein")) return { add: 1, half: true };
  const kind = TAILS.find(([name]) => name === rest)?.[1] ?? (NOUN_TAIL.test(rest) ? "noun" : undefined);
  return kind && thousands.value > 1
    ? { add: thousands.value, tail: { kind, length: rest.length } }
    : undefined;
}

interface Parsed {
  readonly value: number;
  readonly length: number;
}

/** [below thousand] "tausend" [below thousand]; and "achtzehnhundertzweiundfünfzig". */
function belowMillion(key: string): Parsed | undefined {
  const first = belowThousand(key, 0);
  const at = first?.length ?? 0;
  if (!key.startsWith("tausend", at)) return first;
  const after = at + "tausend".length;
  const gap = key.startsWith("und", after) ? after + 3 : after;
  const rest = belowThousand(key, gap);
  return {
    value: (first?.value ?? 1) * 1000 + (rest?.value ?? 0),
    length: rest ? gap + rest.length : after,
  };
}

function belowThousand(key: string, at: number): Parsed | undefined {
  const first = belowHundred(key, at);
  const behind = at + (first?.length ?? 0);
  if (!key.startsWith("hundert", behind)) return first;
  const after = behind + "hundert".length;
  const gap = key.startsWith("und", after) ? after + 3 : after;
  const rest = belowHundred(key, gap);
  return {
    value: (first?.value ?? 1) * 100 + (rest?.value ?? 0),
    length: (rest ? gap + rest.length : after) - at,
  };
}

/** "zweiundfünfzig", "sechzehn", "acht". */
function belowHundred(key: string, at: number): Parsed | undefined {
  const first = smallAt(key, at);
  if (!first || first.value > 9 || !key.startsWith("und", at + first.length)) return first;
  const tens = smallAt(key, at + first.length + 3);
  if (!tens || tens.value < 20) return first;
  return { value: first.value + tens.value, length: first.length + 3 + tens.length };
}

function smallAt(key: string, at: number): Parsed | undefined {
  for (const [stem, value] of SMALL) {
    if (key.startsWith(stem, at)) return { value, length: stem.length };
  }
  return undefined;
}

/** Behind a number in digits or words. */
export const DE_SCALES: ReadonlyMap<string, number> = new Map<string, number>([
  ...SCALES,
  ["hundert", 2],
  ["tausend", 3],
  ["tsd", 3],
  ["tds", 3],
  ["mrden", 9],
  ["mia", 9],
  ["mn", 6],
  ["bn", 9],
]);

/** Right behind the digits. */
export const DE_LETTERS: ReadonlyMap<string, number> = new Map([
  ["k", 3],
  ["K", 3],
  ["T", 3],
  ["M", 6],
  ["Mio", 6],
  ["Mrd", 9],
  ["bn", 9],
  ["mn", 6],
]);
