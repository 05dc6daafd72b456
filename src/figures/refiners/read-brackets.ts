import { negate, shift } from "../../domain/decimal.ts";
import type { Unit } from "../../domain/figure.ts";
import type { Candidate, Proposal } from "../readers/candidate.ts";
import { isCandidate } from "../readers/candidate.ts";
import { currencyBefore, currencyBehind } from "../readers/currency.ts";
import { scaleBehind } from "../readers/scale.ts";
import type { Text } from "../readers/text.ts";
import { rateBehind } from "../readers/unit.ts";

/** Numbers whose unit stands behind a bracket: "412 (Vorjahr: 388) Mio. Euro", and losses as books write them: "(3.9)%". */
export function readBrackets(proposals: readonly Proposal[], source: Text): readonly Proposal[] {
  const read = [...proposals];
  for (const [index, proposal] of proposals.entries()) {
    if (!isCandidate(proposal) || !isBare(proposal) || source.text[proposal.end] !== ")") continue;
    const booked = bookedLoss(proposal, source);
    if (booked) read[index] = booked;
    const before = proposals.slice(Math.max(0, index - 2), index).findLast(isCandidate);
    const unit =
      before && isBare(before) && isEarlier(before, proposal, source) ? unitAt(proposal, source) : null;
    if (!before || !unit) continue;
    read[proposals.indexOf(before)] = measured(before, unit);
    read[index] = measured(proposal, unit);
  }
  return read;
}

function isBare({ kind, unit, numeral, implied, value }: Candidate): boolean {
  return kind === "number" && unit === null && !implied && typeof value === "string" && numeral?.power === 0;
}

/** "(3.9)%", "$(1.2) million": brackets around a number alone make it negative. */
function bookedLoss(candidate: Candidate, source: Text): Candidate | undefined {
  const { text } = source;
  const { start, end, value } = candidate;
  if (text[start - 1] !== "(" || typeof value !== "string") return undefined;
  if (text[end + 1] === "%") {
    const unit = { code: "%", source: "stated" } as const;
    return { ...candidate, kind: "percent", unit, value: negate(value), start: start - 1, end: end + 2 };
  }
  const currency = currencyBefore(source, start - 1, 0);
  if (!currency) return undefined;
  const scale = scaleBehind(source, end + 1, start);
  const sum = measured(candidate, { kind: "money", unit: currency.unit, power: scale?.power ?? 0 });
  return {
    ...sum,
    value: negate(shift(value, scale?.power ?? 0)),
    start: currency.start,
    end: scale?.end ?? end + 1,
  };
}

/** Between both stands a bracket that opens with an earlier time. */
function isEarlier(before: Candidate, { start }: Candidate, { text }: Text): boolean {
  return EARLIER.test(text.slice(before.end, start));
}

const EARLIER =
  /^ \((?:i\. ?)?(?:Vj\.?|V\.|VJ|Vorjahr\p{L}*|Vorquartal|Vormonat|prior[ -]year|previous year|year[ -]ago|PY):? ?$/u;

interface Behind {
  readonly kind: Candidate["kind"];
  readonly unit: Unit | null;
  readonly power: number;
}

/** Scale and unit behind the bracket that closes behind a number. */
function unitAt({ end, start }: Candidate, source: Text): Behind | null {
  const scale = scaleBehind(source, end + 1, start);
  const at = scale?.end ?? end + 1;
  const rate = scale ? undefined : rateBehind(source, at);
  if (rate) return { ...rate, power: 0 };
  const currency = currencyBehind(source, at);
  if (currency)
    return { kind: "money", unit: currency.unit, power: (scale?.power ?? 0) - (currency.cent ? 2 : 0) };
  return scale ? { kind: "number", unit: null, power: scale.power } : null;
}

function measured(candidate: Candidate, { kind, unit, power }: Behind): Candidate {
  const { value, precision } = candidate;
  const scaled = typeof value === "string" ? shift(value, power) : value;
  return { ...candidate, kind, unit, value: scaled, precision: precision + power };
}
