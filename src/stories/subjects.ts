import type { AnalyzedArticle } from "../domain/article.ts";
import type { Ticker } from "../domain/instrument.ts";

/** The shares an article is about, without the indices it follows. */
export function subjectsOf({ links }: AnalyzedArticle): ReadonlySet<Ticker> {
  const subjects = links.filter(({ role, ticker }) => role === "subject" && !ticker.startsWith("^"));
  return new Set(subjects.map(({ ticker }) => ticker));
}

/** How the subjects of two articles stand to each other; unknown where one of them has none. */
export function compareSubjects(
  a: ReadonlySet<Ticker>,
  b: ReadonlySet<Ticker>,
): "shared" | "others" | "unknown" {
  if (a.size === 0 || b.size === 0) return "unknown";
  return [...a].some((ticker) => b.has(ticker)) ? "shared" : "others";
}
