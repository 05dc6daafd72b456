import type { AnalyzedArticle } from "../domain/article.ts";
import { endsOf } from "../domain/figure.ts";
import type { Instrument } from "../domain/instrument.ts";
import type { Language } from "../domain/language.ts";
import type { Line, Message } from "../domain/message.ts";
import type { RememberedFigure } from "../domain/remembered.ts";
import { formatFigure } from "../figures/format.ts";
import { metricName } from "../lexicon/names.ts";
import { capitalized } from "./capitalized.ts";
import type { Calendar } from "./dates.ts";
import { fallbackOf } from "./fallback.ts";
import type { Footnotes } from "./footnotes.ts";
import { articleDay, createFootnotes } from "./footnotes.ts";
import { answerWords } from "./wording/answers.ts";

/** How a figure moved, and for whom it is laid out. */
export interface ToldHistory {
  readonly language: Language;
  readonly instrument: Pick<Instrument, "ticker" | "name">;
  readonly metric: string;
  readonly period: string | null;
  /** The oldest first. */
  readonly statements: readonly RememberedFigure[];
  /** Those that state them. */
  readonly articles: readonly AnalyzedArticle[];
  /** IANA name. */
  readonly zone: string;
  /** The present instant. */
  readonly now: string;
}

/** "Kapex 2026", a line for each value with its day and source, and the course of it at a glance. */
export function composeHistory(history: ToldHistory): Message {
  const { language, instrument, metric, period, statements, articles, zone, now } = history;
  const calendar: Calendar = { language, zone, now };
  const footnotes = createFootnotes(articles, calendar);
  const name = capitalized(metricName(metric, language, "short") ?? metric);
  const lines = statements.map((statement) => statementLine(statement, { articles, calendar, footnotes }));
  const message = {
    language,
    title: `${instrument.ticker} · ${name}${period === null ? "" : ` ${period}`}`,
    sections: [{ heading: answerWords(language).history, lines: [...lines, ...courseLines(statements)] }],
    footnotes: footnotes.list(),
    context: [answerWords(language).madeFrom(articles.length)],
  };
  return { ...message, actions: [], fallback: fallbackOf(message) };
}

interface Reading {
  readonly articles: readonly AnalyzedArticle[];
  readonly calendar: Calendar;
  readonly footnotes: Footnotes;
}

function statementLine(
  { figure, evidence, certainty }: RememberedFigure,
  { articles, calendar, footnotes }: Reading,
): Line {
  const article = articles.find(({ id }) => id === evidence.article);
  const { certainties } = answerWords(calendar.language);
  const sure = certainty === "fact" ? "" : ` (${certainties[certainty]})`;
  return {
    style: "bullet",
    content: [
      { type: "text", text: `${article ? articleDay(article, calendar) : ""}: ` },
      { type: "strong", text: formatFigure(figure, { locale: calendar.language, style: "short" }) },
      { type: "text", text: sure },
      ...footnotes.mark([evidence]),
    ],
  };
}

const BARS = "▁▂▃▄▅▆▇█";

/** A bar for each value, the lowest and the highest at the ends; nothing for a single one. */
function courseLines(statements: readonly RememberedFigure[]): readonly Line[] {
  const values = statements.map(({ figure }) => Number(endsOf(figure.value)[0]));
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (values.length < 2 || low === high) return [];
  const bars = values.map((value) =>
    BARS.charAt(Math.round(((value - low) / (high - low)) * (BARS.length - 1))),
  );
  return [{ style: "plain", content: [{ type: "text", text: bars.join("") }] }];
}
