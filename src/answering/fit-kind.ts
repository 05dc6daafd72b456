import type { FigureKind, Quantity } from "../domain/figure.ts";
import { isMoment } from "../domain/figure.ts";
import { RATES } from "../lexicon/rates.ts";
import type { RoledFigure } from "../verification/roles.ts";
import { bindingMetrics } from "./binding-metrics.ts";
import { aheadFit } from "./fit-ahead.ts";
import type { Question } from "./question.ts";
import type { ReadSentence } from "./reading.ts";

/** What is asked in money, not by how much of a hundred it changed. */
const SUMS: ReadonlySet<string> = new Set(["profit", "net-income", "operating-profit", "revenue"]);

const RELATIVE =
  /fache|vielfach|multiple|times|rate|quote|margin|marge|%|growth|wachstum|zuwachs|anstieg|rückgang/iu;

const PRICES: ReadonlySet<string> = new Set(["price-target", "eps", "dividend", "purchase-price"]);

/** Whether a figure is of the kind that answers: a percentage to "by how much", a sum to "at what price". */
export function kindFit(question: Question, role: RoledFigure, { article }: ReadSentence): number {
  const { figure, step } = role;
  const noun = isMoment(figure) ? [] : countedIn(figure, role);
  const { aspect, kinds } = question;
  if (!kinds.includes(figure.kind)) return 0;
  if (isMoment(figure))
    return (
      (figure.kind === kinds[0] ? 1 : 0.8) *
      (figure.stated === null ? 0.8 : 1) *
      aheadFit(question, figure, article.article)
    );
  if (figure.implied) return 0.4;
  if (isFew(figure) && aspect !== "duration") return 0.3;
  if (
    figure.kind === "number" &&
    figure.unit !== null &&
    !(question.ofIndex && POINTS.test(figure.unit.code)) &&
    noun.length === 0 &&
    aspect !== "count" &&
    aspect !== "duration"
  )
    return 0.4;
  if (asksPrice(question) && isSum(figure)) return WHOLE_SUM;
  if (asksShare(question) && isSum(figure)) return NO_SUM;
  if (asksSum(question) && figure.kind === "money" && isPriceOfOne(role)) return NO_SUM;
  if (question.ofIndex && figure.kind === "money" && bindingMetrics(question).length === 0) return 0.3;
  if (
    aspect !== "count" &&
    aspect !== "duration" &&
    noun.length > 0 &&
    !noun.some((counted) => question.nouns.includes(counted) || counted === "points") &&
    !(noun.includes("share-units") && VOLUME.test(question.text))
  )
    return 0.4;
  if (aspect === "level") return levelFit(question, figure.kind) * levelStep(question, step);
  if (aspect === "change") return CHANGE_FIT[figure.kind] * (step === "to" ? 0.6 : 1);
  const metrics = bindingMetrics(question);
  if (aspect !== "figure" || metrics.length === 0) return 1;
  if (kinds.length > 1 && metrics.some((metric) => RATES.has(metric))) return rateFit(role);
  if (!metrics.includes("yield") && metrics.some((metric) => PRICES.has(metric))) return priceFit(figure);
  const wantsSum = metrics.some((metric) => SUMS.has(metric)) && !question.metrics.includes("growth");
  if (wantsSum && kinds[0] === "money" && !RELATIVE.test(question.text))
    return figure.kind === "money" ? 1 : NO_SUM;
  return figure.kind === "percent" ? 0.8 : 1;
}

const POINTS = /^(?:punkte?n?|zählern?|einheiten|points?)$/iu;

/** How much was traded is told in shares. */
const VOLUME = /volumen|volume|umsatztätigkeit/iu;

/** Where a rate stands is not by how much it moved. */
function rateFit({ figure, step }: RoledFigure): number {
  return (RATE_FIT[figure.kind] ?? 0.5) * (step === "by" ? 0.4 : 1);
}

const RATE_FIT: Readonly<Partial<Record<FigureKind, number>>> = { percent: 1, money: 0.3 };

/** "2.411 Einheiten" are points, not units of a company. */
function countedIn({ unit }: Quantity, { noun }: RoledFigure): readonly string[] {
  return unit !== null && POINTS.test(unit.code) ? ["points"] : noun;
}

const NO_SUM = 0.4;

/** "A forecast of 1.6 per share" leaves the currency out. */
function priceFit({ kind, per, unit }: Quantity): number {
  if (kind === "money" || (kind === "number" && per === "share")) return 1;
  return kind === "number" && unit === null ? 0.75 : 0.3;
}

/** A price is what one of something costs; what all of it costs answers only where nothing else does. */
function asksPrice({ text, kinds }: Question): boolean {
  return kinds[0] === "money" && kinds.length === 1 && /preis|price(?!\p{L})/iu.test(text);
}

const WHOLE_SUM = 0.7;

function isSum({ kind, surface }: Quantity): boolean {
  return kind === "money" && /mio|mrd|milli|billi|trilli|bn$/iu.test(surface);
}

/** "Was kostete eine Aktie …": what one of them costs. */
function asksShare({ kinds, metrics, text }: Question): boolean {
  return kinds[0] === "money" && metrics.includes("share-price") && /kost|cost|zahl|paid|pay/iu.test(text);
}

/** "How much money did it raise?" asks for all of it. */
function asksSum({ text }: Question): boolean {
  return /(?<!\p{L})(?:how much money|wie ?viel geld|in total|insgesamt|altogether|gesamtsumme)(?!\p{L})/iu.test(
    text,
  );
}

function isPriceOfOne({ figure, bound, scopes }: RoledFigure): boolean {
  if (isMoment(figure)) return false;
  return (
    figure.per === "share" ||
    scopes.has("per-share") ||
    bound.some((metric) => metric === "share-price" || metric === "price")
  );
}

/** "Two", "drei": counts nothing that anybody asks for. */
function isFew({ kind, surface, unit }: Quantity): boolean {
  return (
    kind === "number" &&
    (/^(?:one|two|three|four|five|six|seven|eight|nine|ten|eine?[rn]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn)$/iu.test(
      surface,
    ) ||
      (unit === null && /^\d$/u.test(surface)))
  );
}

/** "Auf wie viel senkt …" wants where it went to; "where did it stand" at least not by how much it moved. */
function levelStep({ text }: Question, step: RoledFigure["step"]): number {
  if (step === "by") return 0.5;
  const isResult =
    /(?<!\p{L})(?:auf (?:wie viele?|wieviel|welche[nmr]?)|to (?:what|how (?:much|many)))(?!\p{L})/iu;
  return step !== "to" && isResult.test(text) ? 0.75 : 1;
}

function levelFit(question: Question, kind: FigureKind): number {
  const isRate = bindingMetrics(question).some((metric) => RATES.has(metric));
  if (kind === "percent") return isRate || !question.ofIndex ? 0.9 : 0.6;
  return isRate ? 0.6 : 1;
}

const CHANGE_FIT = {
  percent: 1,
  "percentage-point": 1,
  "basis-point": 1,
  multiple: 0.9,
  money: 0.75,
  number: 0.75,
} as const satisfies Partial<Record<FigureKind, number>>;
