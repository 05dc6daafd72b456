// How fast articles go from a source to the store, prepared, linked, their figures read, and clustered with the newest:
//   npm run bench:collect [-- --articles 20000] [-- --scale 0.05] [-- --strict] [-- --growth]
// With `--growth`, only what an article costs with ten times as many stored.
// On SQLite and, where it is installed, on PostgreSQL, with durability on. What the machine does besides is measured
// with it; articles a second of processor time stand beside for that.
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { parse } from "yaml";
import { collect } from "../../src/collecting/collect.ts";
import { createDirectory } from "../../src/instruments/directory.ts";
import { parseInstruments } from "../../src/instruments/parse.ts";
import { systemClock } from "../../src/operations/clock.ts";
import { createIds } from "../../src/operations/ids.ts";
import type { RawArticle } from "../../src/domain/article.ts";
import type { SourceReader } from "../../src/ports/source-reader.ts";
import type { Store } from "../../src/ports/store.ts";
import { clusterStories } from "../../src/stories/cluster.ts";
import type { BenchedEngine } from "../on-stores.ts";
import { onStores } from "../on-stores.ts";
import { isMissed, reportFigures } from "../report.ts";
import type { MeasuredFigure } from "../report.ts";
import { areReal, articles } from "./articles.ts";
import { measureGrowth } from "./growth.ts";
import { stamp } from "./stamp.ts";
import type { Stamp } from "./stamp.ts";

const FLOORS = { SQLite: 200, PostgreSQL: 150 };
/** In MB. */
const MOST_MEMORY = 600;
/** What the last tenth may cost of what the first full tenth did. */
const MOST_GROWTH = 1.3;
/** So many articles are stored between two clusterings of the newest. */
const BLOCK = 1_000;
const CLUSTERED = 500;
const MOST_IN_GROWTH = 10_000;

const { values } = parseArgs({
  options: {
    articles: { type: "string" },
    scale: { type: "string" },
    strict: { type: "boolean" },
    growth: { type: "boolean" },
  },
});
const scale = Number(values.scale ?? 1);
const count = Math.max(1_000, Math.round(Number(values.articles ?? 20_000) * scale));

const file = new URL("../../config/instruments.yaml", import.meta.url);
const directory = createDirectory(parseInstruments(parse(readFileSync(file, "utf8"))).instruments);

console.log(areReal ? "real texts varied" : "made up texts: ../shared/articles is not there");
const figures = await onStores(values.growth === true ? grow : run);
for (const { name, value, unit } of figures) console.log(`${name}: ${Math.round(value * 100) / 100} ${unit}`);
reportFigures(figures);
const missed = figures.filter(isMissed);
for (const { name } of missed) console.log(`misses its bound: ${name}`);
if (values.strict === true && missed.length > 0) process.exitCode = 1;

async function run(engine: BenchedEngine, store: Store): Promise<readonly MeasuredFigure[]> {
  const blocks: Stamp[] = [];
  const more = articles(count);
  for (let left = count; left >= BLOCK; left -= BLOCK) {
    const start = stamp();
    await collectAndCluster(store, more, BLOCK);
    const end = stamp();
    blocks.push({ wall: end.wall - start.wall, busy: end.busy - start.busy });
  }
  return figuresOf(engine, blocks);
}

function grow(engine: BenchedEngine, store: Store): Promise<readonly MeasuredFigure[]> {
  const more = articles(MOST_IN_GROWTH);
  const collectMore = (many: number): Promise<void> => collectAndCluster(store, more, many);
  return measureGrowth(engine, { store, scale, collectMore });
}

/** The next so many of the articles, and then the newest of all clustered. */
async function collectAndCluster(store: Store, more: Iterator<RawArticle>, many: number): Promise<void> {
  const source: SourceReader = {
    name: "bench",
    async *read() {
      for (let left = many; left > 0; left -= 1) {
        const next = more.next();
        if (next.done === true) return;
        yield { type: "article", article: next.value };
      }
    },
  };
  for await (const event of collect(source, dependencies(store), new AbortController().signal)) {
    if (event.type === "fault") throw new Error(`${event.origin}: ${event.message.en}`);
  }
  const newest = await store.articles.list({ tickers: [], since: null, until: null, limit: CLUSTERED });
  clusterStories(newest);
}

function dependencies(store: Store): Parameters<typeof collect>[1] {
  return { store: store.articles, directory, clock: systemClock, ids: createIds(systemClock) };
}

function figuresOf(engine: BenchedEngine, blocks: readonly Stamp[]): readonly MeasuredFigure[] {
  const rate = (kind: keyof Stamp): number =>
    (blocks.length * BLOCK) / blocks.reduce((sum, block) => sum + block[kind], 0);
  const tenth = Math.max(1, Math.floor(blocks.length / 10));
  // The first block warms up.
  const early = blocks.slice(1, 1 + tenth);
  const cost = (some: readonly { readonly busy: number }[]): number =>
    some.reduce((sum, { busy }) => sum + busy, 0) / some.length;
  const bench = "collect";
  return [
    {
      bench,
      name: `${engine}, collected`,
      value: rate("wall"),
      unit: "articles/s",
      atLeast: FLOORS[engine],
    },
    { bench, name: `${engine}, collected`, value: rate("busy"), unit: "articles per second of processor" },
    ...(early.length < tenth
      ? []
      : [
          {
            bench,
            name: `${engine}, last tenth against first`,
            value: cost(blocks.slice(-tenth)) / cost(early),
            unit: "times",
            atMost: MOST_GROWTH,
          },
        ]),
    {
      bench,
      name: `${engine}, most memory so far`,
      value: process.resourceUsage().maxRSS / 1_024,
      unit: "MB",
      atMost: MOST_MEMORY,
    },
  ];
}
