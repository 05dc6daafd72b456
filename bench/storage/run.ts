// How fast articles are stored and how soon a stored brief and a search answer, on SQLite and on PostgreSQL:
//   npm run bench:storage [-- --articles 50000] [-- --scale 0.05] [-- --strict]
// PostgreSQL is started for the bench where it is installed, with durability on, as an operator has it.
import { parseArgs } from "node:util";
import type { Store } from "../../src/ports/store.ts";
import { onStores } from "../on-stores.ts";
import { isMissed, reportFigures } from "../report.ts";
import type { MeasuredFigure } from "../report.ts";
import { corpus } from "./corpus.ts";
import { measure } from "./measure.ts";
import type { Measured } from "./measure.ts";

/** Milliseconds in which a stored brief and a search must answer, 99 times of 100. */
const LIMIT = 100;

const { values } = parseArgs({
  options: { articles: { type: "string" }, scale: { type: "string" }, strict: { type: "boolean" } },
});
const count = Math.max(1_000, Math.round(Number(values.articles ?? 50_000) * Number(values.scale ?? 1)));
const requests = Math.max(200, Math.round(2_000 * Number(values.scale ?? 1)));

console.log(`${count} articles, ${requests} requests of each kind`);
const figures = await onStores(run);
reportFigures(figures);
if (values.strict === true && figures.some(isMissed)) process.exitCode = 1;

function show(figures: readonly MeasuredFigure[]): readonly MeasuredFigure[] {
  const row = ({ value, unit, atMost }: MeasuredFigure): object => ({
    value: Math.round(value * 10) / 10,
    unit,
    "at most": atMost,
  });
  if (figures.length > 0)
    console.table(Object.fromEntries(figures.map((figure) => [figure.name, row(figure)])));
  return figures;
}

async function run(engine: string, store: Store): Promise<readonly MeasuredFigure[]> {
  return show(figuresOf(engine, await measure(store, corpus(count), requests)));
}

function figuresOf(
  engine: string,
  { insertsPerSecond, brief, search, searchOfTicker }: Measured,
): readonly MeasuredFigure[] {
  const figure = (name: string, value: number, bound?: { readonly atMost: number }): MeasuredFigure => ({
    bench: "storage",
    name: `${engine}, ${name}`,
    value,
    unit: bound || name.includes("p50") ? "ms" : "articles/s",
    ...bound,
  });
  return [
    figure("stored", insertsPerSecond),
    figure("/brief p50", brief.p50),
    figure("/brief p99", brief.p99, { atMost: LIMIT }),
    figure("search p50", search.p50),
    figure("search p99", search.p99, { atMost: LIMIT }),
    figure("search within a ticker p50", searchOfTicker.p50),
    figure("search within a ticker p99", searchOfTicker.p99, { atMost: LIMIT }),
  ];
}
