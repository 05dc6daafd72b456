import type { Proposal } from "./readers/candidate.ts";
import type { Text } from "./readers/text.ts";
import { dropCodes } from "./refiners/drop-codes.ts";
import { dropNames } from "./refiners/drop-names.ts";
import { dropOrdinals } from "./refiners/drop-ordinals.ts";
import { dropTimes } from "./refiners/drop-times.ts";
import { inheritMoney } from "./refiners/inherit-money.ts";
import { qualify } from "./refiners/qualify.ts";
import type { Refiner } from "./refiners/refiner.ts";
import { shareUnits } from "./refiners/share-units.ts";

/** In this order: units are shared only among what stays, and what bounds a figure is read last, where it begins. */
const REFINERS: readonly Refiner[] = [
  dropCodes,
  dropTimes,
  dropOrdinals,
  dropNames,
  shareUnits,
  inheritMoney,
  qualify,
];

/** What stays of the proposals, with units, currencies, qualifiers and "per" completed from around them. */
export function refine(source: Text, proposals: readonly Proposal[]): readonly Proposal[] {
  return REFINERS.reduce((kept, refiner) => refiner(kept, source), proposals);
}
