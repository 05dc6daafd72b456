import type { AnalyzedArticle } from "../domain/article.ts";
import type { Ticker } from "../domain/instrument.ts";
import type { Language } from "../domain/language.ts";
import { listingsOf } from "../instruments/listings.ts";
import type { StoredBrief } from "../ports/brief-store.ts";
import type { Muted } from "../producing/leave-out.ts";
import { leaveOut } from "../producing/leave-out.ts";
import { produceStoredBrief } from "../producing/produce-brief.ts";
import type { DeliveryDependencies } from "./dependencies.ts";
import { makeAhead, makeOnce } from "./make-once.ts";
import type { Had } from "./had.ts";
import { createMemory } from "./memory.ts";

/** As many as one brief can weigh. */
const MOST_ARTICLES = 24;
/** How long what is stored is taken for unchanged. Milliseconds. */
const ARTICLES_STAND = 1_000;
/** How long a brief that was made is not asked for again. Milliseconds. */
const BRIEF_STANDS = 10_000;

export interface FreshRequest {
  readonly ticker: Ticker;
  readonly language: Language;
  readonly had: Had;
  /** What the channel does not want to read of. */
  readonly muted?: Muted;
}

export interface FreshBrief {
  readonly stored: StoredBrief;
  /** All that were read for it, copies of others too. */
  readonly articles: readonly string[];
}

/** Briefs on what a channel has not had; null where there is nothing. */
export type FreshBriefs = (request: FreshRequest, signal: AbortSignal) => Promise<FreshBrief | null>;

/** One brief for all channels that lack the same articles, in all processes: a second one waits for the first. */
export function createFreshBriefs(deps: DeliveryDependencies): FreshBriefs {
  const orders = createMemory<Order | null>(deps.clock, ARTICLES_STAND);
  const briefs = createMemory<StoredBrief>(deps.clock, BRIEF_STANDS);
  return async (request, signal) => {
    const { ticker, language, had, muted } = request;
    const asked = JSON.stringify([ticker, language, had.name, muted]);
    const order = await orders(asked, () => orderFor(request, deps, signal));
    if (order === null) return null;
    const { name, articles, make } = order;
    const stored = await briefs(name, () => makeOnce(name, make, deps, signal));
    return stored.brief.bullets.length === 0 ? null : { stored, articles };
  };
}

/** Makes the same brief before it is needed, unless somebody is at it already. */
export async function prepareBrief(
  request: FreshRequest,
  deps: DeliveryDependencies,
  signal: AbortSignal,
): Promise<void> {
  const order = await orderFor(request, deps, signal);
  if (order !== null) await makeAhead(order.name, order.make, deps, signal);
}

interface Order {
  /** The same for the same content, language and author. */
  readonly name: string;
  readonly articles: readonly string[];
  readonly make: () => Promise<StoredBrief>;
}

/** Null where there is nothing new. */
async function orderFor(
  { ticker, language, had, muted }: FreshRequest,
  deps: DeliveryDependencies,
  signal: AbortSignal,
): Promise<Order | null> {
  const fresh = await articlesFor(ticker, had, deps);
  const { articles } = muted === undefined ? { articles: fresh } : leaveOut(fresh, muted);
  if (articles.length === 0) return null;
  const { store, model, clock, ids } = deps;
  const asked = articles.map(({ id }) => id);
  // With all that was read out of them: an article that was revised makes another brief.
  const content = ids.of(JSON.stringify(articles));
  const name = ids.of(JSON.stringify([ticker, language, content, muted, model?.version]));
  const request = {
    ticker,
    language,
    since: had.since,
    articles: asked,
    ...(muted === undefined ? {} : { muted }),
  };
  const listings = (other: Ticker): readonly Ticker[] => listingsOf(other, deps.directory);
  const around = { articles: store.articles, briefs: store.briefs, model, clock, ids, listings };
  return { name, articles: asked, make: () => produceStoredBrief(request, around, signal) };
}

async function articlesFor(
  ticker: Ticker,
  had: Had,
  deps: DeliveryDependencies,
): Promise<readonly AnalyzedArticle[]> {
  const tickers = listingsOf(ticker, deps.directory);
  const query = {
    tickers,
    since: had.since,
    until: deps.clock.now(),
    limit: MOST_ARTICLES,
    newsOnly: true,
  } as const;
  const listed = await deps.store.articles.list(query);
  return listed.filter(({ id }) => !had.articles.has(id));
}
