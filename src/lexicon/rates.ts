/** Metrics that are themselves a percentage: of them "3 %" is a level, of all others a change or a share. */
export const RATES: ReadonlySet<string> = new Set([
  "margin",
  "gross-margin",
  "operating-margin",
  "stake",
  "market-share",
  "unemployment-rate",
  "inflation",
  "core-inflation",
  "interest-rate",
  "deposit-rate",
  "mortgage-rate",
  "yield",
  "equity-ratio",
  "export-ratio",
]);
