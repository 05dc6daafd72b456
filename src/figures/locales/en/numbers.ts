import type { NumberWord } from "../../readers/locale.ts";

const ONES =
  "zero - two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen " +
  "eighteen nineteen";
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety";

const POWERS: readonly (readonly [names: string, power: number])[] = [
  ["hundred", 2],
  ["thousand thousands", 3],
  ["million millions", 6],
  ["billion billions", 9],
  ["trillion trillions", 12],
];

const NUMBERS: ReadonlyMap<string, NumberWord> = new Map([
  ...ONES.split(" ").map((word, add): [string, NumberWord] => [word, { add }]),
  ["one", { add: 1 }],
  ...TENS.split(" ").map((word, index): [string, NumberWord] => [word, { add: 20 + 10 * index }]),
  ["fourty", { add: 40 }],
  ["dozen", { dozen: true }],
  ["dozens", { dozen: true }],
  ...POWERS.flatMap(([names, power]) =>
    names.split(" ").map((name): [string, NumberWord] => [name, { power }]),
  ),
]);

/** What every English number word begins with. */
export const EN_NUMBERS: readonly string[] = [...NUMBERS.keys()];

export function englishNumber(key: string): NumberWord | undefined {
  return NUMBERS.get(key) ?? (key.endsWith(FOLD) ? folded(key) : undefined);
}

const FOLD = "fold";

/** "twofold", "twelvefold". */
function folded(key: string): NumberWord | undefined {
  const add = NUMBERS.get(key.slice(0, -FOLD.length))?.add;
  return add === undefined || add < 2 ? undefined : { add, tail: { kind: "multiple", length: FOLD.length } };
}

/** Scales alone are no number: "billions of dollars", "a million"; only "hundred thousand" begins one. */
export function mayStartEnglish(key: string): boolean {
  const word = englishNumber(key);
  return word !== undefined && (word.power ?? 2) === 2 && key !== "dozens";
}

/** Behind a number in digits or words; "dozen" is no power of ten and counts in words only. */
export const EN_SCALES: ReadonlyMap<string, number> = new Map<string, number>([
  ...POWERS.flatMap(([names, power]) => names.split(" ").map((name): [string, number] => [name, power])),
  ["lakh", 5],
  ["lakhs", 5],
  ["crore", 7],
  ["crores", 7],
  ["mio", 6],
  ["mn", 6],
  ["mln", 6],
  ["mil", 6],
  ["bn", 9],
  ["bln", 9],
  ["bil", 9],
  ["trn", 12],
  ["tn", 12],
  ["tln", 12],
]);

/** Right behind the digits. */
export const EN_LETTERS: ReadonlyMap<string, number> = new Map([
  ["k", 3],
  ["K", 3],
  ["m", 6],
  ["M", 6],
  ["mm", 6],
  ["MM", 6],
  ["mn", 6],
  ["mln", 6],
  ["b", 9],
  ["B", 9],
  ["bn", 9],
  ["Bn", 9],
  ["BN", 9],
  ["t", 12],
  ["T", 12],
  ["tn", 12],
  ["trn", 12],
]);
