import type { Words } from "../../words.ts";

/** What a figure covers. */
export const SCOPES: Words = {
  "per-share": "per share, a share, each, apiece, per diluted share, per-share",
  total:
    "total, in total, overall, combined, altogether, together, aggregate, all told, totaling, entire, whole, gross total",
  "per-year": "annual, annually, a year, per year, per annum, yearly, annualized, annualised",
  "per-quarter": "per quarter, a quarter, quarterly rate, every quarter, each quarter",
  "per-month": "monthly, a month, per month",
  "per-week": "weekly, a week, per week",
  "per-day": "daily, a day, per day",
  quarterly: "quarter, quarterly, three-month, quarters, three months",
  "half-yearly": "half, half-year, first half, second half, six months",
  "nine-months": "nine months, first nine months",
  "eight-months": "eight months, first eight months",
  "first-week": "first week, opening week",
  "first-month": "first month",
  "full-year": "full year, full-year, fiscal year, whole year, entire year",
  adjusted:
    "adjusted, excluding items, excluding special items, underlying, non-gaap, before special items, recurring, normalized",
  organic: "organic, organically, like-for-like",
  net: "net, after tax",
  gross: "gross, before tax",
  core: "core, underlying",
  "one-off": "one-off, one-time, nonrecurring, special",
  "new-units": "new",
  listed: "listed",
  global: "global, worldwide, globally",
  "annual-period": "year",
};
