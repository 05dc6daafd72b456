import type { AnalyzedArticle } from "../domain/article.ts";
import { aboutness } from "../briefs/aboutness.ts";
import type { Conflict } from "../domain/brief.ts";
import type { Ticker } from "../domain/instrument.ts";
import type { Story } from "../domain/story.ts";
import { clusterStories } from "../stories/cluster.ts";
import { findConflicts } from "../stories/conflicts.ts";
import type { Telling } from "../stories/conflicts.ts";
import { textOf } from "../verification/analyzed-article.ts";
import { readFacts } from "../verification/read-facts.ts";

/** Where publishers that tell one event of the instrument state another value for the same thing. */
export function conflictsAmong(
  articles: readonly AnalyzedArticle[],
  ticker: Ticker | null,
): readonly Conflict[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  return clusterStories(articles)
    .filter(({ sources }) => sources > 1)
    .flatMap((story) => findConflicts(tellingsOf(story, byId)))
    .filter(({ statements }) => new Set(statements.map(publisherOf)).size > 1)
    .filter(({ statements }) =>
      statements.every(({ evidence }) => {
        const article = byId.get(evidence.article);
        return article !== undefined && aboutness({ article, sentence: evidence }, ticker) > 0;
      }),
    );
}

/** One house that states another value later has news, and contradicts nobody. */
function publisherOf({ publisher, evidence }: Conflict["statements"][number]): string {
  return publisher ?? evidence.article;
}

/** One telling a source: of copies the first speaks for all. */
function tellingsOf({ copies }: Story, byId: ReadonlyMap<string, AnalyzedArticle>): readonly Telling[] {
  return copies.flatMap(([id = ""], source) => {
    const article = byId.get(id);
    return article ? [{ article, facts: readFacts(textOf(article)), source }] : [];
  });
}
