/** Metrics so general that they seldom say what a figure is of. */
export const WEAK_METRICS: ReadonlySet<string> = new Set([
  "guidance",
  "ratio",
  "price",
  "valuation",
  "bond",
  "loan",
  "growth",
  "limit",
  "payrolls",
  "share-price",
  "gain",
  "stake",
  "costs",
  "term",
  "budget",
]);
