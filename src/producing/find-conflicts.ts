import type { AnalyzedArticle } from "../domain/article.ts";
import type { Conflict } from "../domain/brief.ts";
import type { Story } from "../domain/story.ts";
import { clusterStories } from "../stories/cluster.ts";
import { findConflicts } from "../stories/conflicts.ts";
import type { Telling } from "../stories/conflicts.ts";
import { textOf } from "../verification/analyzed-article.ts";
import { readFacts } from "../verification/read-facts.ts";

/** Where articles that tell one event state another value for the same thing. */
export function conflictsAmong(articles: readonly AnalyzedArticle[]): readonly Conflict[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  return clusterStories(articles)
    .filter(({ sources }) => sources > 1)
    .flatMap((story) => findConflicts(tellingsOf(story, byId)));
}

/** One telling a source: of copies the first speaks for all. */
function tellingsOf({ copies }: Story, byId: ReadonlyMap<string, AnalyzedArticle>): readonly Telling[] {
  return copies.flatMap(([id = ""], source) => {
    const article = byId.get(id);
    return article ? [{ article, facts: readFacts(textOf(article)), source }] : [];
  });
}
