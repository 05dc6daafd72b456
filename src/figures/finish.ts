import type { Figure, Quantity } from "../domain/figure.ts";
import type { Candidate, Proposal } from "./readers/candidate.ts";
import { isCandidate } from "./readers/candidate.ts";

/** Proposals that stayed, as figures with their surface in the text as written. */
export function finish(text: string, proposals: readonly Proposal[]): readonly Figure[] {
  return proposals.map((proposal) =>
    isCandidate(proposal)
      ? quantity(text, proposal)
      : { ...proposal, surface: text.slice(proposal.span.start, proposal.span.end) },
  );
}

function quantity(text: string, candidate: Candidate): Quantity {
  const { kind, start, end, value, unit, per, qualifier, precision, implied } = candidate;
  const surface = text.slice(start, end);
  return { kind, span: { start, end }, surface, value, unit, per, qualifier, precision, implied };
}
