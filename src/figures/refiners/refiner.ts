import type { Candidate, Proposal } from "../readers/candidate.ts";
import type { Text } from "../readers/text.ts";

/** Decides over what the readers proposed. */
export type Refiner = (proposals: readonly Proposal[], source: Text) => readonly Proposal[];

/** Whether a quantity is none after all. */
export type Refusal = (candidate: Candidate, source: Text) => boolean;
