import type { Candidate, Proposal } from "../readers/candidate.ts";
import { isCandidate } from "../readers/candidate.ts";
import type { Text } from "../readers/text.ts";

/** Decides over what the readers proposed. */
export type Refiner = (proposals: readonly Proposal[], source: Text) => readonly Proposal[];

/** A refiner that drops the quantities a test is true of. */
export function dropping(isNone: (candidate: Candidate, source: Text) => boolean): Refiner {
  return (proposals, source) =>
    proposals.filter((proposal) => !isCandidate(proposal) || !isNone(proposal, source));
}
