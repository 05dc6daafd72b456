import type { Figure, FigureKind, Moment, Quantity } from "../domain/figure.ts";
import { isMoment } from "../domain/figure.ts";

const WEIGHTS = {
  money: 1,
  percent: 0.9,
  "percentage-point": 0.9,
  "basis-point": 0.9,
  number: 0.5,
  multiple: 0.7,
  date: 0.15,
  period: 0.1,
} as const satisfies Record<FigureKind, number>;

const FORWARD_DATE = 0.6;
const COUNTED_NOUN = 0.65;
/** Jobs and people are what a count is most often news for. */
const PEOPLE = 1;
const IMPLIED = 0.35;
const SMALL_SUM = 0.7;

const COUNTS =
  /stelle|jobs?$|arbeitspl|beschäftigte|mitarbeite|angestellte|personen|menschen|posten|arbeitslose|kunden|employees|workers|people|staff|positions|roles|layoffs|customers|subscribers/iu;

/** How much a reader learns from one figure, whatever stands around it. */
export function weighFigure(figure: Figure, publishedOn: string): number {
  if (isMoment(figure)) return isAhead(figure, publishedOn) ? FORWARD_DATE : WEIGHTS[figure.kind];
  if (figure.implied) return IMPLIED;
  if (figure.kind === "number" && figure.unit !== null)
    return COUNTS.test(figure.unit.code) ? PEOPLE : COUNTED_NOUN;
  return figure.kind === "money" && isSmall(figure) ? SMALL_SUM : WEIGHTS[figure.kind];
}

/** A price of something, not a sum that moves a company; what a share earns or pays counts by its metric. */
function isSmall({ value }: Quantity): boolean {
  const high = typeof value === "string" ? value : value[1];
  return !/^-?\d{6,}/u.test(high);
}

/** Whether a day, stated to the day, lies after the article's. */
export function isAhead(figure: Moment, publishedOn: string): boolean {
  const value = typeof figure.value === "string" ? figure.value : figure.value[0];
  return figure.kind === "date" && /^\d{4}-\d{2}-\d{2}/u.test(value) && value.slice(0, 10) > publishedOn;
}

/** Two figures with the same key state the same amount. */
export function keyOfFigure(figure: Figure): string {
  const value = typeof figure.value === "string" ? figure.value : figure.value.join("…");
  return `${value} ${figure.unit?.code ?? ""}`.toLowerCase();
}
