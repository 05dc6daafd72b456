import type { Transaction } from "kysely";
import type { SavedArticle, SaveOutcome } from "../../ports/article-store.ts";
import type { Engine, IndexEntry } from "../engine.ts";
import { chunksOf } from "../chunks.ts";
import type { Schema } from "../schema.ts";
import { forgetFigures, writeFigures } from "../figures/write.ts";
import { indexTerms } from "./index-terms.ts";
import { instantOf } from "./instant.ts";
import { planSave, subjectsOf } from "./plan-save.ts";
import type { KnownArticle, Revision } from "./plan-save.ts";
import { positionOf } from "./position.ts";

/** Writes a batch in one transaction, which is on disk when this resolves. */
export async function saveArticles(
  articles: readonly SavedArticle[],
  engine: Engine,
  now: string,
): Promise<readonly SaveOutcome[]> {
  try {
    return await saveOnce(articles, engine, now);
  } catch (error) {
    // Another process took a position at the same moment; the second time it is seen to be taken.
    if (!engine.isTaken(error)) throw error;
    return saveOnce(articles, engine, now);
  }
}

async function saveOnce(
  articles: readonly SavedArticle[],
  engine: Engine,
  now: string,
): Promise<readonly SaveOutcome[]> {
  const ids = [...new Set(articles.map(({ article }) => article.id))];
  return engine.db.transaction().execute(async (transaction) => {
    await engine.lockArticles(transaction, ids);
    const known = await readKnown(transaction, ids);
    const { outcomes, revisions, newest } = planSave(articles, known);
    await forget(transaction, engine, newest, known);
    await writeRevisions(transaction, revisions, now);
    await writeNewest(transaction, engine, newest, now);
    return outcomes;
  });
}

interface KnownPlace extends KnownArticle {
  readonly position: number;
}

async function readKnown(
  transaction: Transaction<Schema>,
  ids: readonly string[],
): Promise<readonly KnownPlace[]> {
  const known: KnownPlace[] = [];
  for (const some of chunksOf(ids)) {
    const rows = await transaction
      .selectFrom("articles")
      .select(["id", "revision", "content_hash as contentHash", "position"])
      .where("id", "in", some)
      .execute();
    known.push(...rows);
  }
  return known;
}

/** Takes revised articles out of the indexes; their revisions stay. */
async function forget(
  transaction: Transaction<Schema>,
  engine: Engine,
  newest: readonly Revision[],
  known: readonly KnownPlace[],
): Promise<void> {
  const revised = new Set(newest.map(({ saved }) => saved.article.id));
  for (const some of chunksOf(known.filter(({ id }) => revised.has(id)))) {
    const ids = some.map(({ id }) => id);
    const positions = some.map(({ position }) => position);
    await engine.fullText.remove(transaction, positions);
    await transaction.deleteFrom("article_terms").where("position", "in", positions).execute();
    await transaction.deleteFrom("article_subjects").where("article_id", "in", ids).execute();
    await forgetFigures(transaction, ids);
    await transaction.deleteFrom("articles").where("id", "in", ids).execute();
  }
}

async function writeRevisions(
  transaction: Transaction<Schema>,
  revisions: readonly Revision[],
  now: string,
): Promise<void> {
  for (const some of chunksOf(revisions)) {
    const rows = some.map(({ saved, number }) => ({
      article_id: saved.article.id,
      revision: number,
      content_hash: saved.contentHash,
      stored_at: now,
      body: JSON.stringify(saved.article),
    }));
    await transaction.insertInto("article_revisions").values(rows).execute();
  }
}

async function writeNewest(
  transaction: Transaction<Schema>,
  engine: Engine,
  newest: readonly Revision[],
  now: string,
): Promise<void> {
  const placed = await place(transaction, newest, now);
  for (const some of chunksOf(placed)) {
    const articles = some.map(({ saved, number, position, publishedAt }) => ({
      id: saved.article.id,
      position,
      revision: number,
      content_hash: saved.contentHash,
      language: saved.article.language.code,
      published_at: publishedAt,
      stored_at: now,
      background: backgroundOf(saved),
    }));
    await transaction.insertInto("articles").values(articles).execute();
    await writeSubjects(transaction, some);
    for (const { saved } of some) await writeFigures(transaction, saved.figures ?? []);
    await writeTerms(transaction, engine, some);
  }
}

interface Placed extends Revision {
  readonly position: number;
  readonly publishedAt: string;
}

/** Gives each article its position; the next free one where another article of that minute has it already. */
async function place(
  transaction: Transaction<Schema>,
  newest: readonly Revision[],
  now: string,
): Promise<readonly Placed[]> {
  const wanted = newest.map((revision) => {
    const { id, published } = revision.saved.article;
    const publishedAt = instantOf(published.at) ?? now;
    return { ...revision, publishedAt, position: positionOf(publishedAt, id) };
  });
  const taken = new Set<number>();
  for (const some of chunksOf(wanted)) {
    const positions = some.map(({ position }) => position);
    const rows = await transaction
      .selectFrom("articles")
      .select("position")
      .where("position", "in", positions)
      .execute();
    for (const { position } of rows) taken.add(position);
  }
  return wanted.map((one) => {
    let { position } = one;
    while (taken.has(position)) position++;
    taken.add(position);
    return { ...one, position };
  });
}

async function writeSubjects(transaction: Transaction<Schema>, placed: readonly Placed[]): Promise<void> {
  const rows = placed.flatMap(({ saved, publishedAt }) =>
    subjectsOf(saved.article).map((ticker) => ({
      ticker,
      published_at: publishedAt,
      article_id: saved.article.id,
      background: backgroundOf(saved),
    })),
  );
  for (const some of chunksOf(rows)) await transaction.insertInto("article_subjects").values(some).execute();
}

function backgroundOf({ article }: SavedArticle): number {
  return article.isBackground === true ? 1 : 0;
}

async function writeTerms(
  transaction: Transaction<Schema>,
  engine: Engine,
  placed: readonly Placed[],
): Promise<void> {
  const entries = placed.map(({ saved, position }): IndexEntry => ({
    position,
    terms: indexTerms(saved.terms),
  }));
  const rows = entries.map(({ position, terms }) => ({ position, terms: ` ${terms.join(" ")} ` }));
  await transaction.insertInto("article_terms").values(rows).execute();
  await engine.fullText.add(transaction, entries);
}
