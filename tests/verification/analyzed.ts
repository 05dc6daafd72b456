import { prepareArticle } from "../../src/articles/prepare.ts";
import { analyzeArticle } from "../../src/collecting/analyze.ts";
import type { AnalyzedArticle } from "../../src/domain/article.ts";
import type { Language } from "../../src/domain/language.ts";
import { createDirectory } from "../../src/instruments/directory.ts";

/** An article as the house reads it. */
export function readArticle(language: Language, title: string, text: string): AnalyzedArticle {
  const raw = {
    origin: "test",
    key: "a1",
    title,
    text,
    language,
    publisher: null,
    url: null,
    published: { at: "2026-11-23T00:00:00.000Z", precision: "day", source: "stated" },
  } as const;
  const prepared = prepareArticle(raw, { now: "2026-11-24T09:00:00.000Z", id: "a1" });
  if (!prepared.ok) throw new Error("the test's article is none");
  return analyzeArticle(prepared.article, createDirectory([]));
}
