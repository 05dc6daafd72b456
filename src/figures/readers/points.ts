import type { Decimal } from "../../domain/decimal.ts";
import { decimal } from "../../domain/decimal.ts";
import type { Language } from "../../domain/language.ts";
import type { Candidate } from "./candidate.ts";
import type { Text } from "./text.ts";

/** Parts of a point in words: "half a percentage point", "a quarter-point", "einen Viertelprozentpunkt". */
const PARTS: Readonly<Record<Language, RegExp>> = {
  de: /(?:eine?[nrsm]? )?(?:(?<half>halbe[nrsm]? )|(?<threeQuarters>drei ?viertel[ -]?)|(?<quarter>viertel[ -]?))(?:prozent)?punkt(?:e|s|en)?(?![\p{L}\p{N}])/iuy,
  en: /(?:(?<half>(?:an? )?half(?:[ -]of)?(?: an?)?)|(?<threeQuarters>three[ -]quarters?(?: of an?)?)|(?<quarter>(?:an? |one )?quarter(?: of an?)?))[ -](?:percentage[ -])?points?(?![\p{L}\p{N}])/iuy,
};

const VALUES: readonly (readonly [name: string, value: Decimal, precision: number])[] = [
  ["half", decimal("0.5"), -1],
  ["quarter", decimal("0.25"), -2],
  ["threeQuarters", decimal("0.75"), -2],
];

/** The part of a percentage point that begins at a place; rates and shares are what is told so. */
export function pointsAt({ text, locale }: Text, at: number): Candidate | undefined {
  const pattern = PARTS[locale.language];
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  const found = match && VALUES.find(([name]) => match.groups?.[name] !== undefined);
  if (!match || !found) return undefined;
  const [, value, precision] = found;
  const end = at + match[0].length;
  return {
    kind: "percentage-point",
    start: at,
    end,
    value,
    unit: { code: "pp", source: "stated" },
    per: null,
    qualifier: null,
    precision,
    implied: false,
    numeral: {
      start: at,
      end,
      value,
      precision,
      power: 0,
      written: "words",
      bare: false,
      negative: false,
      tail: null,
    },
    cent: false,
  };
}
