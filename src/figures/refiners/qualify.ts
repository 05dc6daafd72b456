import type { Proposal } from "../readers/candidate.ts";
import { isCandidate } from "../readers/candidate.ts";
import { perOf } from "../readers/per.ts";
import { qualifierOf } from "../readers/qualifier.ts";
import type { Text } from "../readers/text.ts";

/** What bounds each quantity, and what one of it is per. */
export function qualify(proposals: readonly Proposal[], source: Text): readonly Proposal[] {
  return proposals.map((proposal) =>
    isCandidate(proposal)
      ? { ...proposal, qualifier: qualifierOf(source, proposal), per: perOf(source, proposal) }
      : proposal,
  );
}
