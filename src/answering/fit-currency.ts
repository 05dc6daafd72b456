import type { RoledFigure } from "../verification/roles.ts";
import type { Question } from "./question.ts";

/** What currencies are called where an amount in them is asked for. */
const CURRENCIES: readonly (readonly [code: string, asks: RegExp])[] = [
  ["USD", /dollars?|usd/u],
  ["EUR", /euros?|eur/u],
  ["GBP", /pfund|pounds?|sterling|gbp/u],
  ["CHF", /(?:schweizer )?franken|(?:swiss )?francs?|chf/u],
  ["JPY", /yen|jpy/u],
  ["CNY", /yuan|renminbi|cny/u],
  ["SAR", /riyals?|rials?|sar/u],
  ["COP", /pesos?|cop/u],
];

const ASKED = CURRENCIES.map(([code, { source }]) => ({
  code,
  asks: new RegExp(
    `(?<!\\p{L})(?:wie ?viele?|how many|how much in|in|(?:millionen|milliarden|millions?|billions?) (?:of )?) ?(?:us[- ])?(?:${source})(?!\\p{L})`,
    "iu",
  ),
}));

/** "Wie viele Dollar …": an amount in another currency is seldom meant. */
export function currencyFit({ text, kinds }: Question, { figure }: RoledFigure): number {
  if (figure.kind !== "money" || !kinds.includes("money")) return 1;
  const asked = ASKED.filter(({ asks }) => asks.test(text));
  if (asked.length === 0 || asked.some(({ code }) => code === figure.unit?.code)) return 1;
  return ANOTHER;
}

const ANOTHER = 0.5;
