import type { VerifiedBrief } from "../../src/domain/brief.ts";
import type { SavedArticle } from "../../src/ports/article-store.ts";
import type { Store } from "../../src/ports/store.ts";
import { queryTerms } from "../../src/search/terms.ts";
import { seeded } from "../../tests/storage/generated-news.ts";
import { skewed, tickerAt, wordAt } from "./corpus.ts";

/** What one engine did; times in milliseconds. */
export interface Measured {
  readonly insertsPerSecond: number;
  readonly brief: Percentiles;
  readonly search: Percentiles;
  readonly searchOfTicker: Percentiles;
}

export interface Percentiles {
  readonly p50: number;
  readonly p99: number;
}

/** As collecting does. */
const BATCH = 100;
/** As many articles as a brief reads. */
const ARTICLES_OF_BRIEF = 24;
const OPEN = { since: null, until: null } as const;

/** Stores the articles, then asks as readers do. */
export async function measure(
  store: Store,
  articles: Iterable<SavedArticle>,
  requests: number,
): Promise<Measured> {
  const insertsPerSecond = await fill(store, articles);
  await saveBrief(store);
  const next = seeded(5);
  return {
    insertsPerSecond,
    brief: await timeEach(requests, async () => {
      const tickers = [tickerAt(skewed(next, 700))];
      await store.articles.list({ tickers, ...OPEN, limit: ARTICLES_OF_BRIEF });
      await store.briefs.findByKey("key");
    }),
    search: await timeEach(requests, async () => {
      await store.articles.search(question(next), { tickers: [], ...OPEN, limit: 20 });
    }),
    searchOfTicker: await timeEach(requests, async () => {
      const tickers = [tickerAt(skewed(next, 700))];
      await store.articles.search(question(next), { tickers, ...OPEN, limit: 20 });
    }),
  };
}

async function fill(store: Store, articles: Iterable<SavedArticle>): Promise<number> {
  let [count, spent] = [0, 0];
  const save = async (batch: readonly SavedArticle[]): Promise<void> => {
    const start = performance.now();
    await store.articles.saveAll(batch);
    spent += performance.now() - start;
    count += batch.length;
  };
  let batch: SavedArticle[] = [];
  for (const article of articles) {
    batch.push(article);
    if (batch.length < BATCH) continue;
    await save(batch);
    batch = [];
  }
  await save(batch);
  return (count / spent) * 1000;
}

/** Words every article has beside words hardly any has, one to six of them: what no index likes best. */
function question(next: (below: number) => number): readonly string[] {
  const common = [
    "Umsatz",
    "Zins",
    "Halbleiter",
    "Konzern",
    "Strafzölle",
    "dividend",
    "revenue",
    "interest rates",
  ];
  const words = Array.from({ length: 1 + next(6) }, () =>
    next(2) === 0 ? (common[next(common.length)] ?? "") : wordAt(skewed(next, 40_000)),
  );
  return queryTerms(words.join(" "), next(2) === 0 ? "de" : "en");
}

async function timeEach(times: number, run: () => Promise<void>): Promise<Percentiles> {
  const taken: number[] = [];
  for (let time = 0; time < times; time++) {
    const start = performance.now();
    await run();
    taken.push(performance.now() - start);
  }
  taken.sort((a, b) => a - b);
  const at = (share: number): number =>
    taken[Math.min(taken.length - 1, Math.floor(taken.length * share))] ?? 0;
  return { p50: at(0.5), p99: at(0.99) };
}

async function saveBrief({ briefs }: Store): Promise<void> {
  const brief = { ticker: "T1", language: "de", bullets: [], text: "x".repeat(8_000) };
  await briefs.save({
    id: "id",
    key: "key",
    madeAt: "2027-01-01T00:00:00.000Z",
    brief: brief as unknown as VerifiedBrief,
  });
}
