// How soon each page of the desk answers over a large store:  npm run bench:desk [-- --articles 100000] [-- --scale 0.05] [-- --strict]
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openDesk } from "../../src/desk/serve.ts";
import { createIds } from "../../src/operations/ids.ts";
import { createLog } from "../../src/operations/log.ts";
import type { SavedArticle } from "../../src/ports/article-store.ts";
import type { Store } from "../../src/ports/store.ts";
import { produceStoredBrief } from "../../src/producing/produce-brief.ts";
import { openStore } from "../../src/storage/open-store.ts";
import { isMissed, reportFigures } from "../report.ts";
import { corpus, tickerAt } from "../storage/corpus.ts";

/** Milliseconds within which 95 of 100 pages are there. */
const LIMIT = 100;
const BATCH = 500;
/** As many as a busy bot makes in a day. */
const BRIEFS = 60;

const { values } = parseArgs({
  options: { articles: { type: "string" }, scale: { type: "string" }, strict: { type: "boolean" } },
});
const scale = Number(values.scale ?? 1);
const count = Math.max(2_000, Math.round(Number(values.articles ?? 100_000) * scale));
const times = Math.max(20, Math.round(200 * scale));
const clock = { now: () => "2026-07-01T12:00:00.000Z" };

const dataDir = mkdtempSync(join(tmpdir(), "marktbrief-bench-"));
const log = createLog("warn");
const store = await openStore({ databaseUrl: null, dataDir, role: "tool", clock, log });
try {
  await fill(store);
  const paths = await pathsOf(store);
  const room = {
    store,
    find: () => null,
    sources: async () => [],
    zone: "Europe/Berlin",
    now: clock.now,
    budget: null,
  };
  const desk = await openDesk({ port: 0, host: null }, { room, token: null, language: "de", log });
  console.log(`${count} articles, ${times} visits of each page`);
  const figures = [];
  for (const [name, path] of Object.entries(paths)) {
    const value = await p95((time) => new URL(path(time), desk.address));
    figures.push({ bench: "desk", name: `${name} p95`, value, unit: "ms", atMost: LIMIT });
  }
  await desk.close();
  console.table(Object.fromEntries(figures.map(({ name, value }) => [name, { ms: Math.round(value) }])));
  reportFigures(figures);
  if (values.strict === true && figures.some(isMissed)) process.exitCode = 1;
} finally {
  await store.close();
  rmSync(dataDir, { recursive: true, force: true });
}

async function fill({ articles }: Store): Promise<void> {
  let batch: SavedArticle[] = [];
  for (const article of corpus(count)) {
    batch.push(article);
    if (batch.length < BATCH) continue;
    await articles.saveAll(batch);
    batch = [];
  }
  await articles.saveAll(batch);
}

/** The paths of a page; which one is looked at in a visit is its own to say. */
type Paths = Readonly<Record<string, (time: number) => string>>;

async function pathsOf({ articles, briefs }: Store): Promise<Paths> {
  const deps = { articles, briefs, model: null, clock, ids: createIds(clock), listings: (t: string) => [t] };
  const made = [];
  for (let index = 0; index < BRIEFS; index++) {
    const request = { ticker: tickerAt(index), language: "de", since: null } as const;
    made.push(await produceStoredBrief(request, deps, new AbortController().signal));
  }
  const cited = made.find(({ brief }) => brief.bullets.some(({ body }) => body.figures.length > 0));
  const bound = cited?.brief.bullets.flatMap(({ body }) => body.figures)[0];
  if (!cited || !bound) throw new Error("no brief of these articles has a figure");
  const { start, end } = bound.figure.span;
  return {
    "briefs of a day": () => "/de/",
    "a brief": () => `/de/briefs/${cited.id}`,
    "a figure's place": () => `/de/articles/${bound.article}?figure=${start}-${end}&at=${start}-${end}`,
    "stories of a day": () => "/de/stories?day=2026-06-30",
    "stories of a day nobody has looked at": (time) => `/de/stories?day=${dayAfter("2026-01-02", time)}`,
    deliveries: () => "/de/deliveries",
    channels: () => "/de/channels",
  };
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

async function p95(addressAt: (time: number) => URL): Promise<number> {
  const taken: number[] = [];
  for (let time = 0; time < times; time++) {
    const address = addressAt(time);
    const start = performance.now();
    const answer = await fetch(address);
    await answer.text();
    if (answer.status !== 200) throw new Error(`${address.pathname} answered ${answer.status}`);
    taken.push(performance.now() - start);
  }
  return taken.sort((a, b) => a - b)[Math.floor(times * 0.95)] ?? 0;
}
