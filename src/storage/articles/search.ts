import type { ArticleQuery, SearchHit, SearchTerm } from "../../ports/article-store.ts";
import type { AskedTerm, Engine } from "../engine.ts";
import { candidatesOfTickers } from "./candidates.ts";
import { indexTerms } from "./index-terms.ts";
import { newerFirst, withinWindow } from "./list.ts";
import { candidatesOfTerms } from "./propose.ts";
import { weigh } from "./weigh.ts";

/** From where on a term is common, and what is done about those. */
export interface CommonTerms {
  /** A term that stands in as many articles is common; how common makes no odds, and takes long to count. */
  readonly from: number;
  /** Articles looked at from the newest back before the index is asked for common terms: so many, then so many more. */
  readonly looks: readonly number[];
}

const COMMON: CommonTerms = { from: 5_000, looks: [500, 1_500] };

/** Best first: the sum of what the terms it has are worth (the rarer, the more), then newer, then by id. */
export async function searchArticles(
  terms: readonly SearchTerm[],
  query: ArticleQuery,
  engine: Engine,
  common = COMMON,
): Promise<readonly SearchHit[]> {
  const weights = await weigh(askedTerms(terms), engine, common.from);
  if (weights.length === 0 || query.limit <= 0) return [];
  const candidates =
    query.tickers.length > 0
      ? await candidatesOfTickers(weights, query, engine)
      : await candidatesOfTerms(weights, query, engine, common.looks);
  const isWithin = withinWindow(query);
  return candidates
    .filter((candidate) => candidate.score > 0 && isWithin(candidate))
    .sort((a, b) => b.score - a.score || newerFirst(a, b))
    .slice(0, query.limit)
    .map(({ id, score }) => ({ id, score }));
}

/** In the form of the index, each once. */
function askedTerms(terms: readonly SearchTerm[]): readonly AskedTerm[] {
  const asked = terms.map((term) => indexTerms(typeof term === "string" ? [term] : term));
  const known = new Map(asked.filter((term) => term.length > 0).map((term) => [term.join(" "), term]));
  return [...known.values()];
}
