import type { AnalyzedArticle } from "../../domain/article.ts";
import type { Clock } from "../../ports/clock.ts";
import type { ArticleStore } from "../../ports/article-store.ts";
import type { Engine } from "../engine.ts";
import { getArticles } from "./get.ts";
import { haveArticles } from "./have.ts";
import { listArticles } from "./list.ts";
import { saveArticles } from "./save.ts";
import { searchArticles } from "./search.ts";

/** Articles over either engine. */
export function createArticleStore(engine: Engine, clock: Clock): ArticleStore {
  const { db } = engine;
  return {
    haveAll: (states) => haveArticles(db, states),
    saveAll: (articles) => saveArticles(articles, engine, clock.now()),
    get: (ids): Promise<readonly AnalyzedArticle[]> => getArticles(db, ids),
    list: (query) => listArticles(db, query),
    search: (terms, query) => searchArticles(terms, query, engine),
    async count() {
      const row = await db
        .selectFrom("articles")
        .select(({ fn }) => fn.countAll<number>().as("count"))
        .executeTakeFirstOrThrow();
      return row.count;
    },
  };
}
