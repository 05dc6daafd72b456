import type { Candidate, Proposal } from "../readers/candidate.ts";
import { isCandidate } from "../readers/candidate.ts";
import { perOf } from "../readers/per.ts";
import { qualifierOf } from "../readers/qualifier.ts";
import type { Text } from "../readers/text.ts";

/** What bounds each quantity, and what one of it is per. */
export function qualify(proposals: readonly Proposal[], source: Text): readonly Proposal[] {
  return proposals.map((proposal) => (isCandidate(proposal) ? complete(source, proposal) : proposal));
}

function complete(source: Text, candidate: Candidate): Candidate {
  const qualifier = qualifierOf(source, candidate);
  const per = perOf(source, candidate);
  return qualifier === null && per === null ? candidate : { ...candidate, qualifier, per };
}
