import { OPPOSITES } from "../lexicon/relations.ts";
import { idsIn } from "./concept-ids.ts";
import { namesExpectation } from "./names-expectation.ts";
import type { Passage } from "./statements.ts";

/** Words of the claim whose opposite stands in the source, where the word itself does not. */
export function oppositeWeight(claim: Passage, source: Passage): number {
  const [said, stated] = [idsIn(claim, "direction"), idsIn(source, "direction")];
  const against = (one: string, other: string): boolean =>
    !(MOVES.has(one) && MOVES.has(other)) &&
    !(SURPRISES.has(one) && isOfDecline(claim) && isOfDecline(source)) &&
    !(COMPARISONS.has(one) && isMoreThanOther(claim) && isOfDecline(source)) &&
    said.has(one) &&
    !said.has(other) &&
    stated.has(other) &&
    !stated.has(one);
  if (attains(claim) && misses(source)) return 1;
  return OPPOSITES.some(([one, other]) => against(one, other) || against(other, one)) ? 1 : 0;
}

const MOVES = new Set(["up", "down", "unchanged"]);

/** "A decline worse than expected", "ein stärkerer Rückgang als erwartet": more of it is less. */
function isOfDecline(passage: Passage): boolean {
  return idsIn(passage, "direction").has("down");
}

/** "Fell by more than the index", a clause that names no expectation and nothing that rose. */
function isMoreThanOther(passage: Passage): boolean {
  if (namesExpectation(passage) || idsIn(passage, "direction").has("up")) return false;
  return passage.tokens.some(({ key }, at) => {
    const next = passage.tokens[at + 1]?.key;
    return (
      /^(?:more|stronger|mehr|starker|deutlicher|steeper)$/u.test(key) && (next === "than" || next === "als")
    );
  });
}

/** "Fell more than the index" has done worse than the index. */
const COMPARISONS = new Set(["above", "below", "more-side", "less-side"]);

const SURPRISES = new Set(["strong", "weak"]);

const GOAL = /ziele?s?$|endpunkt|^goals?$|^targets?$|^endpoints?$/u;
const ATTAINED =
  /^(?:erreicht|erreichten?|erfullt|erfullte|geschafft|reached|achieved|met|meets|attained|hit)$/u;
const MISSED = /^(?:verfehlt|verfehlten?|verpasst|verpasste|missed|misses|miss)$/u;

/** "Erreichte in einer späten Studie das Hauptziel", however far apart. */
function attains({ tokens }: Passage): boolean {
  return tokens.some(({ key }) => GOAL.test(key)) && tokens.some(({ key }) => ATTAINED.test(key));
}

function misses({ tokens }: Passage): boolean {
  return tokens.some(({ key }) => GOAL.test(key)) && tokens.some(({ key }) => MISSED.test(key));
}
