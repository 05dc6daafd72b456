import type { Chart } from "../domain/chart.ts";

/** Draws a chart as a PNG that can be read on a dark and on a light ground. */
export type ChartDrawer = (chart: Chart) => Promise<Uint8Array>;
