import type { Words } from "../../words.ts";

/** What a figure covers. */
export const SCOPES: Words = {
  "per-share": "per share, a share, each, apiece, per diluted share, per-share",
  total:
    "total, in total, overall, combined, altogether, together, aggregate, all told, totaling, entire, whole, gross total",
  "per-year": "annual, annually, a year, per year, per annum, yearly, annualized, annualised, annual rate",
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
    "adjusted, excluding items, excluding special items, underlying, non-gaap, before special items, recurring, normalized, normalised, before exceptional items, before one-off items, before exceptionals",
  "constant-currency":
    "constant currency, constant-currency, constant currencies, constant exchange rates, currency-adjusted, adjusted for currency, adjusted for currencies, adjusted for currency effects, adjusted for exchange rates, excluding currency effects, excluding currency, excluding currency swings, excluding currency moves, stripping out currency effects, in local currencies, in local currency, local currency, local currencies, currency-neutral, before currency effects, excluding exchange-rate effects, excluding exchange rate effects, excluding foreign exchange effects, stripping out currency moves, without currency effects, at constant currencies, at constant currency",
  "real-terms": "inflation-adjusted, adjusted for inflation, in real terms, price-adjusted, real terms",
  nominal: "nominal, in nominal terms, unadjusted, reported terms",
  "top-end":
    "top end, upper end, high end, top of the range, top of its range, top of that range, upper half, at best, in the best case, best case, at the top of, top of its",
  "low-end":
    "bottom end, lower end, low end, bottom of the range, bottom of its range, bottom of that range, lower half, at worst, in the worst case, worst case, bottom of its, bottom of that, bottom of the, at the bottom",
  organic: "organic, organically, like-for-like",
  net: "net, after tax",
  gross: "gross, before tax",
  core: "core, underlying",
  "one-off": "one-off, one-time, nonrecurring, special",
  "new-units": "new",
  listed: "listed",
  global: "global, worldwide, globally",
  "annual-period": "year",
  interim: "interim",
  seasonal: "seasonally adjusted, seasonally, seasonally-adjusted",
};
