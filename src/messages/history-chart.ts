import type { Chart } from "../domain/chart.ts";
import { endsOf } from "../domain/figure.ts";
import { formatFigure } from "../figures/format.ts";
import { metricName } from "../lexicon/names.ts";
import { capitalized } from "./capitalized.ts";
import { articleDay } from "./footnotes.ts";
import type { ToldHistory } from "./history.ts";

/** The course of a figure as a chart; null where there is none to be seen. */
export function historyChart(history: ToldHistory): Chart | null {
  const { language, instrument, metric, period, statements, articles } = history;
  if (statements.length < 2) return null;
  const name = capitalized(metricName(metric, language, "short") ?? metric);
  const title = `${instrument.ticker} · ${name}${period === null ? "" : ` ${period}`}`;
  const points = statements.map(({ figure, evidence }) => {
    const article = articles.find(({ id }) => id === evidence.article);
    return {
      label: article ? articleDay(article, history) : "",
      value: Number(endsOf(figure.value)[0]),
      shown: formatFigure(figure, { locale: language, style: "short" }),
    };
  });
  const told = points.map(({ label, shown }) => (label === "" ? shown : `${label}: ${shown}`)).join("; ");
  return { language, title, points, alt: `${title}. ${told}` };
}
