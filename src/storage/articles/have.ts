import type { ArticleState } from "../../ports/article-store.ts";
import { chunksOf } from "../chunks.ts";
import type { Session } from "../engine.ts";

/** Whether each article is stored as it is, in the order asked. */
export async function haveArticles(
  session: Session,
  states: readonly ArticleState[],
): Promise<readonly boolean[]> {
  const stored = new Map<string, string>();
  for (const some of chunksOf(states)) {
    const ids = some.map(({ id }) => id);
    const rows = await session
      .selectFrom("articles")
      .select(["id", "content_hash"])
      .where("id", "in", ids)
      .execute();
    for (const row of rows) stored.set(row.id, row.content_hash);
  }
  return states.map(({ id, contentHash }) => stored.get(id) === contentHash);
}
