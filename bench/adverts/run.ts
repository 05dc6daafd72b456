// Measures the removal of inline adverts on the development set with its own scorer:  npm run bench:adverts [-- --strict]
// --strict exits with 1 where a floor of FLOORS is missed. Where the set is not there, it says so and exits with 0.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { reportFigures } from "../report.ts";
import { prepareArticle } from "../../src/articles/prepare.ts";

interface Item {
  readonly id: string;
  readonly title: string;
  readonly published: string;
  readonly text_clean: string;
  readonly variants: readonly {
    readonly name: string;
    readonly text: string;
    readonly ad_spans: readonly unknown[];
  }[];
}

/** Shares of words: of the adverts removed, of the articles lost. */
const FLOORS = { removed: 0.95, lost: 0.005 };

const set = fileURLToPath(new URL("../../../shared/bench/stories/", import.meta.url));
const scorer = join(set, "score.mjs");

if (existsSync(scorer)) {
  const folder = mkdtempSync(join(tmpdir(), "marktbrief-adverts-"));
  try {
    measure(join(folder, "predictions.jsonl"));
  } finally {
    rmSync(folder, { recursive: true });
  }
} else {
  console.log("adverts: the development set is not there (../shared/bench/stories); nothing was measured");
}

function measure(predictions: string): void {
  const lines = readFileSync(join(set, "adverts.de.jsonl"), "utf8").split("\n");
  const items = lines.filter((line) => line !== "").map((line) => JSON.parse(line) as Item);
  const cleaned = items.flatMap((item) =>
    item.variants.map(({ name, text, ad_spans: adverts }) => ({
      item,
      name,
      text: clean(item, text),
      adverts,
    })),
  );
  writeFileSync(
    predictions,
    cleaned
      .map(({ item, name, text }) => `${JSON.stringify({ id: item.id, variant: name, text })}\n`)
      .join(""),
  );
  console.log(execFileSync(process.execPath, [scorer, "ads", predictions], { encoding: "utf8" }));
  const scored = cleaned.filter(({ adverts }) => adverts.length > 0);
  const found = shares(scored.map(({ item, name, text }) => ({ item, raw: rawOf(item, name), text })));
  console.table({ found, floors: FLOORS });
  reportFigures([
    {
      bench: "adverts",
      name: "adverts' words removed",
      value: found.removed,
      unit: "share",
      atLeast: FLOORS.removed,
    },
    { bench: "adverts", name: "articles' words lost", value: found.lost, unit: "share", atMost: FLOORS.lost },
  ]);
  const missed = found.removed < FLOORS.removed || found.lost > FLOORS.lost;
  if (missed) console.log("beyond a floor");
  if (process.argv.includes("--strict") && missed) process.exitCode = 1;
}

/** The text without what is removed as an advert. */
function clean({ id, title, published }: Item, text: string): string {
  const at = new Date(published).toISOString();
  const prepared = prepareArticle(
    {
      origin: id,
      key: id,
      title,
      text,
      language: "de",
      publisher: null,
      url: null,
      published: { at, precision: "time", source: "stated" },
    },
    { now: at, id },
  );
  if (!prepared.ok) return "";
  const adverts = prepared.article.removals.filter(({ reason }) => reason === "advert").reverse();
  return adverts.reduce((rest, { span }) => `${rest.slice(0, span.start)} ${rest.slice(span.end)}`, text);
}

function rawOf({ variants }: Item, name: string): string {
  return variants.find((variant) => variant.name === name)?.text ?? "";
}

interface Cleaned {
  readonly item: Item;
  readonly raw: string;
  readonly text: string;
}

function shares(rows: readonly Cleaned[]): { removed: number; lost: number } {
  let adverts = 0;
  let left = 0;
  let body = 0;
  let lost = 0;
  for (const { item, raw, text } of rows) {
    const [clean, before, after] = [words(item.text_clean), words(raw), words(text)];
    adverts += beyond(before, clean);
    left += beyond(after, clean);
    body += [...clean.values()].reduce((sum, count) => sum + count, 0);
    lost += beyond(clean, after);
  }
  return { removed: 1 - left / adverts, lost: lost / body };
}

function words(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.match(/[\p{L}\p{N}]+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** How many words of the one are not in the other. */
function beyond(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  return [...one].reduce((sum, [word, count]) => sum + Math.max(0, count - (other.get(word) ?? 0)), 0);
}
