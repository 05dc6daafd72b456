import { featuresOf, mostOwn, overlap } from "./features.ts";
import { keeping } from "./keeping.ts";
import { featureIndexOf } from "./index-features.ts";
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

const fitsIn = keeping<Sides, [], Map<RoledFigure, Fit>>(() => new Map());

/** The fit of one figure of the claim; asked for again and again, and worked out once. */
export function fitOf(claim: RoledFigure, sides: Sides): Fit {
  const fits = fitsIn(sides);
  const fit = fits.get(claim) ?? readFit(claim, sides);
  fits.set(claim, fit);
  return fit;
}

function readFit(claim: RoledFigure, { claim: said, source }: Sides): Fit {
  const { language } = source.source;
  const features = featuresOf(claim, said.source.language);
  const { rarity, overlaps } = featureIndexOf(source);
  let sums: Float64Array | null = null;
  let own = 0;
  return {
    fit: (roled) => overlap(features, featuresOf(roled, language), rarity),
    most: ({ index }) => {
      if (sums === null) {
        sums = overlaps(features, rarity);
        own = mostOwn(claim, said.source.language);
      }
      return (sums[index] ?? 0) + own;
    },
  };
}

/** By how much another figure's context must fit better before the claim's value counts as swapped. */
export const MARGIN = 1.6;
