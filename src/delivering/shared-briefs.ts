import type { AnalyzedArticle } from "../domain/article.ts";
import type { Ticker } from "../domain/instrument.ts";
import type { Language } from "../domain/language.ts";
import type { StoredBrief } from "../ports/brief-store.ts";
import type { Muted } from "../producing/leave-out.ts";
import { leaveOut } from "../producing/leave-out.ts";
import { produceStoredBrief } from "../producing/produce-brief.ts";
import type { DeliveryDependencies } from "./dependencies.ts";
import type { Had } from "./had.ts";

/** As many as one brief can weigh. */
const MOST_ARTICLES = 24;

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

/** One brief for all channels that lack the same articles: a second one waits for the first to be made. */
export function createFreshBriefs(deps: DeliveryDependencies): FreshBriefs {
  const making = new Map<string, Promise<StoredBrief>>();
  return async ({ ticker, language, had, muted }, signal) => {
    const fresh = await articlesFor(ticker, had, deps);
    const { articles } = muted === undefined ? { articles: fresh } : leaveOut(fresh, muted);
    if (articles.length === 0) return null;
    const ids = articles.map(({ id }) => id);
    const name = JSON.stringify([ticker, language, ids, muted]);
    const request = { ticker, language, ...(muted === undefined ? {} : { muted }) };
    const brief = making.get(name) ?? make(name, { ...request, since: had.since, articles: ids }, signal);
    const stored = await brief;
    return stored.brief.bullets.length === 0 ? null : { stored, articles: ids };
  };

  function make(
    name: string,
    request: Parameters<typeof produceStoredBrief>[0],
    signal: AbortSignal,
  ): Promise<StoredBrief> {
    const { store, model, clock, ids } = deps;
    const { articles, briefs } = store;
    const listings = (ticker: Ticker): readonly Ticker[] => listingsOf(ticker, deps);
    const brief = produceStoredBrief(
      request,
      { articles, briefs, model, clock, ids, listings },
      signal,
    ).finally(() => making.delete(name));
    making.set(name, brief);
    return brief;
  }
}

async function articlesFor(
  ticker: Ticker,
  had: Had,
  deps: DeliveryDependencies,
): Promise<readonly AnalyzedArticle[]> {
  const tickers = listingsOf(ticker, deps);
  const query = { tickers, since: had.since, until: deps.clock.now(), limit: MOST_ARTICLES };
  const listed = await deps.store.articles.list(query);
  return listed.filter(({ id }) => !had.articles.has(id));
}

/** The ticker and its issuer's other listings. */
function listingsOf(ticker: Ticker, { directory }: DeliveryDependencies): readonly Ticker[] {
  return [ticker, ...(directory.get(ticker)?.equivalents ?? [])];
}
