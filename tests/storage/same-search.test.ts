import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RawArticle } from "../../src/domain/article.ts";
import type { ArticleQuery, SavedArticle } from "../../src/ports/article-store.ts";
import type { Store } from "../../src/ports/store.ts";
import { queryTerms, termsOf } from "../../src/search/terms.ts";
import type { StorePlace } from "../contracts/store-contract.ts";
import { writeSaved } from "./article.ts";
import { generateNews, seeded } from "./generated-news.ts";
import { postgresPlace, sqlitePlace } from "./places.ts";
import { postgresMissing, sharePostgres } from "./postgres-server.ts";
import type { PostgresServer } from "./postgres-server.ts";

const ARTICLES = 1_500;
const QUESTIONS = [
  "Zins",
  "Halbleiter",
  "Umsatz und Gewinnprognose von Amazon",
  "Aktienrückkauf",
  "Stellenabbau beim Autobauer wegen Strafzöllen",
  "Investitionen in Rechenzentren in Asien nach Börsenschluss trotz Energiepreisen",
  "data center spending at Microsoft",
  "share buyback dividend revenue forecast jobs tariffs energy",
  "interest rates",
  "Siemens Dividende Notenbank Leitzins",
  "nirgends",
] as const;

function toSaved({ key, title, text, language, published }: RawArticle): SavedArticle {
  const ticker = (title ?? "").split(" ")[0] ?? "";
  const terms = termsOf(`${title ?? ""}\n${text}`, language ?? "en");
  return writeSaved({ id: key, text, terms, tickers: [ticker], publishedAt: published?.at ?? "" });
}

function queries(): readonly { readonly terms: readonly string[]; readonly query: ArticleQuery }[] {
  const next = seeded(7);
  return QUESTIONS.flatMap((question) =>
    Array.from({ length: 12 }, () => ({
      terms: [...queryTerms(question, "de"), ...queryTerms(question, "en")],
      query: {
        tickers: [[], [], ["Amazon"], ["SAP", "BMW"]][next(4)] ?? [],
        since: next(3) === 0 ? "2026-05-01T00:00:00.000Z" : null,
        until: next(3) === 0 ? "2026-10-01T00:00:00.000Z" : null,
        limit: [1, 10, 50, 200][next(4)] ?? 10,
      },
    })),
  );
}

describe.skipIf(postgresMissing !== null)(
  `the same search on both engines${postgresMissing ? `: ${postgresMissing}` : ""}`,
  () => {
    let server: PostgresServer;
    let places: readonly StorePlace[];
    let sqlite: Store;
    let postgres: Store;
    beforeAll(async () => {
      server = await sharePostgres();
      places = [await sqlitePlace(), await postgresPlace(server)];
      [sqlite, postgres] = (await Promise.all(places.map((place) => place.open()))) as [Store, Store];
      const saved = [...generateNews(1, ARTICLES, 8)].map(toSaved);
      // In another order and in other batches: what is found must not depend on how it came in.
      await sqlite.articles.saveAll(saved);
      for (const one of saved.toReversed().slice(0, 100)) await postgres.articles.saveAll([one]);
      await postgres.articles.saveAll(saved);
    }, 120_000);
    afterAll(async () => {
      await Promise.all([sqlite.close(), postgres.close()]);
      for (const place of places) await place.remove();
      await server.stop();
    });

    it("finds the same articles in the same order with the same scores", async () => {
      let found = 0;
      for (const { terms, query } of queries()) {
        const hits = await sqlite.articles.search(terms, query);
        expect(
          await postgres.articles.search(terms, query),
          `${terms.join(" ")} ${JSON.stringify(query)}`,
        ).toEqual(hits);
        found += hits.length;
      }
      expect(found).toBeGreaterThan(1_000);
    });

    it("finds nothing better when it looks at every article", async () => {
      const exact = (terms: readonly string[], limit: number): Promise<readonly { score: number }[]> =>
        // With subjects named, every article of theirs is scored and the index proposes nothing.
        sqlite.articles.search(terms, {
          tickers: [
            "Amazon",
            "SAP",
            "Siemens",
            "Microsoft",
            "Allianz",
            "Apple",
            "BASF",
            "Tesla",
            "Infineon",
            "BMW",
          ],
          since: null,
          until: null,
          limit,
        });
      for (const question of QUESTIONS) {
        const terms = queryTerms(question, "de");
        const best = await exact(terms, 10);
        const proposed = await sqlite.articles.search(terms, {
          tickers: [],
          since: null,
          until: null,
          limit: 10,
        });
        expect(proposed, question).toEqual(best);
      }
    });

    it("lists the same articles in the same order", async () => {
      for (const { query } of queries()) {
        const ids = async ({ articles }: Store): Promise<readonly string[]> =>
          (await articles.list(query)).map(({ id }) => id);
        expect(await ids(postgres)).toEqual(await ids(sqlite));
      }
    });
  },
);
