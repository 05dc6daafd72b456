import type { Unit } from "../../domain/figure.ts";
import type { Candidate, Proposal } from "../readers/candidate.ts";
import { isCandidate } from "../readers/candidate.ts";
import { wordBefore } from "../readers/cursor.ts";
import type { Text } from "../readers/text.ts";

/**
 * Sums whose currency stands further off: "2,3 Milliarden Euro im Vergleich zu 2,1 Milliarden", and cents of the
 * currency that the sums around them have. What is found there is assumed.
 */
export function inheritMoney(proposals: readonly Proposal[], source: Text): readonly Proposal[] {
  let before: Candidate | undefined;
  const known = new Map<string, Unit>();
  return proposals.map((proposal, index) => {
    if (!isCandidate(proposal)) return proposal;
    const open = proposal.cent || isSum(proposal);
    const around = open
      ? { candidate: proposal, before, rest: proposals.slice(index + 1, index + 4) }
      : undefined;
    const meant = around ? (sameSum(proposal, known) ?? complete(source, around)) : proposal;
    if (meant.kind === "money" && meant.unit && typeof meant.value === "string")
      known.set(meant.value, meant.unit);
    if (meant.kind === "money" && !meant.cent) before = meant;
    return meant;
  });
}

/** Millions of nothing: most likely of money. */
function isSum({ kind, unit, numeral }: Candidate): boolean {
  return kind === "number" && unit === null && numeral !== null && numeral.power >= MILLION;
}

/** The text named the same sum with its currency before. */
function sameSum(candidate: Candidate, known: ReadonlyMap<string, Unit>): Candidate | undefined {
  const unit =
    !candidate.cent && typeof candidate.value === "string" ? known.get(candidate.value) : undefined;
  return unit && { ...candidate, kind: "money", unit: { code: unit.code, source: "assumed" } };
}

interface Around {
  readonly candidate: Candidate;
  readonly before: Candidate | undefined;
  readonly rest: readonly Proposal[];
}

const MILLION = 6;
const REACH = 160;
const MOST_WORDS = 4;

function complete(source: Text, { candidate, before, rest }: Around): Candidate {
  if (candidate.cent) return { ...candidate, unit: centUnit(source, { candidate, before, rest }) };
  if (!before?.unit || candidate.start - before.end > REACH || !isCompared(source, candidate, before))
    return candidate;
  return { ...candidate, kind: "money", unit: { code: before.unit.code, source: "assumed" } };
}

/** A word that compares stands closely before, and no sentence ends between. */
function isCompared({ text, locale }: Text, candidate: Candidate, before: Candidate): boolean {
  if (/[.!?] +\p{Lu}|\n/u.test(text.slice(before.end, candidate.start))) return false;
  let at = candidate.start;
  for (let count = 0; count < MOST_WORDS; count += 1) {
    const word = wordBefore(text, at);
    if (!word) return false;
    if (locale.compares.has(word.key)) return true;
    at = word.start;
  }
  return false;
}

const WITH_CENTS = new Set(["USD", "EUR", "AUD", "CAD", "NZD", "HKD", "SGD", "ZAR"]);

function centUnit(source: Text, { candidate, before, rest }: Around): Candidate["unit"] {
  if (candidate.unit?.source === "stated" || candidate.unit?.code === "GBP") return candidate.unit;
  const near = [before, ...rest.filter(isCandidate)].find(
    (other) => other?.kind === "money" && !other.cent && WITH_CENTS.has(other.unit?.code ?? ""),
  );
  return { code: near?.unit?.code ?? source.locale.centOf, source: "assumed" };
}
