import type { AnalyzedArticle } from "../domain/article.ts";
import type { Ticker } from "../domain/instrument.ts";
import type { ArticleQuery, ArticleStore, SearchTerm } from "../ports/article-store.ts";
import { queryTerms } from "../search/terms.ts";
import { granularityOf } from "../verification/compare-times.ts";
import type { Question, Term } from "./question.ts";
import { searchWords } from "./search-words.ts";

/** As many as are read for one answer. */
const MOST_READ = 12;
const EACH = 24;
const FEW = 4;
/** What is said about a day may appear some days later. */
const DAYS_AFTER = 4;
const DAY = 86_400_000;

/** The articles most likely to answer: found by the question's words in both languages, and by its instruments. */
export async function findArticles(
  question: Question,
  listings: readonly Ticker[],
  store: ArticleStore,
): Promise<readonly AnalyzedArticle[]> {
  const window = windowOf(question);
  const ranks = new Map<string, number>();
  const look = async ({ terms, tickers }: Search): Promise<void> => {
    const hits = await store.search(terms, { ...window, tickers, limit: EACH });
    for (const [rank, { id }] of hits.entries()) ranks.set(id, (ranks.get(id) ?? 0) + 1 / (rank + 4));
  };
  for (const { terms, tickers } of searchesFor(question, listings))
    await look({ terms: [...terms, ...marketWords(question, window)], tickers });
  // Of a day few articles tell: what they call otherwise than it is asked is looked for in those on the market.
  if (window.since !== null && ranks.size < FEW) await look({ terms: MARKET, tickers: [] });
  const best = [...ranks].sort((a, b) => b[1] - a[1]).slice(0, MOST_READ);
  return store.get(best.map(([id]) => id));
}

/** Of an index on a day every market report of that day may tell, whose copied text often hides its name. */
function marketWords({ ofIndex }: Question, { since }: Pick<ArticleQuery, "since">): readonly string[] {
  return ofIndex && since !== null ? MARKET : [];
}

const MARKET: readonly string[] = [
  ...queryTerms("Börse Handel Punkte Zähler Schluss", "de"),
  ...queryTerms("stocks index points close", "en"),
];

interface Search {
  readonly terms: readonly SearchTerm[];
  readonly tickers: readonly Ticker[];
}

/** By everything that is asked, by who is named alone, and among the articles about them. */
function searchesFor(question: Question, listings: readonly Ticker[]): readonly Search[] {
  const terms = searchWords(question);
  const names = searchWords({ ...question, metrics: [], terms: question.terms.filter(isName) });
  return [
    { terms, tickers: [] },
    ...(names.length > 0 && names.length < terms.length ? [{ terms: names, tickers: [] }] : []),
    ...(listings.length > 0 ? [{ terms, tickers: listings }] : []),
  ];
}

function isName({ role, place }: Term): boolean {
  return role === "name" && !place;
}

/** Of a day only what appeared then or soon after. */
function windowOf({ moments }: Question): Pick<ArticleQuery, "since" | "until"> {
  const day = moments.find(
    (moment) => granularityOf(moment) === "day" && /^\d{4}-\d\d-\d\d/u.test(String(moment.value)),
  );
  const at = day === undefined ? Number.NaN : Date.parse(String(day.value).slice(0, 10));
  if (Number.isNaN(at) || day?.stated === undefined || !/^\d{4}/u.test(String(day.stated))) return OPEN;
  return { since: new Date(at - DAY).toISOString(), until: new Date(at + DAYS_AFTER * DAY).toISOString() };
}

const OPEN = { since: null, until: null } as const;
