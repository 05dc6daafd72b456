import type { Amount, Moment, Qualifier, QuantityKind, Unit } from "../../domain/figure.ts";
import type { Numeral } from "./numeral.ts";

/** A quantity as a reader proposes it; refiners change, drop and complete it. */
export interface Candidate {
  readonly kind: QuantityKind;
  readonly start: number;
  readonly end: number;
  readonly value: Amount;
  readonly unit: Unit | null;
  readonly per: string | null;
  readonly qualifier: Qualifier | null;
  readonly precision: number;
  readonly implied: boolean;
  /** As the number was written; of a range the last one. Null where no number was. */
  readonly numeral: Numeral | null;
  /** The number counts hundredths of a currency that other figures may name. */
  readonly cent: boolean;
}

/** What the readers found at a place. */
export type Proposal = Candidate | Moment;

export function isCandidate(proposal: Proposal): proposal is Candidate {
  return "numeral" in proposal;
}

export function startOf(proposal: Proposal): number {
  return isCandidate(proposal) ? proposal.start : proposal.span.start;
}

export function endOf(proposal: Proposal): number {
  return isCandidate(proposal) ? proposal.end : proposal.span.end;
}
