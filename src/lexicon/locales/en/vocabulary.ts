import type { Vocabulary } from "../../words.ts";
import { ATTRIBUTIONS } from "./attribution.ts";
import { BASES } from "./basis.ts";
import { CERTAINTIES } from "./certainty.ts";
import { DIRECTIONS } from "./directions.ts";
import { EVENTS } from "./events.ts";
import { METRICS } from "./metrics.ts";
import { NEGATIONS } from "./negation.ts";
import { NOUNS } from "./nouns.ts";
import { PARTIES } from "./parties.ts";
import { PERIODS } from "./periods.ts";
import { PLACES } from "./places.ts";
import { SCOPES } from "./scope.ts";

/** All English words the lexicon knows. */
export const ENGLISH: Vocabulary = {
  metric: METRICS,
  noun: { ...PARTIES, ...NOUNS },
  direction: DIRECTIONS,
  event: EVENTS,
  certainty: CERTAINTIES,
  basis: BASES,
  attribution: ATTRIBUTIONS,
  negation: NEGATIONS,
  scope: SCOPES,
  period: PERIODS,
  place: PLACES,
};
