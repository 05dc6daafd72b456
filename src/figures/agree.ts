import { agreeOnMoment } from "./agree/moments.ts";
import { agreeOnQuantity } from "./agree/quantities.ts";
import type { Figure } from "../domain/figure.ts";
import { isMoment, isQuantity } from "../domain/figure.ts";
import type { Agreement } from "./agree/agreement.ts";

export type { Agreement, Difference } from "./agree/agreement.ts";

/**
 * Whether a figure of a claim says what a figure of its evidence says: the same value, the same value in fewer digits
 * and said to be about, or how they differ. Signs are left to the words around ("fell 2.1 %" is "-2.1 %"), and so are
 * counted nouns, which may be of two languages.
 */
export function agree(claim: Figure, evidence: Figure): Agreement {
  if (isMoment(claim) && isMoment(evidence)) return agreeOnMoment(claim, evidence);
  if (isQuantity(claim) && isQuantity(evidence)) return agreeOnQuantity(claim, evidence);
  return { verdict: "different", differences: ["unit"] };
}
