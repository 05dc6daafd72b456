import { prepareArticle } from "../../src/articles/prepare.ts";
import type { Article, RawArticle } from "../../src/domain/article.ts";
import { textAt } from "../../src/domain/span.ts";

export const NOW = "2026-02-01T12:00:00.000Z";

export function raw(part: Partial<RawArticle> & { readonly text: string }): RawArticle {
  return {
    origin: "news/a.txt",
    key: "news/a.txt",
    title: null,
    language: null,
    publisher: null,
    url: null,
    published: { at: "2026-01-30T08:00:00.000Z", precision: "time", source: "file" },
    ...part,
  };
}

/** The article, where it must be one. */
export function prepared(part: Partial<RawArticle> & { readonly text: string }): Article {
  const outcome = prepareArticle(raw(part), { now: NOW, id: "a1" });
  if (!outcome.ok) throw new Error(outcome.problem.message.en);
  return outcome.article;
}

/** What is left as news, a sentence each. */
export function news(article: Article): readonly string[] {
  return article.sentences.map(({ span }) => textAt(article.text, span));
}

export function removed(article: Article): readonly (readonly [reason: string, text: string])[] {
  return article.removals.map(({ reason, span }) => [reason, textAt(article.text, span)]);
}
