import { idsIn } from "./concept-ids.ts";
import type { RoledFigure } from "./roles.ts";

export function scopeWeight(claim: RoledFigure, source: RoledFigure): number {
  const wider = new Set(source.leaning.flatMap((segment) => [...idsIn(segment, "scope")]));
  const rates = RATES.filter((rate) => claim.scopes.has(rate));
  const stated = RATES.filter((rate) => wider.has(rate) || source.scopes.has(rate));
  if (rates.length > 0 && !rates.some((rate) => stated.includes(rate))) return stated.length > 0 ? 1 : 0.6;
  if (claim.scopes.has("total") && RATES.some((rate) => source.scopes.has(rate))) return 1;
  if (claim.scopes.has("per-each") && !claim.scopes.has("per-share") && !isToldOfEach(source)) return 0.8;
  if (claim.scopes.has("total") && source.scopes.has("per-each")) return 1;
  if (claim.scopes.has("net") && wider.has("gross")) return 1;
  if (claim.scopes.has("gross") && wider.has("net")) return 1;
  if (claim.figure.kind !== "money") return 0;
  const perShare = claim.scopes.has("per-share") || claim.metrics.includes("eps");
  const isSaidOfAnother = idsIn(source.segment, "scope").has("per-share") && !source.scopes.has("per-share");
  const statedPerShare =
    source.scopes.has("per-share") ||
    (wider.has("per-share") && !isSaidOfAnother) ||
    source.metrics.includes("eps");
  const isPrice = source.metrics.includes("share-price") && !isSaidOfAnother;
  if (perShare && !statedPerShare && !isPrice) return 0.8;
  return claim.scopes.has("total") && source.scopes.has("per-share") ? 1 : 0;
}

/** Anything per anything in the source's sentence. */
function isToldOfEach({ statement: { quantities, tokens } }: RoledFigure): boolean {
  return (
    quantities.some(({ per }) => per !== null) ||
    tokens.some(({ key }) => /^(?:je|pro|per|each|apiece|a|an|every|jeweils|jede[rsnm]?)$/u.test(key))
  );
}

const RATES = ["per-year", "per-quarter", "per-month", "per-week", "per-day"] as const;
