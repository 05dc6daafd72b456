import { loadavg } from "node:os";
import { reportFigures, showFigures } from "./report.ts";
import type { MeasuredFigure } from "./report.ts";

/** Measures a platform under load in each of its modes, as the command line asks, and shows the table. */
export async function measureModes<Mode extends string>(
  modes: readonly Mode[],
  measure: (mode: Mode, scale: number) => Promise<readonly MeasuredFigure[]>,
): Promise<void> {
  const valueOf = (name: string): string | null => {
    const at = process.argv.indexOf(name);
    return at < 0 ? null : (process.argv[at + 1] ?? null);
  };
  const scale = Number(valueOf("--scale") ?? 1);
  const only = valueOf("--mode");

  const figures: MeasuredFigure[] = [];
  for (const mode of modes) {
    if (only === null || only === mode) figures.push(...(await measure(mode, scale)));
  }
  reportFigures(figures);
  console.log(
    `load of the machine: ${loadavg()
      .map((each) => each.toFixed(1))
      .join(" ")}`,
  );
  showFigures(figures);
}
