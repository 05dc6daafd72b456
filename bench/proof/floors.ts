import type { Judged } from "./judge.ts";
import { balancedAccuracy, catchRate, isAcross, isValueLevel, ratesOf, rejectionRate } from "./rates.ts";

/** The lines the product's promise draws; each prints itself when it is crossed. */
export function failedFloors(judged: readonly Judged[]): readonly string[] {
  const summaries = judged.filter(({ row }) => row.set.startsWith("summedits"));
  const news = judged.filter(({ row }) => !row.set.startsWith("summedits"));
  const role = news.filter((one) => !one.row.supported && !isValueLevel(one));
  const one = (judged: Judged): boolean => !isAcross(judged);
  const caught = (rows: readonly Judged[]): number => catchRate(ratesOf(rows));
  const rejected = (rows: readonly Judged[]): number => rejectionRate(ratesOf(rows));
  return [
    ...below("value-level errors caught", caught(news.filter(isValueLevel)), 0.99),
    ...below("role-level errors caught, one language", caught(role.filter(one)), 0.92),
    ...below("role-level errors caught, across", caught(role.filter(isAcross)), 0.88),
    ...above("supported rejected, one language", rejected(news.filter(one)), 0.05),
    ...above("supported rejected, across", rejected(news.filter(isAcross)), 0.1),
    ...above("verbatim rejected", rejected(news.filter(({ row }) => row.error_type === "verbatim")), 0),
    ...(summaries.length > 0
      ? below("balanced accuracy on earnings calls", balancedAccuracy(ratesOf(summaries)), 0.85)
      : []),
  ];
}

function below(name: string, value: number, floor: number): readonly string[] {
  return value < floor ? [`${name} ${(value * 100).toFixed(1)} %, floor ${(floor * 100).toFixed(0)} %`] : [];
}

function above(name: string, value: number, ceiling: number): readonly string[] {
  return value > ceiling
    ? [`${name} ${(value * 100).toFixed(1)} %, ceiling ${(ceiling * 100).toFixed(0)} %`]
    : [];
}
