import type { AnalyzedArticle } from "../domain/article.ts";
import type { BoundFigure, Evidence, VerifiedBrief, VerifiedBullet } from "../domain/brief.ts";
import { boundFigureJson } from "./print-json.ts";

/** A brief as the JSONL form states it: offsets count in the one article's own text. */
export function briefRecord({ language, bullets, dates }: VerifiedBrief): object {
  return {
    lang: language,
    bullets: bullets.map((bullet) => ({
      text: textOf(bullet),
      figures: figuresOf(bullet).map((figure) => ({ ...boundFigureJson(figure), article: undefined })),
      evidence: bullet.evidence.map(({ span }) => span),
    })),
    dates: datesOf(dates),
  };
}

/** A brief from several articles: every figure and evidence names the article its offsets count in. */
export function briefJson(brief: VerifiedBrief, articles: readonly AnalyzedArticle[]): object {
  const { ticker, language, window, bullets, dates, authorship, notes } = brief;
  const byId = new Map(articles.map((article) => [article.id, article]));
  const quote = ({ article, span }: Evidence): object => ({
    article,
    ...span,
    text: byId.get(article)?.text.slice(span.start, span.end) ?? null,
  });
  return {
    ticker,
    lang: language,
    window,
    bullets: bullets.map((bullet) => ({
      text: textOf(bullet),
      figures: figuresOf(bullet).map((figure) => ({
        ...boundFigureJson(figure),
        surface: figure.figure.surface,
      })),
      evidence: bullet.evidence.map(quote),
    })),
    dates: dates.map((date, index) => ({ ...datesOf(dates)[index], evidence: [quote(date.evidence)] })),
    articles: articles.map(printArticle),
    authorship,
    notes,
  };
}

function textOf({ label, body }: VerifiedBullet): string {
  return label === null ? body.text : `${label.text} ${body.text}`;
}

function figuresOf({ label, body }: VerifiedBullet): readonly BoundFigure[] {
  return [...(label?.figures ?? []), ...body.figures];
}

function datesOf(dates: VerifiedBrief["dates"]): readonly object[] {
  return dates.map(({ date, what, assumed }) => ({ date, what, assumed }));
}

function printArticle({ id, origin, title, publisher, url, published, language }: AnalyzedArticle): object {
  return { id, origin, title, publisher, url, published: published.at, lang: language.code };
}
