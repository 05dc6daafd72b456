import type { AnalyzedArticle } from "../../domain/article.ts";
import { chunksOf } from "../chunks.ts";
import type { Session } from "../engine.ts";

/** The newest revision of each article, in the order asked; unknown ones are left out. */
export async function getArticles(
  session: Session,
  ids: readonly string[],
): Promise<readonly AnalyzedArticle[]> {
  const found = new Map<string, AnalyzedArticle>();
  for (const some of chunksOf(ids)) {
    const rows = await session
      .selectFrom("articles as a")
      .innerJoin("article_revisions as r", (join) =>
        join.onRef("r.article_id", "=", "a.id").onRef("r.revision", "=", "a.revision"),
      )
      .select(["a.id", "r.body"])
      .where("a.id", "in", some)
      .execute();
    for (const { id, body } of rows) found.set(id, readArticle(body));
  }
  return ids.flatMap((id) => found.get(id) ?? []);
}

/** Only analyzed articles are ever written there. */
function readArticle(body: string): AnalyzedArticle {
  return JSON.parse(body) as AnalyzedArticle;
}
