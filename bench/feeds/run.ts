// Measures reading feeds on the development set with its own scorer:  npm run bench:feeds [-- --strict] [-- --fails FILE]
// --strict exits with 1 where a floor of FLOORS is missed. Where the set is not there, it says so and exits with 0.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { readFeed } from "../../src/sources/feed.ts";
import { isMissed, reportFigures } from "../report.ts";
import type { MeasuredFigure } from "../report.ts";

interface Case {
  readonly id: string;
  readonly b64: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly url?: string;
}

type Row = Readonly<Record<string, string>>;

const FLOORS = { right: 92, title: 98, link: 95, date: 98, crashes: 0 };

const set = fileURLToPath(new URL("../../../shared/bench/feeds/", import.meta.url));
const scorer = join(set, "score.mjs");

if (existsSync(scorer)) {
  const folder = mkdtempSync(join(tmpdir(), "marktbrief-feeds-"));
  try {
    measure(join(folder, "predictions.jsonl"));
  } finally {
    rmSync(folder, { recursive: true });
  }
} else {
  console.log("feeds: the development set is not there (../shared/bench/feeds); nothing was measured");
}

function measure(predictions: string): void {
  const cases = gunzipSync(readFileSync(join(set, "cases.jsonl.gz"))).toString("utf8");
  const lines = cases.split("\n").filter((line) => line !== "");
  const answers = lines.map((line) => answerTo(JSON.parse(line) as Case));
  writeFileSync(predictions, answers.map((answer) => `${JSON.stringify(answer)}\n`).join(""));
  console.log(score(predictions));
  const fails = process.argv.indexOf("--fails");
  if (fails > 0) score(predictions, "--fails", process.argv[fails + 1] ?? "fails.jsonl");
  const figures = figuresOf(predictions, answers.filter(({ crashed }) => crashed).length);
  reportFigures(figures);
  const missed = figures.filter(isMissed);
  for (const { name, value } of missed) console.log(`below its floor: ${name} (${String(value)})`);
  if (process.argv.includes("--strict") && missed.length > 0) process.exitCode = 1;
}

function answerTo({ id, b64, headers = {}, url }: Case): { readonly crashed: boolean } {
  const start = process.cpuUsage();
  try {
    const outcome = readFeed(Buffer.from(b64, "base64"), { headers, url: url ?? null });
    const ms = process.cpuUsage(start).user / 1_000;
    if (!outcome.ok) return { crashed: false, ...{ id, ok: false, ms, items: [] } };
    const { title, link, items } = outcome.feed;
    const dated = items.map((item) => ({
      ...item,
      published: item.published?.at,
      updated: item.updated?.at,
    }));
    return { crashed: false, ...{ id, ok: true, ms, feed_title: title, feed_link: link, items: dated } };
  } catch (error) {
    console.error(`${id}: ${String(error)}`);
    return { crashed: true, ...{ id, ok: false, error: String(error) } };
  }
}

function figuresOf(predictions: string, crashes: number): readonly MeasuredFigure[] {
  const { table } = JSON.parse(score(predictions, "--json")) as { readonly table: readonly Row[] };
  const percent = (group: string, column: string): number =>
    Number.parseFloat(table.find((row) => row["group"] === group)?.[column] ?? "0");
  const bench = "feeds";
  return [
    {
      bench,
      name: "cases wholly right",
      value: percent("ALL", "case_all_right"),
      unit: "%",
      atLeast: FLOORS.right,
    },
    ...(["title", "link", "date"] as const).map((name) => ({
      bench,
      name: `${name}s of real feeds`,
      value: percent("REAL-FEEDS", name),
      unit: "%",
      atLeast: FLOORS[name],
    })),
    { bench, name: "crashes", value: crashes, unit: "", atMost: FLOORS.crashes },
  ];
}

function score(...args: readonly string[]): string {
  return execFileSync(process.execPath, [scorer, ...args], { encoding: "utf8", maxBuffer: 64_000_000 });
}
