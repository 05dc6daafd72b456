import type { AnalyzedArticle } from "../domain/article.ts";
import { aboutness } from "../briefs/aboutness.ts";
import type { Conflict } from "../domain/brief.ts";
import type { Ticker } from "../domain/instrument.ts";
import type { Story } from "../domain/story.ts";
import { clusterStories } from "../stories/cluster.ts";
import { findConflicts } from "../stories/conflicts.ts";
import type { Telling } from "../stories/conflicts.ts";
import type { Selection } from "../stories/select.ts";
import { textOf } from "../verification/analyzed-article.ts";
import { readFacts } from "../verification/read-facts.ts";

/** Where publishers that tell one event of the instrument state another value for the same thing. */
export function conflictsIn({ articles, stories }: Selection, ticker: Ticker | null): readonly Conflict[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  return stories
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

/** The same among articles whose stories are not known yet. */
export function conflictsAmong(
  articles: readonly AnalyzedArticle[],
  ticker: Ticker | null,
): readonly Conflict[] {
  return conflictsIn({ articles, stories: clusterStories(articles) }, ticker);
}

/** One house that states another value later has news, and contradicts nobody. */
function publisherOf({ publisher, evidence }: Conflict["statements"][number]): string {
  return publisher ?? evidence.article;
}

/** One telling a source: of copies the one that was selected speaks for all. */
function tellingsOf({ copies }: Story, byId: ReadonlyMap<string, AnalyzedArticle>): readonly Telling[] {
  return copies.flatMap((group, source) => {
    const [article] = group.flatMap((id) => byId.get(id) ?? []);
    return article ? [{ article, facts: readFacts(textOf(article)), source }] : [];
  });
}
