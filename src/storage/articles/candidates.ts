import type { ArticleQuery } from "../../ports/article-store.ts";
import { chunksOf } from "../chunks.ts";
import type { Engine, PositionRange, Session } from "../engine.ts";
import { listIds } from "./list.ts";
import type { DatedId } from "./list.ts";
import { worthOf } from "./weigh.ts";
import type { Weight } from "./weigh.ts";

/** Articles looked at for the instruments a search is bound to. */
const MOST_OF_TICKERS = 1_000;

/** An article that may be among the best. */
export interface Candidate extends Placed {
  /** Those it has of the terms that are asked for; bit n stands for the nth. */
  readonly terms: number;
  /** What they are worth. */
  readonly score: number;
}

interface Placed extends DatedId {
  readonly position: number;
}

/** The newest about the instruments. */
export async function candidatesOfTickers(
  weights: readonly Weight[],
  query: ArticleQuery,
  engine: Engine,
): Promise<readonly Candidate[]> {
  const dated = await listIds(engine.db, { ...query, limit: MOST_OF_TICKERS });
  const placed: Placed[] = [];
  for (const some of chunksOf(dated)) {
    const ids = some.map(({ id }) => id);
    placed.push(...(await selectPlaced(engine.db).where("id", "in", ids).execute()));
  }
  return rate(placed, weights, engine);
}

export async function candidatesAt(
  positions: readonly number[],
  weights: readonly Weight[],
  engine: Engine,
): Promise<readonly Candidate[]> {
  const placed: Placed[] = [];
  for (const some of chunksOf(positions))
    placed.push(...(await selectPlaced(engine.db).where("position", "in", some).execute()));
  return rate(placed, weights, engine);
}

/** The newest of a stretch, newest first, whatever they have. */
export async function newestCandidates(
  { from, to }: PositionRange,
  limit: number,
  weights: readonly Weight[],
  engine: Engine,
): Promise<readonly Candidate[]> {
  const placed = await selectPlaced(engine.db)
    .$if(from !== null, (query) => query.where("position", ">=", from))
    .$if(to !== null, (query) => query.where("position", "<", to))
    .orderBy("position", "desc")
    .limit(limit)
    .execute();
  return rate(placed, weights, engine);
}

function selectPlaced(session: Session) {
  return session.selectFrom("articles").select(["id", "position", "published_at as publishedAt"]);
}

/** The index only proposes; what counts is worked out here, so that both engines answer alike. */
async function rate(
  placed: readonly Placed[],
  weights: readonly Weight[],
  { db, fullText }: Engine,
): Promise<readonly Candidate[]> {
  const asked = weights.map(({ term }) => term);
  const positions = placed.map(({ position }) => position);
  const seen = await fullText.termsAt(db, asked, positions);
  const termsAt = new Map(seen.map(({ position, terms }) => [position, terms]));
  return placed.map((one) => {
    const terms = termsAt.get(one.position) ?? 0;
    return { ...one, terms, score: worthOf(terms, weights) };
  });
}
