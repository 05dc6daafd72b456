import type { Language } from "../../src/domain/language.ts";
import type { Group, Scores } from "./devset.ts";

const DATE_SOURCES = ["recognizers-date", "chrono-date", "duckling-time"];

/** How well a language is read, as F1 in percent; null where the sets have no such source. */
export interface Marks {
  /** Value and unit on the news sentences. */
  readonly news: number | null;
  /** Value and unit, the mean over the sources of money, percent and numbers. */
  readonly macro: number | null;
  /** Value, over all dates of the date sources. */
  readonly dates: number | null;
}

export function marksOf({ groups }: Scores, language: Language): Marks {
  const sources = [...groups].filter(([name]) => name.startsWith("src ") && name.endsWith(`.${language}`));
  const named = sources.map(([name, group]) => ({ source: name.slice(4, -3), group }));
  const isDate = (source: string): boolean => DATE_SOURCES.includes(source);
  const news = named.find(({ source }) => source === "newstest");
  const amounts = named.filter(({ source }) => source !== "newstest" && !isDate(source));
  const dates = named.filter(({ source }) => isDate(source));
  return {
    news: news ? 100 * news.group.valueUnit.f : null,
    macro: mean(amounts.map(({ group }) => group.valueUnit.f)),
    dates: pooled(dates.map(({ group }) => group)),
  };
}

/** Share of the figures with a qualifier that have the right class of it, in percent. */
export function qualifierMark({ groups }: Scores): number {
  const all = groups.get("overall");
  return all && all.qn > 0 ? (100 * all.qok) / all.qn : 100;
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : (100 * sum(values)) / values.length;
}

/** F1 over the figures of several sources taken together. */
function pooled(groups: readonly Group[]): number | null {
  if (groups.length === 0) return null;
  const precision = sum(groups.map(({ p }) => p.v)) / Math.max(1, sum(groups.map(({ nP }) => nP)));
  const recall = sum(groups.map(({ g }) => g.v)) / sum(groups.map(({ nG }) => nG));
  return precision + recall === 0 ? 0 : (200 * precision * recall) / (precision + recall);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
