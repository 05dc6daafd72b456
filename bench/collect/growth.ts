import type { SavedArticle } from "../../src/ports/article-store.ts";
import type { Store } from "../../src/ports/store.ts";
import type { BenchedEngine } from "../on-stores.ts";
import type { MeasuredFigure } from "../report.ts";
import { median } from "../median.ts";
import { corpus } from "../storage/corpus.ts";
import { stamp } from "./stamp.ts";
import type { Stamp } from "./stamp.ts";

const FEW = 20_000;
const MANY = 200_000;
/** What an article may cost with many stored, of what it costs with few. */
const MOST_GROWTH = 1.3;
const BLOCK = 500;
const BLOCKS = 5;
const BATCH = 100;

/** Collects so many more articles. */
export type CollectMore = (count: number) => Promise<void>;

/**
 * What collecting an article costs with 20,000 stored, and with 200,000. The others are stored as they are, analyzed
 * before: to collect them all would take most of an hour, and only how many there are counts.
 */
export async function measureGrowth(
  engine: BenchedEngine,
  {
    store,
    scale,
    collectMore,
  }: { readonly store: Store; readonly scale: number; readonly collectMore: CollectMore },
): Promise<readonly MeasuredFigure[]> {
  const others = corpus(MANY * scale);
  await collectMore(2 * BLOCK);
  await fill(store, others, FEW * scale);
  const few = await costWith(collectMore);
  await fill(store, others, (MANY - FEW) * scale);
  const many = await costWith(collectMore);
  const bench = "collect";
  const name = `${engine}, an article with ${MANY * scale} stored against ${FEW * scale}`;
  return [
    { bench, name: `${name}, time`, value: many.wall / few.wall, unit: "times", atMost: MOST_GROWTH },
    { bench, name: `${name}, processor`, value: many.busy / few.busy, unit: "times", atMost: MOST_GROWTH },
  ];
}

async function fill(store: Store, others: Iterator<SavedArticle>, count: number): Promise<void> {
  for (let left = count; left > 0; left -= BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, left) }, () => others.next())
      .filter((one) => one.done !== true)
      .map(({ value }) => value);
    await store.articles.saveAll(batch);
  }
}

/** The median block's, so that one interruption does not count. */
async function costWith(collectMore: CollectMore): Promise<Stamp> {
  const blocks: Stamp[] = [];
  for (let block = 0; block < BLOCKS; block += 1) {
    const start = stamp();
    await collectMore(BLOCK);
    const end = stamp();
    blocks.push({ wall: end.wall - start.wall, busy: end.busy - start.busy });
  }
  return { wall: median(blocks.map(({ wall }) => wall)), busy: median(blocks.map(({ busy }) => busy)) };
}
