import { prepareArticle } from "../../src/articles/prepare.ts";
import type { AnalyzedArticle } from "../../src/domain/article.ts";
import { extractFigures } from "../../src/figures/extract.ts";
import type { SavedArticle } from "../../src/ports/article-store.ts";
import { termsOf } from "../../src/search/terms.ts";
import { generateNews, seeded } from "../../tests/storage/generated-news.ts";

/** As many instruments as the delivered file has, about; some few are in the news every day. */
const TICKERS = 700;
/** Words beyond the made-up articles' own, as real news has them: some often, most hardly ever. */
const VOCABULARY = 40_000;
const EXTRA_WORDS = 120;
const BASES = 200;
const NOW = "2027-01-01T00:00:00.000Z";
const YEAR = 365 * 24 * 60;

export const tickerAt = (index: number): string => `T${index}`;
export const wordAt = (index: number): string => `word${index.toString(36)}`;

/** Small numbers often, large ones seldom: each ten times as large a range is as likely as the one before. */
export function skewed(next: (below: number) => number, below: number): number {
  return Math.floor(below ** (next(1_000_000) / 1_000_000)) - 1;
}

/** Analyzed articles of about 3 KB with their figures and terms, spread over a year; the same for the same count. */
export function* corpus(count: number): Generator<SavedArticle> {
  const bases = [...baseArticles()];
  const next = seeded(11);
  for (let index = 0; index < count; index++) {
    const base = bases[index % bases.length];
    if (base === undefined) return;
    const at = new Date(Date.UTC(2026, 0, 1) + next(YEAR) * 60_000).toISOString();
    const words = Array.from({ length: EXTRA_WORDS }, () => wordAt(skewed(next, VOCABULARY)));
    const links = [skewed(next, TICKERS), skewed(next, TICKERS)].map((ticker) => ({
      ticker: tickerAt(ticker),
      role: "subject" as const,
      score: 0.9,
      span: { start: 0, end: 6 },
      mentions: [{ start: 0, end: 6 }],
    }));
    const article: AnalyzedArticle = {
      ...base.article,
      id: `article-${index}`,
      published: { ...base.article.published, at },
      links,
    };
    yield { article, contentHash: `hash-${index}`, terms: [...base.terms, ...words] };
  }
}

interface Base {
  readonly article: AnalyzedArticle;
  readonly terms: readonly string[];
}

/** Some really prepared and analyzed articles; analysing tens of thousands would measure another room. */
function* baseArticles(): Generator<Base> {
  for (const raw of generateNews(3, BASES, 24)) {
    const prepared = prepareArticle(raw, { now: NOW, id: raw.key });
    if (!prepared.ok) throw new Error(prepared.problem.message.en);
    const { article } = prepared;
    const figures = extractFigures(article.text, {
      locale: article.language.code,
      publishedOn: "2026-06-01",
    });
    yield {
      article: { ...article, figures, links: [] },
      terms: termsOf(`${article.title}\n${article.text}`, article.language.code),
    };
  }
}
