import { shift } from "../../domain/decimal.ts";
import type { Candidate, Proposal } from "../readers/candidate.ts";
import { isCandidate } from "../readers/candidate.ts";
import { wordBefore } from "../readers/cursor.ts";
import type { Text } from "../readers/text.ts";

const MILLION = 6;

/** "grew by 12 to 84 million", "um 12 auf 84 Millionen": what something grew by is counted as what it grew to. */
export function shareScale(proposals: readonly Proposal[], source: Text): readonly Proposal[] {
  return proposals.map((proposal, index) => {
    const next = proposals[index + 1];
    if (!next || !isCandidate(proposal) || !isCandidate(next)) return proposal;
    const power = next.kind === "money" || next.kind === "number" ? (next.numeral?.power ?? 0) : 0;
    if (power < MILLION || !isBare(proposal) || !isGrowth(proposal, next, source)) return proposal;
    const value = typeof proposal.value === "string" ? shift(proposal.value, power) : proposal.value;
    return { ...proposal, kind: next.kind, unit: next.unit, value, precision: proposal.precision + power };
  });
}

function isBare({ kind, unit, numeral, implied, value }: Candidate): boolean {
  const plain = kind === "number" && unit === null && !implied && numeral?.power === 0;
  return plain && typeof value === "string" && value.length <= LONGEST;
}

/** Four digits and more are counted whole. */
const LONGEST = 5;

function isGrowth(first: Candidate, next: Candidate, { text }: Text): boolean {
  const by = wordBefore(text, first.start)?.key;
  const between = text.slice(first.end, next.start);
  return (
    ((by === "um" || by === "von") && between === " auf ") ||
    ((by === "by" || by === "from") && between === " to ")
  );
}
