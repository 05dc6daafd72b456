import type { AnalyzedArticle } from "../../domain/article.ts";
import type { ArticleQuery } from "../../ports/article-store.ts";
import type { Session } from "../engine.ts";
import { getArticles } from "./get.ts";
import { instantOf } from "./instant.ts";

/** An article and when it appeared. */
export interface DatedId {
  readonly id: string;
  readonly publishedAt: string;
}

export async function listArticles(
  session: Session,
  query: ArticleQuery,
): Promise<readonly AnalyzedArticle[]> {
  const dated = await listIds(session, query);
  return getArticles(
    session,
    dated.map(({ id }) => id),
  );
}

/** Newest first; of the same instant, by id. */
export async function listIds(session: Session, query: ArticleQuery): Promise<readonly DatedId[]> {
  if (query.tickers.length === 0) return newestOfAll(session, query);
  const found = new Map<string, DatedId>();
  for (const ticker of new Set(query.tickers)) {
    for (const dated of await newestOf(session, ticker, query)) found.set(dated.id, dated);
  }
  return [...found.values()].sort(newerFirst).slice(0, query.limit);
}

/** For sorting. Plain comparison of code units, as both databases are told to do. */
export function newerFirst(a: DatedId, b: DatedId): number {
  if (a.publishedAt !== b.publishedAt) return a.publishedAt > b.publishedAt ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

async function newestOfAll(
  session: Session,
  { since, until, limit, newsOnly }: ArticleQuery,
): Promise<readonly DatedId[]> {
  const bounds = boundsOf(since, until);
  return session
    .selectFrom("articles")
    .$if(newsOnly === true, (query) => query.where("background", "=", 0))
    .select(["id", "published_at as publishedAt"])
    .where("published_at", ">=", bounds.since)
    .where("published_at", "<", bounds.until)
    .orderBy("published_at", "desc")
    .orderBy("id")
    .limit(limit)
    .execute();
}

async function newestOf(
  session: Session,
  ticker: string,
  { since, until, limit, newsOnly }: ArticleQuery,
): Promise<readonly DatedId[]> {
  const bounds = boundsOf(since, until);
  return session
    .selectFrom("article_subjects")
    .$if(newsOnly === true, (query) => query.where("background", "=", 0))
    .select(["article_id as id", "published_at as publishedAt"])
    .where("ticker", "=", ticker)
    .where("published_at", ">=", bounds.since)
    .where("published_at", "<", bounds.until)
    .orderBy("published_at", "desc")
    .orderBy("article_id")
    .limit(limit)
    .execute();
}

/** Tells whether an article is of the window that is asked for. */
export function withinWindow({ since, until }: ArticleQuery): (article: DatedId) => boolean {
  const bounds = boundsOf(since, until);
  return ({ publishedAt }) => publishedAt >= bounds.since && publishedAt < bounds.until;
}

/** Open ends as texts that sort before and after every instant. */
function boundsOf(since: string | null, until: string | null): { since: string; until: string } {
  return {
    since: since === null ? "" : (instantOf(since) ?? since),
    until: until === null ? "~" : (instantOf(until) ?? until),
  };
}
