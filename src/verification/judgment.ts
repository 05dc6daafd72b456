import { fitOf } from "./context-fit.ts";
import { weigh } from "./issues.ts";
import type { Issue } from "./issues.ts";
import type { RoledFigure } from "./roles.ts";
import type { Sides } from "./sides.ts";

/** What the source makes of one figure of the claim. */
export interface FigureJudgment {
  readonly claim: RoledFigure;
  /** The figure of the source it was held against; null when there is none. */
  readonly source: RoledFigure | null;
  readonly issues: readonly Issue[];
  /** Set when code computed the figure from two stated ones. */
  readonly formula: string | null;
}

/** The one against which least is to be said; of equals the one whose context fits best. */
export function lightest<Candidate extends FigureJudgment>(
  candidates: readonly Candidate[],
  sides: Sides,
): Candidate | undefined {
  const fit = ({ claim, source }: Candidate): number =>
    source === null ? 0 : fitOf(claim, sides).fit(source);
  return candidates.reduce<Candidate | undefined>((best, next) => {
    if (!best) return next;
    const lead = weigh(best.issues) - weigh(next.issues);
    return lead > 0 || (lead === 0 && fit(next) > fit(best)) ? next : best;
  }, undefined);
}
