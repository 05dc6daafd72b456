import type { AnalyzedArticle } from "../domain/article.ts";
import type { BoundFigure, Evidence, VerifiedBrief, VerifiedBullet, VerifiedDate } from "../domain/brief.ts";
import { figureJson } from "./print-json.ts";

/** A brief with the articles it was made from. */
export interface ToldBrief {
  readonly brief: VerifiedBrief;
  readonly articles: readonly AnalyzedArticle[];
}

/** The brief of one article, as the JSONL form states it: offsets count in that article's own text. */
export function briefOfOne({ language, bullets, dates }: VerifiedBrief): object {
  return {
    lang: language,
    bullets: bullets.map((bullet) => ({
      text: textOf(bullet),
      figures: figuresOf(bullet).map(({ figure }) => ({ ...figureJson(figure), ...figure.span })),
      evidence: bullet.evidence.map(({ span }) => span),
    })),
    dates: dates.map(printDate),
  };
}

/** A brief from several articles: each figure and each evidence names the article its offsets count in. */
export function briefJson({ brief, articles }: ToldBrief): object {
  const { ticker, language, window, bullets, dates, authorship, notes } = brief;
  const quote = ({ article, span }: Evidence): object => ({ article, ...span, text: quoted(article, span) });
  const quoted = (id: string, { start, end }: Evidence["span"]): string | null =>
    articles.find((article) => article.id === id)?.text.slice(start, end) ?? null;
  return {
    ticker,
    lang: language,
    window,
    bullets: bullets.map((bullet) => ({
      text: textOf(bullet),
      figures: figuresOf(bullet).map(({ figure, article }) => ({
        ...figureJson(figure),
        article,
        ...figure.span,
      })),
      evidence: bullet.evidence.map(quote),
    })),
    dates: dates.map((date) => ({ ...printDate(date), evidence: [quote(date.evidence)] })),
    articles: articles.map(printArticle),
    authorship,
    notes,
  };
}

function textOf({ label, body }: VerifiedBullet): string {
  return label === null ? body.text : `${label.text} – ${body.text}`;
}

/** Label and body may print one figure of the article; it is told once. */
function figuresOf({ label, body }: VerifiedBullet): readonly BoundFigure[] {
  const all = [...(label?.figures ?? []), ...body.figures];
  const keyOf = ({ article, figure: { span } }: BoundFigure): string =>
    `${article} ${span.start} ${span.end}`;
  return [...new Map(all.map((figure) => [keyOf(figure), figure])).values()];
}

function printDate({ date, what, assumed }: VerifiedDate): object {
  return { date, what, assumed };
}

function printArticle({ id, origin, title, publisher, url, published, language }: AnalyzedArticle): object {
  return { id, origin, title, publisher, url, published: published.at, lang: language.code };
}
