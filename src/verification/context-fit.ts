import { featuresOf, mostOwn, overlap, passageFeatures, rarityIn } from "./features.ts";
import { rolesIn } from "./roles.ts";
import type { RoledFigure } from "./roles.ts";
import type { Sides } from "./sides.ts";
import type { Statement } from "./statements.ts";

/** The roles of all figures in those sentences that may hold what is looked for. */
export function rolesWhere(sides: Sides, mayHold: (statement: Statement) => boolean): readonly RoledFigure[] {
  return sides.candidates.filter(mayHold).flatMap((statement) => rolesIn(statement, sides.source));
}

/** How well figures of the source fit what the claim says around one of its own. */
export interface Fit {
  /** How well a figure's context in the source fits the claim's. */
  readonly fit: (roled: RoledFigure) => number;
  /** At least the fit of every figure of a sentence; spares reading the roles of those that cannot be meant. */
  readonly most: (statement: Statement) => number;
}

export function fitOf(claim: RoledFigure, { claim: said, source }: Sides): Fit {
  const { language } = source.source;
  const features = featuresOf(claim, said.source.language);
  const rarity = rarityIn(source);
  const own = mostOwn(claim, said.source.language);
  return {
    fit: (roled) => overlap(features, featuresOf(roled, language), rarity),
    most: (statement) => overlap(features, passageFeatures(statement), rarity) + own,
  };
}

/** By how much another figure's context must fit better before the claim's value counts as swapped. */
export const MARGIN = 1.6;
