import { judgeAll } from "./judge.ts";
import { printReport } from "./report.ts";
import { readRows } from "./rows.ts";
import { measureSpeed } from "./speed.ts";
import { isMissed, reportFigures } from "../report.ts";
import { figuresOf } from "./floors.ts";

/**
 * Measures the proof: `npm run bench:proof`. `--list` prints every wrong verdict, `--half 0|1` judges one half of
 * the rows (by id, so that one half can be kept from view), `--set NAME` one file, `--strict` exits 1 below the floors.
 */
const args = process.argv.slice(2);
const option = (name: string): string | undefined => {
  const at = args.indexOf(name);
  return at < 0 ? undefined : args[at + 1];
};
const { shared, own } = readRows();
if (shared === null)
  process.stderr.write("bench:proof: development sets not found, judging our own rows only\n");
const half = option("--half");
const set = option("--set");
const rows = [...(shared ?? []), ...own]
  .filter((row) => half === undefined || halfOf(row.source) === Number(half))
  .filter((row) => set === undefined || row.set.includes(set));
const started = performance.now();
const judged = judgeAll(rows);
const seconds = (performance.now() - started) / 1000;
printReport(judged, { seconds, list: args.includes("--list") });
const speed = measureSpeed(own);
process.stdout.write(
  `claims a second against 5 KB: ${speed.analyzed.toFixed(0)} when it has been read, ${speed.fresh.toFixed(0)} when not\n`,
);
const figures = figuresOf(judged);
reportFigures(figures);
const missed = figures.filter(isMissed);
for (const { name, value } of missed) process.stdout.write(`missed: ${name}, ${value.toFixed(1)} %\n`);
if (args.includes("--strict") && missed.length > 0) process.exitCode = 1;

/** Rows of one source stay together, so that neither half shows the other's words. */
function halfOf(source: string): number {
  let sum = 0;
  for (const character of source) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003;
  return sum % 2;
}
