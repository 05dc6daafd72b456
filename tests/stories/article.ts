import type { AnalyzedArticle } from "../../src/domain/article.ts";
import { decimal } from "../../src/domain/decimal.ts";
import type { Figure, Qualifier } from "../../src/domain/figure.ts";
import type { Language } from "../../src/domain/language.ts";

export interface WrittenNews {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly language?: Language;
  readonly publishedOn?: string | null;
  readonly publisher?: string;
  /** Euro amounts by their surface; a number alone is its value. */
  readonly figures?: Readonly<Record<string, string>>;
  readonly qualifier?: Qualifier;
  readonly tickers?: readonly string[];
}

/** An analyzed article made by hand: nothing but the room under test takes part. */
export function writeNews(news: WrittenNews): AnalyzedArticle {
  const { id, title, text, language = "de", publishedOn = "2027-03-01", publisher = "Handelspost" } = news;
  return {
    id,
    origin: id,
    title,
    text,
    passages: [{ span: { start: 0, end: text.length }, role: "paragraph" }],
    removals: [],
    sentences: [{ span: { start: 0, end: text.length }, role: "paragraph", passage: 0 }],
    language: { code: language, source: "stated" },
    publisher,
    url: null,
    published: {
      at: `${publishedOn ?? "2027-03-01"}T00:00:00.000Z`,
      precision: "day",
      source: publishedOn === null ? "file" : "stated",
    },
    figures: Object.entries(news.figures ?? {}).map(([surface, value]) =>
      euros(surface, value, text, news.qualifier),
    ),
    links: (news.tickers ?? []).map((ticker) => ({
      ticker,
      role: "subject",
      score: 0.9,
      span: { start: 0, end: 1 },
      mentions: [{ start: 0, end: 1 }],
    })),
  };
}

function euros(surface: string, value: string, text: string, qualifier: Qualifier = "about"): Figure {
  const start = text.indexOf(surface);
  return {
    kind: "money",
    surface,
    span: { start, end: start + surface.length },
    value: decimal(value),
    unit: { code: "EUR", source: "stated" },
    per: null,
    qualifier: qualifier === "about" ? null : qualifier,
    precision: /0*$/u.exec(value)?.[0].length ?? 0,
    implied: false,
  };
}
