// Measures what is read out of pages on the development set with its own scorer:  npm run bench:pages [-- --strict]
// --strict exits with 1 where a floor of FLOORS is missed. Where the set is not there, it says so and exits with 0.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { median } from "../median.ts";
import { reportFigures } from "../report.ts";
import { readPage } from "../../src/sources/page.ts";
import { memoryOver } from "./memory.ts";

interface Item {
  readonly id: string;
  readonly set: string;
  readonly lang: string;
  readonly url: string;
  readonly file: string;
  readonly gold: { readonly published?: string };
}

/** What the scorer says of a page. */
interface Verdict {
  readonly id: string;
  readonly date?: boolean;
}

interface Row {
  readonly set: string;
  readonly F1?: string;
}

const FLOORS = { english: 0.955, german: 0.93, days: 93, milliseconds: 40, growth: 1.1 };

const set = fileURLToPath(new URL("../../../shared/bench/pages/", import.meta.url));
const scorer = join(set, "score.mjs");

if (existsSync(scorer)) {
  const folder = mkdtempSync(join(tmpdir(), "marktbrief-pages-"));
  try {
    measure(join(folder, "predictions.jsonl"));
  } finally {
    rmSync(folder, { recursive: true });
  }
} else {
  console.log("pages: the development set is not there (../shared/bench/pages); nothing was measured");
}

function measure(predictions: string): void {
  const items = linesOf(join(set, "index.jsonl")) as readonly Item[];
  const times: number[] = [];
  writeFileSync(predictions, items.map((item) => `${JSON.stringify(predict(item, times))}\n`).join(""));
  console.log(execFileSync(process.execPath, [scorer, predictions], { encoding: "utf8" }));
  const memory = memoryOver(items, ({ url, file }) =>
    readPage({ html: gunzipSync(readFileSync(join(set, file))), url }),
  );
  console.log("MB after 200 pages, after 1,000, and most of the process:", memory);
  const growth = memory.late / memory.early;
  const found = { ...scores(predictions, items), milliseconds: median(times), growth };
  console.table({ found, floors: FLOORS });
  reportFigures([
    {
      bench: "pages",
      name: "F1 of English texts",
      value: found.english,
      unit: "F1",
      atLeast: FLOORS.english,
    },
    {
      bench: "pages",
      name: "F1 of German publishers",
      value: found.german,
      unit: "F1",
      atLeast: FLOORS.german,
    },
    { bench: "pages", name: "day of German pages", value: found.days, unit: "%", atLeast: FLOORS.days },
    {
      bench: "pages",
      name: "median page",
      value: found.milliseconds,
      unit: "ms",
      atMost: FLOORS.milliseconds,
    },
    {
      bench: "pages",
      name: "memory after 1,000 pages against 200",
      value: growth,
      unit: "times",
      atMost: FLOORS.growth,
    },
  ]);
  const missed = [
    ...(["english", "german", "days"] as const).filter((name) => found[name] < FLOORS[name]),
    ...(["milliseconds", "growth"] as const).filter((name) => found[name] > FLOORS[name]),
  ];
  for (const name of missed) console.log(`beyond its floor: ${name}`);
  if (process.argv.includes("--strict") && missed.length > 0) process.exitCode = 1;
}

/** Milliseconds of the processor, since others may be at work on the machine. */
function predict({ id, url, file }: Item, times: number[]): object {
  const html = gunzipSync(readFileSync(join(set, file)));
  const before = process.cpuUsage();
  const { title, text, published } = readPage({ html, url });
  const { user, system } = process.cpuUsage(before);
  const ms = (user + system) / 1_000;
  times.push(ms);
  return { id, title, text, published: published?.at, ms };
}

function scores(
  predictions: string,
  items: readonly Item[],
): { english: number; german: number; days: number } {
  const verdicts = `${predictions}.pages`;
  const options = [scorer, predictions, "--json", "--per-page", verdicts];
  const rows = JSON.parse(execFileSync(process.execPath, options, { encoding: "utf8" })) as readonly Row[];
  const f1Of = (set: string): number => Number(rows.find((row) => row.set === set)?.F1);
  return {
    english: f1Of("aeb"),
    german: f1Of("fundus:de"),
    days: rightDays(linesOf(verdicts) as readonly Verdict[], items),
  };
}

/** Percent of the German pages; one row of the set states a thirteenth month and is not counted. */
function rightDays(verdicts: readonly Verdict[], items: readonly Item[]): number {
  const german = new Set(
    items
      .filter(({ lang, gold: { published } }) => lang === "de" && !Number.isNaN(Date.parse(published ?? "")))
      .map(({ id }) => id),
  );
  const judged = verdicts.filter(({ id, date }) => german.has(id) && date !== undefined);
  return (100 * judged.filter(({ date }) => date === true).length) / judged.length;
}

function linesOf(path: string): readonly unknown[] {
  const lines = readFileSync(path, "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line) as unknown);
}
