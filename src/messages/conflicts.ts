import type { AnalyzedArticle } from "../domain/article.ts";
import type { Conflict } from "../domain/brief.ts";
import type { Inline, Line } from "../domain/message.ts";
import { formatFigure } from "../figures/format.ts";
import { metricName } from "../lexicon/names.ts";
import { capitalized } from "./capitalized.ts";
import type { Calendar } from "./dates.ts";
import { dayText, periodText } from "./dates.ts";
import type { Footnotes } from "./footnotes.ts";
import { articleDay, publisherOf } from "./footnotes.ts";
import { wordsIn } from "./wording/wording.ts";

export interface Reading {
  readonly articles: readonly AnalyzedArticle[];
  readonly calendar: Calendar;
  readonly footnotes: Footnotes;
}

/** "Umsatz Q4 2025: 3,4 Mrd. € laut dpa (30. Januar 2026, neuer); 3,1 Mrd. € laut Reuters (29. Januar 2026)". */
export function conflictLine({ metric, period, statements }: Conflict, reading: Reading): Line {
  const { language } = reading.calendar;
  const name = metricName(metric, language) ?? wordsIn(language).brief.figure;
  const when = period !== null && /^\d{4}/u.test(period) ? ` ${periodText(period, reading.calendar)}` : "";
  const content = statements.flatMap((statement, index): readonly Inline[] => [
    ...(index === 0 ? [] : [{ type: "text", text: "; " } as const]),
    ...statementInlines(statement, isNewest(statements, index) ? statements.length : null, reading),
  ]);
  return { style: "bullet", content: [{ type: "text", text: `${capitalized(name)}${when}: ` }, ...content] };
}

type Statement = Conflict["statements"][number];

/** The first of them, unless another appeared at the same time. */
function isNewest(statements: readonly Statement[], index: number): boolean {
  const [first, second] = statements;
  return index === 0 && first?.publishedAt !== second?.publishedAt;
}

function statementInlines(
  { figure, publisher, publishedAt, evidence }: Statement,
  newestOf: number | null,
  { articles, calendar, footnotes }: Reading,
): readonly Inline[] {
  const { language } = calendar;
  const words = wordsIn(language).brief;
  const article = articles.find(({ id }) => id === evidence.article);
  const who = article ? publisherOf(article, calendar) : (publisher ?? words.unknownPublisher);
  const day = article ? articleDay(article, calendar) : dayText(publishedAt, calendar);
  const age = newestOf === null ? "" : `, ${newestOf > 2 ? words.newest : words.newer}`;
  return [
    { type: "strong", text: formatFigure(figure.figure, { locale: language, style: "short" }) },
    { type: "text", text: ` ${words.accordingTo(who)} (${day}${age})` },
    ...footnotes.mark([evidence]),
  ];
}
