import type { Proposal } from "./readers/candidate.ts";
import { isCandidate } from "./readers/candidate.ts";
import type { Text } from "./readers/text.ts";
import { inheritMoney } from "./refiners/inherit-money.ts";
import { isCode } from "./refiners/is-code.ts";
import { isName } from "./refiners/is-name.ts";
import { isOrdinal } from "./refiners/is-ordinal.ts";
import { isTime } from "./refiners/is-time.ts";
import { qualify } from "./refiners/qualify.ts";
import { readBrackets } from "./refiners/read-brackets.ts";
import { readRatio } from "./refiners/read-ratio.ts";
import { readTables } from "./refiners/read-tables.ts";
import type { Adjustment, Refiner, Refusal } from "./refiners/refiner.ts";
import { regroup } from "./refiners/regroup.ts";
import { shareScale } from "./refiners/share-scale.ts";
import { shareUnits } from "./refiners/share-units.ts";

/** What a number is besides a quantity. */
const REFUSALS: readonly Refusal[] = [isCode, isTime, isOrdinal, isName];

const ADJUSTMENTS: readonly Adjustment[] = [regroup, readRatio];

/** In this order: units are shared only among what stays, and what bounds a figure is read last, where it begins. */
const REFINERS: readonly Refiner[] = [
  keepAdjusted,
  readTables,
  readBrackets,
  shareScale,
  shareUnits,
  inheritMoney,
  qualify,
];

/** What stays of the proposals, with units, currencies, qualifiers and "per" completed from around them. */
export function refine(source: Text, proposals: readonly Proposal[]): readonly Proposal[] {
  return REFINERS.reduce((kept, refiner) => refiner(kept, source), proposals);
}

function keepAdjusted(proposals: readonly Proposal[], source: Text): readonly Proposal[] {
  const kept: Proposal[] = [];
  for (const proposal of proposals) {
    if (!isCandidate(proposal)) kept.push(proposal);
    else if (!REFUSALS.some((refuses) => refuses(proposal, source)))
      kept.push(ADJUSTMENTS.reduce((candidate, adjust) => adjust(candidate, source), proposal));
  }
  return kept;
}
