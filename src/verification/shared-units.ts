import type { Decimal } from "../domain/decimal.ts";
import { shift } from "../domain/decimal.ts";
import type { Figure, Quantity } from "../domain/figure.ts";
import { isQuantity, isRange } from "../domain/figure.ts";

/**
 * Figures with the unit that the one behind them names for both: "von 48 auf 30 Cent", "um 210 Mio. auf 1,1 Mrd.
 * Dollar", "from 3.1 to 2.5 billion euros".
 */
export function withSharedUnits(
  figures: readonly Figure[],
  text: string,
  all: readonly Figure[],
): readonly Figure[] {
  if (!figures.some(({ kind }) => kind === "number")) return figures;
  return withEarlierCurrency(withLaterUnits(figures, text), text, all);
}

const MEASURED_IN_MONEY =
  /gewinn|umsatz|umsätze|ergebnis|erlös|überschuss|verlust|schuld|dividende|kosten|ebit|profit|revenue|sales|income|earnings|debt|cost|dividend|loss/iu;

/** How far before the first figure of a sentence its metric may stand, in characters. */
const BEFORE = 60;

/** As many figures before a sentence may name the currency of its amounts. */
const EARLIER = 4;

/** "1.37 billion francs, ahead of a consensus of 1.21 billion": an amount has the currency told before it. */
function withEarlierCurrency(
  figures: readonly Figure[],
  text: string,
  all: readonly Figure[],
): readonly Figure[] {
  return figures.map((figure, index) => {
    if (figure.kind !== "number" || !SCALED.test(figure.surface)) return figure;
    if (figure.unit !== null && !FORECASTERS.test(figure.unit.code)) return figure;
    if (/^\s\p{L}/u.test(text.slice(figure.span.end)) && !FUNCTION.test(text.slice(figure.span.end)))
      return figure;
    const start = figures[0]?.span.start ?? 0;
    const isOfMoney = MEASURED_IN_MONEY.test(text.slice(start - BEFORE, figure.span.start));
    const earlier = isOfMoney ? all.filter(({ span }) => span.end <= start).slice(-EARLIER) : [];
    const before = [...earlier, ...figures.slice(0, index)];
    const money = before.findLast(({ kind }) => kind === "money");
    const counted = before.findLast(isScaledCount);
    if (!money?.unit || !isQuantity(money) || (counted && counted.span.start > money.span.start))
      return figure;
    return { ...figure, kind: "money", unit: { ...money.unit, source: "assumed" }, per: figure.per };
  });
}

/** "The 2.63 billion analysts had expected": they count nobody. */
const FORECASTERS = /^(?:analyst|economist|volkswirt|ökonom|experte)/iu;

function isScaledCount({ kind, unit, surface }: Figure): boolean {
  return kind === "number" && unit !== null && SCALED.test(surface);
}

const SCALED = /(?:million|billion|trillion|Million|Milliarde|Billion|Mio|Mrd)(?:en|n)?\.?$/u;

/** What follows an amount without naming what is counted. */
const FUNCTION =
  /^\s(?:in|a|an|per|from|to|by|for|at|on|and|or|over|than|of|as|after|before|with|the|while|this|last|next|that|had|was|were|is|im|am|zum|zur|bis|auf|von|um|für|und|oder|nach|vor|gegenüber|als|aus|zu|bei|je|pro|mehr|weniger|höher|niedriger|more|less|higher|lower|up|down|a year|ein|zuvor|gerechnet|erwartet|erzielt|steigen|sinken|gestiegen|gesunken|zurück|ab|an|ein|expected|earlier)(?!\p{L})/u;

function withLaterUnits(figures: readonly Figure[], text: string): readonly Figure[] {
  return figures.map((figure, index) => {
    const next = figures.slice(index + 1).find(isQuantity);
    if (!isQuantity(figure) || !next || figure.kind !== "number" || !namesUnit(next)) return figure;
    if (figure.unit !== null || isRange(figure.value) || isRange(next.value)) return figure;
    const between = text.slice(figure.span.end, next.span.start);
    const movedTo =
      MOVED.test(text.slice(Math.max(0, figure.span.start - LONGEST_MOVED), figure.span.start)) &&
      /^\s(?:von|from)\s$/u.test(between);
    return LINK.test(between) || movedTo ? shared(figure, figure.value, next) : figure;
  });
}

const MOVED = /\s(?:auf|to)\s$/u;
const LONGEST_MOVED = 5;

const LINK =
  /^-?\s(?:auf|bis|to|and|und|oder|or)\s(?:das |the |rund |etwa |knapp |gut |nur noch |noch |about |around |just |zuletzt )?\p{Sc}?$/u;

function namesUnit({ kind }: Quantity): boolean {
  return (
    kind === "money" ||
    kind === "percent" ||
    kind === "basis-point" ||
    kind === "percentage-point" ||
    kind === "multiple"
  );
}

/** A bare number has the scale of the next as well; one with a scale word has its own. */
function shared(figure: Quantity, value: Decimal, next: Quantity): Quantity {
  const power = SCALED.test(figure.surface) || Math.abs(Number(value)) >= THOUSAND ? 0 : scaleOf(next);
  const { kind, unit, per } = next;
  return { ...figure, kind, unit, per, value: shift(value, power), precision: figure.precision + power };
}

const THOUSAND = 1000;

/** By which power of ten the words of a figure multiply its digits: "2,5 Milliarden Euro" 9, "30 Cent" -2. */
function scaleOf({ value, surface, precision }: Quantity): number {
  if (isRange(value)) return 0;
  const digits = /\d[\d.,’' ]*/u.exec(surface)?.[0].trim() ?? "";
  const decimals = /[.,](?<places>\d+)$/u.exec(digits)?.groups?.["places"] ?? "";
  const grouped = decimals.length === 3 && !/[.,]/u.test(digits.slice(0, -4)) && precision >= 0;
  return precision + (grouped ? 0 : decimals.length);
}
