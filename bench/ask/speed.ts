// How soon a question is answered over many stored articles, extractively. PostgreSQL holds twice as many.
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { answerQuestion } from "../../src/answering/answer-question.ts";
import { createDirectory } from "../../src/instruments/directory.ts";
import { parseInstruments } from "../../src/instruments/parse.ts";
import type { SavedArticle } from "../../src/ports/article-store.ts";
import type { Store } from "../../src/ports/store.ts";
import { onStores } from "../on-stores.ts";
import type { MeasuredFigure } from "../report.ts";
import { corpus } from "../storage/corpus.ts";

const ARTICLES = { sqlite: 50_000, postgres: 100_000 } as const;
const BATCH = 100;
/** Milliseconds in which 99 of 100 questions are answered. */
const LIMIT = 300;
const NOW = "2027-01-01T00:00:00.000Z";

const TICKERS = ["AMZN", "SAP.DE", "SIE.DE", "MSFT", "ALV.DE", "AAPL", "BAS.DE", "TSLA", "IFX.DE", "BMW.DE"];
const NAMES = [
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
];
const QUESTIONS: readonly ((name: string) => readonly ["de" | "en", string])[] = [
  (name) => ["de", `Wie hoch ist der Umsatz von ${name}?`],
  (name) => ["en", `What is the revenue of ${name}?`],
  (name) => ["de", `Wie viele Stellen streicht ${name} 2026?`],
  (name) => ["en", `How much does ${name} spend on data centers?`],
  (name) => ["de", `Wie hoch ist die Dividende von ${name} im dritten Quartal?`],
  (name) => ["en", `What did the finance chief of ${name} say about tariffs in Asia?`],
  () => ["de", "Wie hoch ist der Leitzins der Notenbank?"],
  (name) => ["en", `When does ${name} report?`],
];

/** The slowest of a hundred, in milliseconds, on each engine; `scale` shortens it. */
export async function measureSpeed(scale: number): Promise<readonly MeasuredFigure[]> {
  const file = new URL("../../config/instruments.yaml", import.meta.url);
  const directory = createDirectory(parseInstruments(parse(readFileSync(file, "utf8"))).instruments);
  return onStores(async (engine, store) => {
    const count = Math.max(
      1_000,
      Math.round((engine === "PostgreSQL" ? ARTICLES.postgres : ARTICLES.sqlite) * scale),
    );
    await fill(store, count);
    const taken: number[] = [];
    const cpu: number[] = [];
    for (let round = 0; round < Math.max(2, Math.round(4 * scale)); round += 1) {
      for (const question of QUESTIONS) {
        for (const name of NAMES) {
          const [language, text] = question(name);
          const [started, used] = [performance.now(), process.cpuUsage()];
          await answerQuestion(
            { text, language, ticker: null, now: NOW },
            { articles: store.articles, directory },
          );
          const { user, system } = process.cpuUsage(used);
          taken.push(performance.now() - started);
          cpu.push((user + system) / 1000);
        }
      }
    }
    return [
      { bench: "ask", name: `${engine}, ${count} articles, p50`, value: at(taken, 0.5), unit: "ms" },
      {
        bench: "ask",
        name: `${engine}, ${count} articles, p99`,
        value: at(taken, 0.99),
        unit: "ms",
        atMost: LIMIT,
      },
      {
        bench: "ask",
        name: `${engine}, ${count} articles, p99 of processor time`,
        value: at(cpu, 0.99),
        unit: "ms",
      },
    ];
  });
}

async function fill(store: Store, count: number): Promise<void> {
  let batch: SavedArticle[] = [];
  for (const saved of corpus(count)) {
    batch.push(withKnownTickers(saved));
    if (batch.length < BATCH) continue;
    await store.articles.saveAll(batch);
    batch = [];
  }
  await store.articles.saveAll(batch);
}

/** The instruments that are in the news most are ones a question can name. */
function withKnownTickers({ article, ...saved }: SavedArticle): SavedArticle {
  const links = article.links.map((link) => ({
    ...link,
    ticker: TICKERS[Number(link.ticker.slice(1))] ?? link.ticker,
  }));
  return { ...saved, article: { ...article, links } };
}

function at(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
