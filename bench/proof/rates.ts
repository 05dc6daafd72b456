import { REFUSAL } from "../../src/verification/issues.ts";
import type { Judged } from "./judge.ts";

export interface Rates {
  readonly unsupported: number;
  readonly caught: number;
  readonly supported: number;
  readonly rejected: number;
}

/** Catches and false rejections, with a claim refused when its doubt reaches the threshold. */
export function ratesOf(judged: readonly Judged[], threshold = REFUSAL): Rates {
  const bad = judged.filter(({ row }) => !row.supported);
  const good = judged.filter(({ row }) => row.supported);
  const refused = ({ verdict }: Judged): boolean => verdict.doubt >= threshold;
  return {
    unsupported: bad.length,
    caught: bad.filter(refused).length,
    supported: good.length,
    rejected: good.filter(refused).length,
  };
}

export function catchRate({ caught, unsupported }: Rates): number {
  return unsupported === 0 ? 1 : caught / unsupported;
}

export function rejectionRate({ rejected, supported }: Rates): number {
  return supported === 0 ? 0 : rejected / supported;
}

export function balancedAccuracy(rates: Rates): number {
  return (catchRate(rates) + 1 - rejectionRate(rates)) / 2;
}

const VALUE_TYPES = new Set([
  "number",
  "decimal_separator",
  "unit_scale",
  "unit_currency",
  "percent_vs_points",
  "bps",
  "overprecise",
  "rounding_too_far",
]);

/** Errors of the number itself, as against errors of what it is a number of. */
export function isValueLevel({ row }: Judged): boolean {
  return VALUE_TYPES.has(row.error_type);
}

export function isAcross({ row }: Judged): boolean {
  return row.lang !== row.source_lang;
}
