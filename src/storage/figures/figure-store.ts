import type { RememberedFigure } from "../../domain/remembered.ts";
import type { FigureStore } from "../../ports/figure-store.ts";
import type { Session } from "../engine.ts";

/** Remembered figures over either engine. */
export function createFigureStore(db: Session): FigureStore {
  return {
    async list({ tickers, metrics, limit }) {
      if (tickers.length === 0) return [];
      const query = db
        .selectFrom("figures")
        .select(["body"])
        .where("ticker", "in", [...tickers])
        .orderBy("published_at", "desc")
        .orderBy("article_id")
        .orderBy("number")
        .limit(limit);
      const rows = await (metrics.length === 0 ? query : query.where("metric", "in", [...metrics])).execute();
      return rows.map(({ body }) => JSON.parse(body) as RememberedFigure);
    },
  };
}
