import type { AnalyzedArticle } from "../domain/article.ts";
import type { Figure, FigureKind, Moment, Quantity } from "../domain/figure.ts";
import { isMoment } from "../domain/figure.ts";

const WEIGHTS = {
  money: 1,
  percent: 0.9,
  "percentage-point": 0.9,
  "basis-point": 0.7,
  number: 0.6,
  multiple: 0.7,
  date: 0.15,
  period: 0.1,
} as const satisfies Record<FigureKind, number>;

/** What a day ahead, stated to the day, tells. */
export const FORWARD_DATE = 0.6;
const COUNTED_NOUN = 0.65;
/** Jobs and people are what a count is most often news for. */
const PEOPLE = 1;
const IMPLIED = 0.35;
/** "Three tech giants", "two people", "within 24 hours" count nothing that is news. */
const FEW = 0.25;
const SMALL_SUM = 0.5;

const COUNTS =
  /stelle|jobs?$|arbeitspl|beschäftigte|mitarbeite|angestellte|personen|menschen|posten|arbeitslose|kunden|employees|workers|people|staff|positions|roles|layoffs|customers|subscribers/iu;

const DURATIONS =
  /^(?:jahre?n?|monate?n?|wochen?|tage?n?|stunden?|minuten?|years?|months?|weeks?|days?|hours?|minutes?)$/iu;

/** A figure as a fact: the same key is the same amount. */
export interface WeighedFigure {
  readonly key: string;
  readonly weight: number;
  /** A day or a quarter is no fact of its own and may stand in every bullet. */
  readonly moment: boolean;
}

interface Surroundings {
  readonly article: AnalyzedArticle;
  readonly concepts: ReadonlySet<string>;
}

/** Small sums of money that are news: what a share earns, pays or costs. */
const PRICED =
  /^(?:scope:per-share$|metric:(?:eps|dividend|share-price|price-target|purchase-price|gold-price|oil-price|bitcoin-price|power-price|gas-price)$)/u;

/** Each figure of a sentence with how much a reader learns from it. */
export function weighFigures(
  figures: readonly Figure[],
  { article, concepts }: Surroundings,
): readonly WeighedFigure[] {
  const priced = [...concepts].some((concept) => PRICED.test(concept));
  const publishedOn = article.published.at.slice(0, 10);
  const stated = new Set<string>();
  return figures.map((figure, at) => {
    const key = keyOf(figure);
    const factor = stated.has(key) ? 0 : standing(figure, figures[at - 1], article);
    stated.add(key);
    return {
      key,
      weight: factor * weighFigure(figure, { publishedOn, priced }),
      moment: isMoment(figure),
    };
  });
}

/** What a value is compared with tells less than the value. */
const BASELINE = 0.3;
/** What was expected tells more than what was last year. */
const EXPECTED = 0.4;
/** Where a price stands is known to those who watch it; by how much it moved is the news. */
const LEVEL = 0.4;

/** How much of its weight a figure has beside the others of its sentence. */
function standing(figure: Figure, before: Figure | undefined, article: AnalyzedArticle): number {
  if (isMoment(figure)) return 1;
  if (isConverted(figure, before, article)) return 0;
  const words = article.text.slice(Math.max(0, figure.span.start - 90), figure.span.start);
  if (ESTIMATED.test(words)) return EXPECTED;
  if (COMPARED.test(words) || COMPARING.test(words) || EARLIER.test(words)) return BASELINE;
  if (isThreshold(figure, article)) return LEVEL;
  return isLevel(figure, before, article) ? LEVEL : 1;
}

/** "Die runde Marke von 19.000 Punkten": where an index might turn is no figure of what it did. */
function isThreshold({ kind, span }: Quantity, { text }: AnalyzedArticle): boolean {
  if (kind !== "number") return false;
  const around = text.slice(Math.max(0, span.start - 30), Math.min(text.length, span.end + 24));
  return /(?:Marke|Linie|Unterstützung|Widerstand|Hürde|threshold|mark|support|resistance)(?!\p{Ll})/u.test(
    around,
  );
}

