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
  const { kind, start, value, unit, per, qualifier, precision, implied } = candidate;
  const end = endIn(candidate);
  const surface = text.slice(start, end);
  // Adding nothing turns the -0 of a sum into 0.
  return {
    kind,
    span: { start, end },
    surface,
    value,
    unit,
    per,
    qualifier,
    precision: precision + 0,
    implied,
  };
}

/** What is counted lies outside: whoever prints the number in another language prints a noun of that language. */
function endIn({ kind, unit, end, numeral }: Candidate): number {
  return kind === "number" && unit !== null && numeral ? Math.min(end, numeral.end) : end;
}
