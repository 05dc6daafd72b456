import { shift } from "../../domain/decimal.ts";
import type { Candidate, Proposal } from "../readers/candidate.ts";
import { isCandidate } from "../readers/candidate.ts";
import { wordBefore } from "../readers/cursor.ts";
import type { Text } from "../readers/text.ts";

/**
 * A number without a unit has that of the next one where both belong together: "von 4,8 auf 5,0 Milliarden Euro",
 * "from 5 to 7 percent", "2, 3 und 4 Prozent".
 */
export function shareUnits(proposals: readonly Proposal[], source: Text): readonly Proposal[] {
  const shared = [...proposals];
  let chained = false;
  for (let index = shared.length - 2; index >= 0; index -= 1) {
    const pair = pairAt(shared, index, chained);
    chained = pair !== undefined && belong(source, pair);
    if (pair && chained) shared[index] = withUnitOf(pair.first, pair.next);
  }
  return shared;
}

interface Pair {
  readonly first: Candidate;
  readonly next: Candidate;
  /** The next one has its unit from a later one itself. */
  readonly chained: boolean;
}

/** A quantity and the next one, where the first lacks a unit that the next one has behind its number. */
function pairAt(proposals: readonly Proposal[], index: number, chained: boolean): Pair | undefined {
  const [first, next] = [proposals[index], proposals[index + 1]];
  if (!first || !next || !isCandidate(first) || !isCandidate(next)) return undefined;
  return lacksUnitOf(first, next) && (chained || isSuffixed(next)) ? { first, next, chained } : undefined;
}

/** A bare number closely before a number with a unit behind it. */
function lacksUnitOf(first: Candidate, next: Candidate): boolean {
  if (first.unit !== null || next.unit === null || next.start - first.end > LONGEST_JOINT) return false;
  if (first.kind !== "number" || first.implied || typeof first.value !== "string") return false;
  return next.kind !== "multiple" && !next.implied;
}

function belong({ text, locale }: Text, { first, next, chained }: Pair): boolean {
  const between = text.slice(first.end, next.start).toLowerCase();
  if (LISTING.test(between)) return true;
  if (next.kind === "number") return SHARE_OF.test(between);
  if (between === ", ") return chained;
  const before = wordBefore(text, first.start);
  return before !== undefined && locale.from.has(before.key) && locale.moved.has(between.trim());
}

const LONGEST_JOINT = 20;
/** "180 der 2.300 Stellen": the part counts the same. */
const SHARE_OF =
  /^ (?:der|von|von insgesamt|der rund|der insgesamt|of|of the|of its|of their|of his|out of) $/u;
const LISTING = /^ (?:und|and|or|oder|bzw\.|beziehungsweise|respektive) $/u;

/** Only a unit behind a number can be meant for the number before it too. */
function isSuffixed({ numeral, end }: Candidate): boolean {
  return numeral !== null && end > numeral.end;
}

function withUnitOf(first: Candidate, next: Candidate): Candidate {
  const [one, other] = [first.numeral, next.numeral];
  if (next.kind === "number") return { ...first, unit: next.unit };
  const power =
    one?.power === 0 && other && first.value.length <= 6
      ? other.power - (next.cent ? 2 : 0)
      : next.cent
        ? -2
        : 0;
  const value = typeof first.value === "string" ? shift(first.value, power) : first.value;
  return {
    ...first,
    kind: next.kind,
    unit: next.unit,
    value,
    precision: first.precision + power,
    cent: next.cent,
  };
}
