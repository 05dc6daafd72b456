import type { Decimal } from "../domain/decimal.ts";
import { shift } from "../domain/decimal.ts";
import type { Figure, Quantity } from "../domain/figure.ts";
import { isQuantity, isRange } from "../domain/figure.ts";

/**
 * Figures with the unit that the one behind them names for both: "von 48 auf 30 Cent", "um 210 Mio. auf 1,1 Mrd.
 * Dollar", "from 3.1 to 2.5 billion euros".
 */
export function withSharedUnits(figures: readonly Figure[], text: string): readonly Figure[] {
  return figures.map((figure, index) => {
    const next = figures.slice(index + 1).find(isQuantity);
    if (!isQuantity(figure) || !next || figure.kind !== "number" || !namesUnit(next)) return figure;
    if (figure.unit !== null || isRange(figure.value) || isRange(next.value)) return figure;
    const between = text.slice(figure.span.end, next.span.start);
    const movedTo =
      /\s(?:auf|to)\s$/u.test(text.slice(0, figure.span.start)) && /^\s(?:von|from)\s$/u.test(between);
    return LINK.test(between) || movedTo ? shared(figure, figure.value, next) : figure;
  });
}

const LINK =
  /^\s(?:auf|bis|to|and|und|oder|or)\s(?:rund |etwa |knapp |gut |nur noch |noch |about |around |just |zuletzt )?\p{Sc}?$/u;

function namesUnit({ kind }: Quantity): boolean {
  return kind === "money" || kind === "percent" || kind === "basis-point" || kind === "percentage-point";
}

/** A bare number has the scale of the next as well; one with a scale word has its own. */
function shared(figure: Quantity, value: Decimal, next: Quantity): Quantity {
  const power = /\p{L}/u.test(figure.surface) ? 0 : scaleOf(next);
  const { kind, unit, per } = next;
  return { ...figure, kind, unit, per, value: shift(value, power), precision: figure.precision + power };
}

/** By which power of ten the words of a figure multiply its digits: "2,5 Milliarden Euro" 9, "30 Cent" -2. */
function scaleOf({ value, surface, precision }: Quantity): number {
  if (isRange(value)) return 0;
  const digits = /\d[\d.,’' ]*/u.exec(surface)?.[0].trim() ?? "";
  const decimals = /[.,](?<places>\d+)$/u.exec(digits)?.groups?.["places"] ?? "";
  const grouped = decimals.length === 3 && !/[.,]/u.test(digits.slice(0, -4)) && precision >= 0;
  return precision + (grouped ? 0 : decimals.length);
}
