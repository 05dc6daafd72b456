import { idsIn } from "./concept-ids.ts";
import type { Passage } from "./statements.ts";

const EXPECTATION = /erwart|prognos|schatz|konsens|expect|forecast|estimat|consensus/u;

/** Whether a clause speaks of what was expected, in whatever form. */
export function namesExpectation(passage: Passage): boolean {
  if (passage.tokens.some(({ key }) => EXPECTATION.test(key))) return true;
  return idsIn(passage, "basis").has("consensus") || idsIn(passage, "certainty").has("expected");
}
