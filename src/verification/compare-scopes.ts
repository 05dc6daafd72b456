import { isQuantity, isRange } from "../domain/figure.ts";
import { isScopeAdded } from "./added-scopes.ts";
import { idsIn } from "./concept-ids.ts";
import type { RoledFigure } from "./roles.ts";
import { rolesIn } from "./roles.ts";
import type { Sides } from "./sides.ts";
import type { Statements } from "./statements.ts";

export function scopeWeight(claim: RoledFigure, source: RoledFigure, { source: whole }: Sides): number {
  if (isScopeAdded(claim, source, whole)) return 1;
  const wider = new Set(source.leaning.flatMap((segment) => [...idsIn(segment, "scope")]));
  const rates = RATES.filter((rate) => claim.scopes.has(rate));
  const stated = RATES.filter((rate) => wider.has(rate) || source.scopes.has(rate));
  if (rates.length > 0 && !rates.some((rate) => stated.includes(rate))) return stated.length > 0 ? 1 : 0.6;
  if (claim.scopes.has("total") && RATES.some((rate) => source.scopes.has(rate))) return 1;
  if (
    claim.scopes.has("per-each") &&
    rates.length === 0 &&
    !claim.scopes.has("per-share") &&
    !isToldOfEach(source, whole)
  )
    return 0.8;
  if (claim.scopes.has("total") && source.scopes.has("per-each")) return 1;
  if (claim.scopes.has("net") && wider.has("gross")) return 1;
  if (claim.scopes.has("gross") && wider.has("net")) return 1;
  if (isOfOtherBasis(claim, source, whole) || isOtherEnd(claim, source)) return 1;
  if (claim.figure.kind !== "money") return 0;
  const perShare = claim.scopes.has("per-share") || claim.bound.includes("eps");
  const isSaidOfAnother = idsIn(source.segment, "scope").has("per-share") && !source.scopes.has("per-share");
  const statedPerShare =
    source.scopes.has("per-share") ||
    (wider.has("per-share") && !isSaidOfAnother) ||
    source.metrics.includes("eps");
  const isPrice = source.metrics.includes("share-price") && !isSaidOfAnother;
  if (perShare && !statedPerShare && !isPrice) return isLarge(claim) ? 1 : PER_SHARE_BY_SIZE;
  return claim.scopes.has("total") && source.scopes.has("per-share") ? 1 : 0;
}

/** What a change is measured on, where a text tells it on more than one: "minus 3 percent, currency-adjusted 1 percent". */
const BASES = ["constant-currency", "real-terms", "organic", "nominal"] as const;

/** The source tells the claim's basis of another figure of the kind beside it, or of this one alone. */
function isOfOtherBasis(claim: RoledFigure, source: RoledFigure, whole: Statements): boolean {
  const beside = rolesIn(source.statement, whole).filter(
    ({ figure }) => figure !== source.figure && figure.kind === source.figure.kind,
  );
  return BASES.some((basis) => {
    const [said, stated] = [claim.scopes.has(basis), source.scopes.has(basis)];
    if (said === stated) return false;
    return beside.some((other) => !other.prior && other.scopes.has(basis) === said);
  });
}

/** "Up to €1.35bn at the top end of the range" is not told as the value. */
function isOtherEnd({ scopes, segment, figure }: RoledFigure, source: RoledFigure): boolean {
  const isBounded = isQuantity(figure) && figure.qualifier !== null && figure.qualifier !== "about";
  const told = idsIn(segment, "scope");
  const stated = idsIn(source.segment, "scope");
  return ENDS.some(
    ([end, other]) =>
      (stated.has(end) && !stated.has(other) && told.has(other) && !told.has(end)) ||
      (source.figure.kind === "money" &&
        stated.has(end) &&
        !scopes.has(end) &&
        !isBounded &&
        !(isQuantity(source.figure) && isRange(source.figure.value))),
  );
}

const ENDS = [
  ["top-end", "low-end"],
  ["low-end", "top-end"],
] as const;

/** A few cents or euros are told of one share, whether or not the clause says so. */
const PER_SHARE_BY_SIZE = 0.2;
const LARGE = 10_000;

function isLarge({ figure }: RoledFigure): boolean {
  if (!isQuantity(figure)) return false;
  return Math.abs(Number(isRange(figure.value) ? figure.value[0] : figure.value)) >= LARGE;
}

/** Anything per anything in the source's sentence. */
function isToldOfEach(
  { statement: { quantities, tokens, index } }: RoledFigure,
  { list }: Statements,
): boolean {
  return (
    quantities.some(({ per }) => per !== null) ||
    list.slice(0, index).some((before) => before.quantities.some(({ per }) => per !== null)) ||
    tokens.some(({ key }) =>
      /^(?:je|pro|per|each|apiece|a|an|every|jeweils|jede[rsnm]?|stuckpreis\p{L}*)$/u.test(key),
    )
  );
}

const RATES = ["per-year", "per-quarter", "per-month", "per-week", "per-day"] as const;
