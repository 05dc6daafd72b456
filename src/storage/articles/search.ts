import type { ArticleQuery, SearchHit, SearchTerm } from "../../ports/article-store.ts";
import { chunksOf } from "../chunks.ts";
import type { AskedTerm, Engine, Session } from "../engine.ts";
import { indexTerms } from "./index-terms.ts";
import { instantOf } from "./instant.ts";
import { listIds, newerFirst } from "./list.ts";
import type { DatedId } from "./list.ts";
import { rangeOf } from "./position.ts";
import { termSets } from "./term-sets.ts";

/** A question has some few words that tell; the rarest count. Each further one doubles the sets that are searched. */
const MOST_TERMS = 6;
/** Articles looked at for each set of terms, and for the instruments a search is bound to. */
const MOST_PER_SET = 50;
const MOST_OF_TICKERS = 1_000;

/** More articles than a store has: with it, one term more is mostly worth more than a rarer one. */
const RARITY = 1_000_000;

/** A term that stands in as many articles is common; how common makes no odds, and takes long to count. */
const COMMON = 5_000;

/** What is asked for with what its presence is worth. */
interface Weight {
  readonly term: AskedTerm;
  readonly weight: number;
}

/** An article that may be an answer, with its terms between spaces. */
interface Candidate extends DatedId {
  readonly terms: string;
}

/**
 * Best first: the sum of what the terms it has are worth (the rarer, the more), then newer, then by id. The index
 * only proposes; what counts is worked out here from stored terms, so that both engines answer alike.
 */
export async function searchArticles(
  terms: readonly SearchTerm[],
  query: ArticleQuery,
  engine: Engine,
): Promise<readonly SearchHit[]> {
  const weights = await weigh(askedTerms(terms), engine);
  if (weights.length === 0 || query.limit <= 0) return [];
  const candidates =
    query.tickers.length > 0
      ? await candidatesOfTickers(query, engine.db)
      : await candidatesOfTerms(weights, query, engine);
  const scored = candidates
    .filter(({ publishedAt }) => isWithin(publishedAt, query))
    .map((candidate) => ({ ...candidate, score: scoreOf(candidate, weights) }))
    .filter(({ score }) => score > 0);
  scored.sort((a, b) => b.score - a.score || newerFirst(a, b));
  return scored.slice(0, query.limit).map(({ id, score }) => ({ id, score }));
}

/** In the form of the index, each once. */
function askedTerms(terms: readonly SearchTerm[]): readonly AskedTerm[] {
  const asked = terms.map((term) => indexTerms(typeof term === "string" ? [term] : term));
  const known = new Map(asked.filter((term) => term.length > 0).map((term) => [term.join(" "), term]));
  return [...known.values()];
}

/** The rarest terms that stand in any article, rarest first. */
async function weigh(terms: readonly AskedTerm[], engine: Engine): Promise<readonly Weight[]> {
  if (terms.length === 0) return [];
  const frequencies = await engine.fullText.frequencies(engine.db, terms, COMMON);
  return terms
    .map((term, index) => ({ term, frequency: frequencies[index] ?? 0 }))
    .filter(({ frequency }) => frequency > 0)
    .sort((a, b) => a.frequency - b.frequency || (a.term.join(" ") < b.term.join(" ") ? -1 : 1))
    .slice(0, MOST_TERMS)
    .map(({ term, frequency }) => ({ term, weight: Math.log(1 + RARITY / frequency) }));
}

async function candidatesOfTickers(query: ArticleQuery, session: Session): Promise<readonly Candidate[]> {
  const dated = await listIds(session, { ...query, limit: MOST_OF_TICKERS });
  const candidates: Candidate[] = [];
  for (const some of chunksOf(dated)) {
    const ids = some.map(({ id }) => id);
    candidates.push(...(await selectCandidates(session).where("a.id", "in", ids).execute()));
  }
  return candidates;
}

/** The newest articles of each set of terms that is worth asking for. */
async function candidatesOfTerms(
  weights: readonly Weight[],
  { since, until, limit }: ArticleQuery,
  { db, fullText }: Engine,
): Promise<readonly Candidate[]> {
  const range = rangeOf(since, until);
  const each = Math.max(limit, MOST_PER_SET);
  const [best = []] = await fullText.newest(db, [weights.map(({ term }) => term)], range, each);
  const positions = new Set(best);
  // Where enough have every term, none can be better.
  const levels = best.length < each ? termSets(weights.map(({ term }) => term)) : [];
  // Sets all of whose articles are known: what has more terms than one of them is among those.
  const exhausted: (readonly AskedTerm[])[] = [];
  for (const level of levels) {
    const sets = level.filter((set) => !exhausted.some((known) => isPartOf(known, set)));
    const found = sets.length === 0 ? [] : await fullText.newest(db, sets, range, each);
    for (const [index, newest] of found.entries()) {
      for (const position of newest) positions.add(position);
      if (newest.length < each) exhausted.push(sets[index] ?? []);
    }
  }
  const candidates: Candidate[] = [];
  for (const some of chunksOf([...positions])) {
    candidates.push(...(await selectCandidates(db).where("a.position", "in", some).execute()));
  }
  return candidates;
}

function isPartOf(part: readonly AskedTerm[], whole: readonly AskedTerm[]): boolean {
  return part.every((term) => whole.includes(term));
}

function selectCandidates(session: Session) {
  return session
    .selectFrom("articles as a")
    .innerJoin("article_terms as t", "t.position", "a.position")
    .select(["a.id", "a.published_at as publishedAt", "t.terms"]);
}

function isWithin(publishedAt: string, { since, until }: ArticleQuery): boolean {
  if (since !== null && publishedAt < (instantOf(since) ?? since)) return false;
  return until === null || publishedAt < (instantOf(until) ?? until);
}

function scoreOf({ terms }: Candidate, weights: readonly Weight[]): number {
  let score = 0;
  for (const { term, weight } of weights) if (term.some((one) => terms.includes(` ${one} `))) score += weight;
  return score;
}
