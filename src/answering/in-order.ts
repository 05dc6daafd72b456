import type { AnswerSentence } from "../domain/answer.ts";
import type { AnalyzedArticle } from "../domain/article.ts";

/** The newest statement first; what an older source says of the same is marked as earlier. */
export function inOrder(
  sentences: readonly AnswerSentence[],
  articles: readonly AnalyzedArticle[],
): readonly AnswerSentence[] {
  const days = new Map(
    articles.map(({ id, published }) => [id, published.source === "file" ? "" : published.at.slice(0, 10)]),
  );
  const dayOf = ({ bullet }: AnswerSentence): string => days.get(bullet.evidence[0].article) ?? "";
  const sorted = sentences.toSorted((a, b) => (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : 0));
  const newest = sorted[0] ? dayOf(sorted[0]) : "";
  return sorted.map((sentence) => ({
    ...sentence,
    earlier: dayOf(sentence) !== "" && dayOf(sentence) < newest,
  }));
}
