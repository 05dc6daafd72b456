import type { MeasuredFigure } from "../report.ts";
import type { Judged } from "./judge.ts";
import { balancedAccuracy, catchRate, isAcross, isValueLevel, ratesOf, rejectionRate } from "./rates.ts";

/** The lines the product's promise draws, in percent; what no row measures is left out. */
export function figuresOf(judged: readonly Judged[]): readonly MeasuredFigure[] {
  const summaries = judged.filter(({ row }) => row.set.startsWith("summedits"));
  const news = judged.filter(({ row }) => !row.set.startsWith("summedits"));
  const role = news.filter((one) => !one.row.supported && !isValueLevel(one));
  const one = (judged: Judged): boolean => !isAcross(judged);
  const verbatim = news.filter(({ row }) => row.error_type === "verbatim");
  const caught = (rows: readonly Judged[]): number => catchRate(ratesOf(rows));
  const rejected = (rows: readonly Judged[]): number => rejectionRate(ratesOf(rows));
  return [
    row("value-level errors caught", caught(news.filter(isValueLevel)), { atLeast: 99 }),
    row("role-level errors caught, one language", caught(role.filter(one)), { atLeast: 92 }),
    row("role-level errors caught, across", caught(role.filter(isAcross)), { atLeast: 88 }),
    row("supported rejected, one language", rejected(news.filter(one)), { atMost: 5 }),
    row("supported rejected, across", rejected(news.filter(isAcross)), { atMost: 10 }),
    row("verbatim rejected", rejected(verbatim), { atMost: 0 }),
    row("balanced accuracy on earnings calls", balancedAccuracy(ratesOf(summaries)), { atLeast: 85 }),
  ].filter(({ value }) => !Number.isNaN(value));
}

function row(name: string, share: number, bound: Pick<MeasuredFigure, "atLeast" | "atMost">): MeasuredFigure {
  return { bench: "proof", name, value: 100 * share, unit: "%", ...bound };
}
