import { OPPOSITES } from "../lexicon/relations.ts";
import { idsIn } from "./concept-ids.ts";
import type { Passage } from "./statements.ts";

/** Words of the claim whose opposite stands in the source, where the word itself does not. */
export function oppositeWeight(claim: Passage, source: Passage): number {
  const [said, stated] = [idsIn(claim, "direction"), idsIn(source, "direction")];
  const against = (one: string, other: string): boolean =>
    !(MOVES.has(one) && MOVES.has(other)) &&
    said.has(one) &&
    !said.has(other) &&
    stated.has(other) &&
    !stated.has(one);
  return OPPOSITES.some(([one, other]) => against(one, other) || against(other, one)) ? 1 : 0;
}

const MOVES = new Set(["up", "down", "unchanged"]);
