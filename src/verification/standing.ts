import { isPast } from "./tense.ts";
import { idsIn } from "./concept-ids.ts";
import type { Sides } from "./sides.ts";
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

/** Whether the claim tells of an approval as given that the source still waits for, wherever it speaks of one. */
export function grantsApproval(
  claim: Statement,
  { claim: { source: said }, source: { list } }: Sides,
): boolean {
  if (!isApproving(claim) || isPending(claim) || !isPast(claim, said.language)) return false;
  const told = list.filter(isApproving);
  return told.length > 0 && told.every(isPending);
}

function isApproving(passage: Passage): boolean {
  return idsIn(passage, "direction").has("accept");
}

const WAITING: readonly string[] = ["expected", "planned", "possible", "future", "conditional"];

const HAVING: ReadonlySet<string> = new Set([
  "muss",
  "mussen",
  "musste",
  "soll",
  "sollen",
  "steht",
  "stehen",
]);

/** "Muss bis zum 20. Februar noch zustimmen" */
function isStillDue({ tokens }: Passage): boolean {
  const at = tokens.findIndex(({ key }) => HAVING.has(key));
  return at >= 0 && tokens.slice(at).some(({ key }) => key === "noch");
}

/** "Recommended that it be approved": others decide. */
const RECOMMENDED = /^(?:recommend|empfahl|empfiehlt|empfohlen|empfehl|befurwort)/u;

function isPending(passage: Passage): boolean {
  if (isStillDue(passage) || passage.tokens.some(({ key }) => RECOMMENDED.test(key))) return true;
  const certainties = idsIn(passage, "certainty");
  return (
    idsIn(passage, "negation").has("not-yet") ||
    idsIn(passage, "negation").has("pending") ||
    idsIn(passage, "negation").has("not") ||
    WAITING.some((id) => certainties.has(id))
  );
}
