import "../seed.ts";
import fc from "fast-check";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Secret } from "../../src/domain/secret.ts";
import type { SearchHit } from "../../src/ports/article-store.ts";
import { createArticleStore } from "../../src/storage/articles/article-store.ts";
import { searchArticles } from "../../src/storage/articles/search.ts";
import type { Engine } from "../../src/storage/engine.ts";
import { migrate } from "../../src/storage/migrate.ts";
import { openPostgres } from "../../src/storage/postgres/engine.ts";
import { openSqliteInMemory } from "../../src/storage/sqlite/engine.ts";
import { writeSaved } from "./article.ts";
import { seeded } from "./generated-news.ts";
import { CLOCK } from "./places.ts";
import { postgresMissing, sharePostgres } from "./postgres-server.ts";
import type { PostgresServer } from "./postgres-server.ts";

/** As a store of many articles has it, on a smaller scale. */
const COMMON = { from: 150, looks: [20, 60] };
const SEEN = 80;
const ARTICLES = 2_500;
const MINUTE = 60_000;
const FIRST = Date.UTC(2026, 0, 1);
/** Of so many articles one has the word; as many have "tariff" as are nearly common. */
const WORDS = {
  market: 2,
  bank: 3,
  rate: 4,
  yield: 8,
  chip: 14,
  tariff: 22,
  merger: 60,
  needle: 800,
} as const;
const HALF = ["german", "english"] as const;
const ASKED = [...Object.keys(WORDS), ...HALF, "nowhere"];

interface News {
  readonly id: string;
  readonly terms: readonly string[];
  readonly at: number;
}

/** The oldest first; every other one is of the other language, so that no article has both its words. */
function news(): readonly News[] {
  const next = seeded(3);
  return Array.from({ length: ARTICLES }, (_, index) => ({
    id: `a${index}`,
    terms: [
      ...Object.entries(WORDS).flatMap(([word, among]) => (next(among) === 0 ? [word] : [])),
      HALF[index % 2] ?? "",
    ],
    at: FIRST + index * MINUTE,
  }));
}

const NEWS = news();
const HAVING = new Map(ASKED.map((word) => [word, NEWS.filter(({ terms }) => terms.includes(word))]));

type Term = readonly string[];

const has = ({ terms }: News, term: Term): boolean => term.some((word) => terms.includes(word));
const frequencyOf = (term: Term): number =>
  Math.min(COMMON.from, new Set(term.flatMap((word) => HAVING.get(word) ?? [])).size);