/** "0,64 Prozent auf 18.902 Punkte", "up 5.2% to $178.78". */
function isLevel(figure: Quantity, before: Figure | undefined, { text }: AnalyzedArticle): boolean {
  if (before?.kind !== "percent" || (figure.kind !== "number" && !isSmall(figure))) return false;
  return /^[^\d]{0,20}(?:auf|bei|to|at) (?:\p{Ll}+ )?$/u.test(text.slice(before.span.end, figure.span.start));
}

const ESTIMATED =
  /(?:estimates?|expectations|forecasts?|consensus|Schätzung(?:en)?|Erwartung(?:en)?|Prognosen?|expected)(?: of| for| von| lag bei| lagen bei)? (?:\p{L}+ ){0,2}$/u;

const COMPARED =
  /(?:compared (?:with|to)|versus|against|(?<!(?:[Mm]ore|[Ll]ess|[Ff]ewer) )than|(?<!\p{L})from|nach|gegenüber|statt|(?<!(?:[Mm]ehr|[Ww]eniger) )als|Vorjahr:?) (?:\p{L}+ ){0,2}$/u;

const EARLIER =
  /(?<!\p{L})(?:earlier|previous|prior|bisherigen?|früheren?|vorherigen?|zuvor) (?:\p{L}+ ){0,4}$/u;

/** A whole list may stand behind one "compared with". */
const COMPARING =
  /(?:compared (?:with|to)|versus|im Vergleich zu|verglichen mit)(?: [^;.]*| [^;]*\d\.\d[^;.]*)$/u;

/** "800 Millionen Lewa, umgerechnet 407 Mio. Euro", "1.47m yuan ($177,600)": one sum, not two. */
function isConverted(figure: Figure, before: Figure | undefined, { text }: AnalyzedArticle): boolean {
  if (figure.kind !== "money" || before?.kind !== "money") return false;
  if (figure.unit?.code === before.unit?.code) return false;
  const between = text.slice(before.span.end, figure.span.start);
  if (between.length > 30) return false;
  return /^[^\p{L}]*\(|^[;,]? ?[£$€]?$|umgerechnet|entspricht|equivalent|converted/u.test(between);
}

function weighFigure(
  figure: Figure,
  { publishedOn, priced }: { readonly publishedOn: string; readonly priced: boolean },
): number {
  if (isMoment(figure)) return isAhead(figure, publishedOn) ? FORWARD_DATE : WEIGHTS[figure.kind];
  if (figure.implied) return IMPLIED;
  if (figure.kind === "number" && figure.unit === null && isFew(figure) && /^\p{L}+$/u.test(figure.surface))
    return FEW;
  if (figure.kind === "number" && figure.unit !== null) {
    if (DURATIONS.test(figure.unit.code) || (isFew(figure) && /^[\d\p{L}]+$/u.test(figure.surface)))
      return FEW;
    return COUNTS.test(figure.unit.code) ? PEOPLE : COUNTED_NOUN;
  }
  return figure.kind === "money" && !priced && isSmall(figure) ? SMALL_SUM : WEIGHTS[figure.kind];
}

function isFew({ value }: Quantity): boolean {
  const high = typeof value === "string" ? value : value[1];
  return /^\d(?:\.|$)/u.test(high);
}

/** A price of something, not a sum that moves a company. */
function isSmall({ value }: Quantity): boolean {
  const high = typeof value === "string" ? value : value[1];
  return !/^-?\d{5,}/u.test(high);
}

/** Whether a day, stated to the day, lies after the article's. */
export function isAhead(figure: Moment, publishedOn: string): boolean {
  const value = typeof figure.value === "string" ? figure.value : figure.value[0];
  return figure.kind === "date" && /^\d{4}-\d{2}-\d{2}/u.test(value) && value.slice(0, 10) > publishedOn;
}

/** Two figures with the same key state the same amount; a large one is the same with and without its unit. */
function keyOf(figure: Figure): string {
  const value = typeof figure.value === "string" ? figure.value : figure.value.join("…");
  return LARGE.test(value) ? value : `${value} ${figure.unit?.code ?? ""}`.toLowerCase();
}

const LARGE = /^-?\d{4}/u;
