import type { AnalyzedArticle } from "../../src/domain/article.ts";
import { decimal } from "../../src/domain/decimal.ts";
import type { SavedArticle } from "../../src/ports/article-store.ts";

export interface StoredNews {
  readonly id: string;
  readonly text?: string;
  /** Defaults to the text: another text is another content. */
  readonly contentHash?: string;
  /** Defaults to the text's words as they stand there. */
  readonly terms?: readonly string[];
  readonly tickers?: readonly string[];
  readonly mentioned?: readonly string[];
  readonly publishedAt?: string;
}

/** An article ready to be saved, with one figure whose value no float can hold. */
export function writeSaved(news: StoredNews): SavedArticle {
  const text = news.text ?? `news ${news.id}`;
  return {
    article: analyzed(news, news.id, text),
    contentHash: news.contentHash ?? `hash of ${JSON.stringify(text)}`,
    terms: news.terms ?? text.split(" "),
  };
}

function analyzed(news: StoredNews, id: string, text: string): AnalyzedArticle {
  const { tickers = ["AMZN"], mentioned = [], publishedAt = "2026-11-20T08:00:00.000Z" } = news;
  const span = { start: 0, end: text.length };
  return {
    id,
    origin: `news/${id}.txt`,
    title: text,
    text,
    passages: [{ span, role: "paragraph" }],
    removals: [],
    sentences: [{ span, role: "paragraph", passage: 0 }],
    language: { code: "en", source: "stated" },
    publisher: "Handelspost",
    url: null,
    published: { at: publishedAt, precision: "time", source: "stated" },
    figures: [
      {
        kind: "money",
        span: { start: 0, end: 1 },
        surface: "x",
        value: decimal("12345678901234567890.123456789"),
        unit: { code: "USD", source: "assumed" },
        per: null,
        qualifier: "at-most",
        precision: -9,
        implied: false,
      },
    ],
    links: [
      ...tickers.map((ticker) => ({ ticker, role: "subject" as const, score: 0.9, span, mentions: [span] })),
      ...mentioned.map((ticker) => ({
        ticker,
        role: "mentioned" as const,
        score: 0.3,
        span,
        mentions: [span],
      })),
    ],
  };
}
