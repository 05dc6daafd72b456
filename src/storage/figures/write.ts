import type { Transaction } from "kysely";
import type { RememberedFigure } from "../../domain/remembered.ts";
import { chunksOf } from "../chunks.ts";
import { instantOf } from "../articles/instant.ts";
import type { Schema } from "../schema.ts";

/** Keeps what articles state; those of an earlier revision are gone by then. */
export async function writeFigures(
  transaction: Transaction<Schema>,
  figures: readonly RememberedFigure[],
): Promise<void> {
  const rows = figures.map((remembered, index) => ({
    article_id: remembered.evidence.article,
    number: index,
    ticker: remembered.ticker,
    metric: remembered.metric,
    period: remembered.period,
    value: JSON.stringify(remembered.figure.value),
    unit: remembered.figure.unit?.code ?? null,
    qualifier: remembered.figure.qualifier,
    certainty: remembered.certainty,
    published_at: instantOf(remembered.publishedAt) ?? remembered.publishedAt,
    body: JSON.stringify(remembered),
  }));
  for (const some of chunksOf(rows)) await transaction.insertInto("figures").values(some).execute();
}

/** Forgets what these articles stated. */
export async function forgetFigures(
  transaction: Transaction<Schema>,
  articles: readonly string[],
): Promise<void> {
  await transaction.deleteFrom("figures").where("article_id", "in", articles).execute();
}
