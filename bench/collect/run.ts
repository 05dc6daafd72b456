// How fast articles go from a source to the store, prepared, linked, their figures read, and clustered with the newest:
//   npm run bench:collect [-- --articles 20000] [-- --scale 0.05] [-- --strict]
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
import type { SourceReader } from "../../src/ports/source-reader.ts";
import type { Store } from "../../src/ports/store.ts";
import { clusterStories } from "../../src/stories/cluster.ts";
import type { BenchedEngine } from "../on-stores.ts";
import { onStores } from "../on-stores.ts";
import { isMissed, reportFigures } from "../report.ts";
import type { MeasuredFigure } from "../report.ts";
import { areReal, articles } from "./articles.ts";

const FLOORS = { SQLite: 200, PostgreSQL: 150 };
/** In MB. */
const MOST_MEMORY = 600;
/** What the last tenth may cost of what the first full tenth did. */
const MOST_GROWTH = 1.3;
/** So many articles are stored between two clusterings of the newest. */
const BLOCK = 1_000;
const CLUSTERED = 500;

const { values } = parseArgs({
  options: { articles: { type: "string" }, scale: { type: "string" }, strict: { type: "boolean" } },
});
const count = Math.max(1_000, Math.round(Number(values.articles ?? 20_000) * Number(values.scale ?? 1)));

const file = new URL("../../config/instruments.yaml", import.meta.url);
const directory = createDirectory(parseInstruments(parse(readFileSync(file, "utf8"))).instruments);

const source: SourceReader = {
  name: "bench",
  async *read() {
    for (const article of articles(count)) yield { type: "article", article };
  },
};

console.log(
  `${count} articles, ${areReal ? "real texts varied" : "made up: ../shared/articles is not there"}`,
);
const figures = await onStores(run);
for (const { name, value, unit } of figures) console.log(`${name}: ${Math.round(value * 100) / 100} ${unit}`);
reportFigures(figures);
const missed = figures.filter(isMissed);
for (const { name } of missed) console.log(`misses its bound: ${name}`);
if (values.strict === true && missed.length > 0) process.exitCode = 1;

async function run(engine: BenchedEngine, store: Store): Promise<readonly MeasuredFigure[]> {
  const blocks: { readonly wall: number; readonly busy: number }[] = [];
  let start = stamp();
  let stored = 0;
  for await (const event of collect(source, dependencies(store), new AbortController().signal)) {
    if (event.type === "fault") throw new Error(`${event.origin}: ${event.message.en}`);
    stored += 1;
    if (stored % BLOCK !== 0) continue;
    await clusterNewest(store);
    const end = stamp();
    blocks.push({ wall: end.wall - start.wall, busy: end.busy - start.busy });
    start = end;
  }
  return figuresOf(engine, blocks);
}

function dependencies(store: Store): Parameters<typeof collect>[1] {
  return { store: store.articles, directory, clock: systemClock, ids: createIds(systemClock) };
}

async function clusterNewest(store: Store): Promise<void> {
  const newest = await store.articles.list({ tickers: [], since: null, until: null, limit: CLUSTERED });
  clusterStories(newest);
}

/** Seconds that passed, and that this process worked. */
function stamp(): { readonly wall: number; readonly busy: number } {
  const { user, system } = process.cpuUsage();
  return { wall: performance.now() / 1_000, busy: (user + system) / 1e6 };
}

function figuresOf(
  engine: BenchedEngine,
  blocks: readonly { readonly wall: number; readonly busy: number }[],
): readonly MeasuredFigure[] {
  const rate = (kind: "wall" | "busy"): number =>
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
