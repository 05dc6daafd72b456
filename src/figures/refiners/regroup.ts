import { shift } from "../../domain/decimal.ts";
import type { Candidate } from "../readers/candidate.ts";
import type { Text } from "../readers/text.ts";

/**
 * What only comes whole is never counted in thousandths: "16.000 jobs" and "12,500 Mitarbeiter" are grouped as the
 * other language does.
 */
export function regroup(candidate: Candidate, source: Text): Candidate {
  return isWhole(candidate, source) ? inThousands(candidate) : candidate;
}

function isWhole({ kind, unit, numeral }: Candidate, { locale }: Text): boolean {
  if (kind !== "number" || unit === null || numeral?.precision !== THOUSANDTHS || numeral.power > 0)
    return false;
  return numeral.written === "digits" && locale.wholes.has(unit.code.toLowerCase());
}

const THOUSANDTHS = -3;

function inThousands(candidate: Candidate): Candidate {
  const { value } = candidate;
  return {
    ...candidate,
    value: typeof value === "string" ? shift(value, 3) : [shift(value[0], 3), shift(value[1], 3)],
    precision: 0,
  };
}
