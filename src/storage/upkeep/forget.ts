import { sql } from "kysely";
import type { Forgotten, Horizon } from "../../ports/upkeep.ts";
import { forgetFigures } from "../figures/write.ts";
import type { Engine } from "../engine.ts";
import { forgetWhere, inBatches } from "../forget-older.ts";

/** Articles forgotten in one transaction: a bot that saves meanwhile waits no longer than that. */
const BATCH = 200;

/** What lies beyond the horizon goes for good; whatever ends it in between, the next time goes on. */
export async function forget(engine: Engine, horizon: Horizon): Promise<Forgotten> {
  const { articles, deliveries, questions } = horizon;
  const { db } = engine;
  return {
    articles: articles === null ? 0 : await inBatches(BATCH, () => forgetSome(engine, articles)),
    briefs: articles === null ? 0 : await forgetWhere(db, BRIEFS, sql`made_at < ${articles}`),
    deliveries: deliveries === null ? 0 : await forgetWhere(db, DELIVERIES, settledBefore(deliveries)),
    questions: questions === null ? 0 : await forgetWhere(db, REPORTS, sql`made_at < ${questions}`),
  };
}

const BRIEFS = { table: "briefs", key: ["id"] } as const;
const DELIVERIES = { table: "deliveries", key: ["id"] } as const;
const REPORTS = { table: "reports", key: ["id"] } as const;

function settledBefore(instant: string) {
  return sql`next_at is null and slot_at < ${instant}`;
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
