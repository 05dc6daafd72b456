// Every bench, one after another, and one table at the end:
//   npm run bench [-- --strict] [-- --scale 0.05] [-- --only figures,proof]
// --strict exits with 1 where a floor is missed; --scale makes the long ones shorter. What needs ../shared and does
// not find it says so.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { isMissed, readReport } from "./report.ts";
import type { MeasuredFigure } from "./report.ts";

interface Bench {
  readonly name: string;
  /** What it takes besides `--strict`. */
  readonly options?: (scale: number) => readonly string[];
  /** Has packages of its own, which only the whole run installs. */
  readonly packages?: boolean;
}

const scaled = (scale: number): readonly string[] => ["--scale", String(scale)];

const BENCHES: readonly Bench[] = [
  {
    name: "figures",
    packages: true,
    options: (scale) => (scale < 1 ? ["--no-peers", ...scaled(scale)] : ["--long"]),
  },
  { name: "proof" },
  { name: "injection" },
  { name: "editor" },
  { name: "ask", options: (scale) => ["--speed", ...scaled(scale)] },
  { name: "linking" },
  { name: "stories" },
  { name: "feeds" },
  { name: "pages" },
  { name: "adverts" },
  { name: "collect", options: scaled },
  { name: "storage", options: scaled },
  { name: "desk", options: scaled },
  { name: "slack", options: scaled },
  { name: "discord", options: scaled },
  { name: "delivery", options: scaled },
  { name: "speed", options: scaled },
];

const { values } = parseArgs({
  options: { strict: { type: "boolean" }, scale: { type: "string" }, only: { type: "string" } },
});
const scale = Number(values.scale ?? 1);
const only = values.only?.split(",");
const wanted = BENCHES.filter(({ name }) => only === undefined || only.includes(name));

const folder = mkdtempSync(join(tmpdir(), "marktbrief-bench-"));
const report = join(folder, "figures.jsonl");
writeFileSync(report, "");
const failed = wanted.filter((bench) => !run(bench)).map(({ name }) => name);
showTable(readReport(report));
rmSync(folder, { recursive: true });
if (failed.length > 0) {
  console.log(`failed: ${failed.join(", ")}`);
  process.exitCode = 1;
}

function run({ name, options, packages = false }: Bench): boolean {
  console.log(`\n== ${name}`);
  if (packages && scale >= 1) installPackages(name);
  const strict = values.strict === true ? ["--strict"] : [];
  const file = join(import.meta.dirname, name, "run.ts");
  const { status } = spawnSync(process.execPath, [file, ...(options?.(scale) ?? []), ...strict], {
    stdio: "inherit",
    env: { ...process.env, BENCH_REPORT: report },
  });
  return status === 0;
}

function installPackages(name: string): void {
  const prefix = join(import.meta.dirname, name);
  execFileSync("npm", ["ci", "--prefix", prefix, "--no-audit", "--no-fund"], { stdio: "inherit" });
}

function showTable(figures: readonly MeasuredFigure[]): void {
  console.log("\n== all");
  console.table(
    Object.fromEntries(
      figures.map((figure) => [
        `${figure.bench}: ${figure.name}`,
        {
          value: `${print(figure.value)} ${figure.unit}`,
          wanted: boundsOf(figure),
          "": isMissed(figure) ? "missed" : "",
        },
      ]),
    ),
  );
}

function boundsOf({ atLeast, atMost }: MeasuredFigure): string {
  const low = atLeast === undefined ? "" : `≥ ${print(atLeast)}`;
  const high = atMost === undefined ? "" : `≤ ${print(atMost)}`;
  return `${low} ${high}`.trim();
}

function print(value: number): string {
  return value >= 1000 ? Math.round(value).toLocaleString("en") : String(Math.round(value * 1000) / 1000);
}
