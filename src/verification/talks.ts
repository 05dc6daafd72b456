import { idsIn } from "./concept-ids.ts";
import type { Passage, Statement, Statements } from "./statements.ts";

/** Whether the claim lets talks go on that the source calls off. */
export function resumesTalks(claim: Statement, { list }: Statements): boolean {
  if (!isTalking(claim) || isOver(claim)) return false;
  const told = list.filter(isTalking);
  return told.length > 0 && told.every(isOver);
}

function isTalking(passage: Passage): boolean {
  return idsIn(passage, "certainty").has("talks");
}

/** Ended, failed, or not held at all. */
function isOver(passage: Passage): boolean {
  return (
    idsIn(passage, "direction").has("end") ||
    idsIn(passage, "certainty").has("failed") ||
    idsIn(passage, "certainty").has("denied")
  );
}
