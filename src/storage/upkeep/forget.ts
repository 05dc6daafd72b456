import type { Forgotten, Horizon } from "../../ports/upkeep.ts";
import { forgetFigures } from "../figures/write.ts";
import type { Engine } from "../engine.ts";

/** Articles forgotten in one transaction: a bot that saves meanwhile waits no longer than that. */
const BATCH = 200;

/** What lies beyond the horizon goes for good; whatever ends it in between, the next time goes on. */
export async function forget(engine: Engine, horizon: Horizon): Promise<Forgotten> {
  const { articles, deliveries, questions } = horizon;
  return {
    articles: articles === null ? 0 : await forgetArticles(engine, articles),
    briefs: articles === null ? 0 : await forgetBriefs(engine, articles),
    deliveries: deliveries === null ? 0 : await forgetDeliveries(engine, deliveries),
    questions: questions === null ? 0 : await forgetReports(engine, questions),
  };
}

async function forgetArticles(engine: Engine, before: string): Promise<number> {
  let forgotten = 0;
  for (;;) {
    const count = await forgetSome(engine, before);
    forgotten += count;
    if (count < BATCH) return forgotten;
  }
}

function forgetSome(engine: Engine, before: string): Promise<number> {
  return engine.db.transaction().execute(async (transaction) => {
    const rows = await transaction
      .selectFrom("articles")
      .select(["id", "position"])
      .where("published_at", "<", before)
      .orderBy("published_at")
      .limit(BATCH)
      .execute();
    if (rows.length === 0) return 0;
    const ids = rows.map(({ id }) => id);
    const positions = rows.map(({ position }) => position);
    await engine.lockArticles(transaction, ids);
    await engine.fullText.remove(transaction, positions);
    await transaction.deleteFrom("article_terms").where("position", "in", positions).execute();
    await transaction.deleteFrom("article_subjects").where("article_id", "in", ids).execute();
    await forgetFigures(transaction, ids);
    await transaction.deleteFrom("article_revisions").where("article_id", "in", ids).execute();
    await transaction.deleteFrom("articles").where("id", "in", ids).execute();
    return rows.length;
  });
}

async function forgetBriefs({ db }: Engine, before: string): Promise<number> {
  const gone = await db.deleteFrom("briefs").where("made_at", "<", before).executeTakeFirst();
  return Number(gone.numDeletedRows);
}

async function forgetDeliveries({ db }: Engine, before: string): Promise<number> {
  const gone = await db
    .deleteFrom("deliveries")
    .where("next_at", "is", null)
    .where("slot_at", "<", before)
    .executeTakeFirst();
  return Number(gone.numDeletedRows);
}

async function forgetReports({ db }: Engine, before: string): Promise<number> {
  const gone = await db.deleteFrom("reports").where("made_at", "<", before).executeTakeFirst();
  return Number(gone.numDeletedRows);
}