/** The best of some articles, the newer first of as good ones; worked out with no index. */
function bestOf(some: readonly News[], terms: readonly Term[], limit: number): readonly SearchHit[] {
  const weights = terms.map((term) => Math.log(1 + 1_000_000 / frequencyOf(term)));
  const worth = (one: News): number =>
    terms.reduce((sum, term, index) => sum + (has(one, term) ? (weights[index] ?? 0) : 0), 0);
  return some
    .map((one) => ({ id: one.id, at: one.at, score: worth(one) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || b.at - a.at)
    .slice(0, limit)
    .map(({ id, score }) => ({ id, score }));
}

/** All but those that have common terms only, in a way none of the newest has. */
function surelyFound(terms: readonly Term[]): readonly News[] {
  const common = terms.filter((term) => frequencyOf(term) >= COMMON.from);
  const uncommon = terms.filter((term) => !common.includes(term));
  const newest = NEWS.slice(-SEEN).map((one) => common.map((term) => has(one, term)));
  return NEWS.filter((one) => {
    if (uncommon.some((term) => has(one, term))) return true;
    const own = common.map((term) => has(one, term));
    return newest.some((other) => own.every((isThere, at) => !isThere || other[at]));
  });
}

const OPEN = { tickers: [], since: null, until: null } as const;
const TERM = fc.subarray(ASKED, { minLength: 1, maxLength: 2 });
const TERMS = fc.uniqueArray(TERM, { minLength: 1, maxLength: 6, selector: (term) => term.join(" ") });
const LIMIT = fc.constantFrom(1, 5, 24, 60);

async function filled(engine: Engine): Promise<Engine> {
  await migrate(engine, CLOCK);
  const saved = NEWS.map(({ id, terms, at }) =>
    writeSaved({ id, terms, publishedAt: new Date(at).toISOString() }),
  );
  await createArticleStore(engine, CLOCK).saveAll(saved);
  return engine;
}

function commonTermsOn(open: () => Promise<Engine>): void {
  let engine: Engine;
  const search = (terms: readonly Term[], limit: number): Promise<readonly SearchHit[]> =>
    searchArticles(terms, { ...OPEN, limit }, engine, COMMON);
  beforeAll(async () => {
    engine = await open();
  }, 60_000);
  afterAll(() => engine.close());

  it("counts how many articles have a term, as far as it is asked to", async () => {
    const terms = [...ASKED.map((word) => [word]), ["bank", "rate"], ["merger", "needle", "nowhere"]];
    expect(await engine.fullText.frequencies(engine.db, terms, COMMON.from)).toEqual(terms.map(frequencyOf));
  });

  it.each([
    { terms: [["market"]], limit: 10 },
    { terms: [["market"], ["bank"]], limit: 8 },
    { terms: [["market"], ["english"]], limit: 3 },
    {
      terms: [
        ["german", "bank"],
        ["rate", "market"],
      ],
      limit: 20,
    },
  ])("finds the newest of many that have $terms", async ({ terms, limit }) => {
    expect(await search(terms, limit)).toEqual(bestOf(NEWS, terms, limit));
  });

  it("finds those that have most where no article has all", async () => {
    const terms = [["german"], ["english"], ["market"], ["bank"]];
    expect(await search(terms, 10)).toEqual(bestOf(NEWS, terms, 10));
  });

  it("finds the few with a rare word before all that have the common ones", async () => {
    const terms = [["market"], ["bank"], ["merger"], ["needle"], ["english"]];
    const [first] = bestOf(NEWS, terms, 1);
    expect((await search(terms, 24))[0]?.id).toBe(first?.id);
  });

  it("finds the best there are, but for what only common words tell and no late article has", async () => {
    await fc.assert(
      fc.asyncProperty(TERMS, LIMIT, async (terms, limit) => {
        const found = await search(terms, limit);
        const [most, least] = [bestOf(NEWS, terms, limit), bestOf(surelyFound(terms), terms, limit)];
        expect(found.length).toBeGreaterThanOrEqual(least.length);
        for (const [rank, { score }] of found.entries()) {
          expect(score).toBeLessThanOrEqual((most[rank]?.score ?? 0) + 1e-9);
          expect(score).toBeGreaterThanOrEqual((least[rank]?.score ?? 0) - 1e-9);
        }
      }),
      { numRuns: 60 },
    );
  }, 60_000);
}

describe("common terms on SQLite", () => {
  commonTermsOn(() => filled(openSqliteInMemory()));
});

const SILENT = { info: () => undefined, warn: () => undefined, error: () => undefined };

describe.skipIf(postgresMissing !== null)(
  `common terms on PostgreSQL${postgresMissing ? `: ${postgresMissing}` : ""}`,
  () => {
    let server: PostgresServer;
    const openNew = async (): Promise<Engine> =>
      openPostgres(new Secret(await server.createDatabase()), SILENT);
    beforeAll(async () => {
      server = await sharePostgres();
    });
    afterAll(() => server.stop());

    describe("without statistics", () => {
      commonTermsOn(async () => filled(await openNew()));
    });

    describe("with statistics", () => {
      commonTermsOn(async () => {
        const engine = await filled(await openNew());
        await sql`analyze article_terms`.execute(engine.db);
        return engine;
      });
    });

    it("finds the same as SQLite", async () => {
      const [sqlite, postgres] = [await filled(openSqliteInMemory()), await filled(await openNew())];
      await fc.assert(
        fc.asyncProperty(TERMS, LIMIT, async (terms, limit) => {
          const query = { ...OPEN, limit };
          expect(await searchArticles(terms, query, postgres, COMMON)).toEqual(
            await searchArticles(terms, query, sqlite, COMMON),
          );
        }),
        { numRuns: 60 },
      );
      await Promise.all([sqlite.close(), postgres.close()]);
    }, 60_000);
  },
);
