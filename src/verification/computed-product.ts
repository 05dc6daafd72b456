import { objectsIn } from "./objects.ts";
import type { RoledFigure } from "./roles.ts";

type Pair = readonly [RoledFigure, RoledFigure];

/**
 * "Eight ships of 9,200 containers each": whether one figure is of each of what the other counts, and whether the
 * claim speaks of those.
 */
export function isProductOf(claim: RoledFigure, [one, other]: Pair): boolean {
  const [each, count] = isOfEach(one) ? [one, other] : [other, one];
  if (!isOfEach(each) || isOfEach(count) || each.segment !== count.segment) return false;
  const { quantities } = each.segment;
  const nearest = quantities.findLast(
    ({ kind, span }) => kind === "number" && span.end <= each.figure.span.start,
  );
  return nearest === count.figure && speaksOfCounted(claim, count);
}

/** "Each", "je"; a count that stands before a price per share is no price. */
export function isOfEach({ figure, scopes }: RoledFigure): boolean {
  return scopes.has("per-each") || (figure.kind === "money" && scopes.has("per-share"));
}

/** The claim names what is counted, and nothing that the sentence counts besides. */
function speaksOfCounted({ statement, noun }: RoledFigure, count: RoledFigure): boolean {
  const counted = new Set(count.noun.map((id) => `noun:${id}`));
  const said = new Set([...objectsIn(statement), ...noun.map((id) => `noun:${id}`)]);
  return !counted.isDisjointFrom(said);
}
