import type { Quantity } from "../../domain/figure.ts";
import { isRange } from "../../domain/figure.ts";
import { layOut, printDigits, writeOut } from "./digits.ts";
import type { Layout } from "./digits.ts";
import type { Affixes, FormatStyle, FormatWords, Printing } from "./words.ts";

/** A minus that is no hyphen and no dash. */
const MINUS = "\u2212";

/** Value, unit and what it is per, without the qualifier; the noun of a count is the caller's. */
export function formatQuantity(figure: Quantity, words: FormatWords, style: FormatStyle): string {
  const layout = layoutOf(figure);
  const ends = isRange(figure.value) ? figure.value : [figure.value];
  const numbers = ends.map((end) => ({
    sign: end.startsWith("-") ? MINUS : "",
    digits: printDigits(end, layout, words),
  }));
  const one = numbers.length === 1 && numbers[0]?.digits === "1";
  const { before, attached, behind } = affixes(figure, words, { style, scale: layout.scale, one });
  const printed = numbers.map(({ sign, digits }) => `${signed(before, sign)}${digits}${attached}`);
  const per = figure.per === null ? "" : ` ${words.per(figure.per)}`;
  return `${printed.join(` ${words.to} `)}${behind}${per}`;
}

/** "−$1.3bn", but "CHF −1.3bn". */
function signed(before: string, sign: string): string {
  return before.endsWith(" ") ? before + sign : sign + before;
}

function layoutOf({ kind, value, unit, precision }: Quantity): Layout {
  if (kind !== "money" && kind !== "number") return writeOut(value, precision);
  const layout = layOut(value, precision);
  const inCents = kind === "money" && layout.scale === null && layout.places === 1;
  return inCents && !WITHOUT_CENTS.has(unit?.code ?? "") ? { ...layout, places: CENTS } : layout;
}

/** "2.1 dollars" is written $2.10. */
const CENTS = 2;
const WITHOUT_CENTS: ReadonlySet<string> = new Set(["JPY", "KRW", "VND", "CLP", "ISK"]);

function affixes({ kind, unit }: Quantity, words: FormatWords, printing: Printing): Affixes {
  switch (kind) {
    case "money":
      return words.money(unit?.code ?? "", unit?.source === "assumed", printing);
    case "percent":
      return words.percent(printing);
    case "percentage-point":
      return words.percentagePoint(printing);
    case "basis-point":
      return words.basisPoint(printing);
    case "multiple":
      return words.multiple(printing);
    case "number":
      return words.number(printing);
  }
}
