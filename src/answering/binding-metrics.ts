import type { Question } from "./question.ts";

/** Metrics that tell too little to refuse a figure for. */
export const LIGHT: ReadonlySet<string> = new Set([
  "share-price",
  "price",
  "costs",
  "growth",
  "guidance",
  "gain",
  "stock-index",
  "ratio",
  "limit",
  "production",
]);

/** The metrics that an answer must be of. */
export function bindingMetrics({ metrics }: Question): readonly string[] {
  return metrics.filter((metric) => !LIGHT.has(metric));
}
