import { appendFileSync, readFileSync } from "node:fs";

/** One measured figure, as the closing table of `npm run bench` shows it. */
export interface MeasuredFigure {
  readonly bench: string;
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What is promised; missing it fails under `--strict` alone, since machines differ. */
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** Hands figures to `npm run bench` when it runs the bench; a bench that runs alone prints its own table. */
export function reportFigures(figures: readonly MeasuredFigure[]): void {
  const file = process.env["BENCH_REPORT"];
  if (file === undefined) return;
  appendFileSync(file, figures.map((figure) => `${JSON.stringify(figure)}\n`).join(""));
}

export function readReport(file: string): readonly MeasuredFigure[] {
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line) as MeasuredFigure);
}

export function isMissed({ value, atLeast, atMost }: MeasuredFigure): boolean {
  return (atLeast !== undefined && value < atLeast) || (atMost !== undefined && value > atMost);
}

/** The table of a bench that runs alone; with `--strict` a missed bound makes it fail. */
export function showFigures(figures: readonly MeasuredFigure[]): void {
  console.table(
    Object.fromEntries(
      figures.map(({ name, value, unit, atLeast, atMost }) => [
        name,
        { value: Math.round(value * 100) / 100, unit, "at least": atLeast, "at most": atMost },
      ]),
    ),
  );
  if (process.argv.includes("--strict") && figures.some(isMissed)) process.exitCode = 1;
}
