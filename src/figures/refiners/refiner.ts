import type { Candidate, Proposal } from "../readers/candidate.ts";
import type { Text } from "../readers/text.ts";

/** Decides over what the readers proposed. */
export type Refiner = (proposals: readonly Proposal[], source: Text) => readonly Proposal[];

/** Reads one quantity anew from the words around it. */
export type Adjustment = (candidate: Candidate, source: Text) => Candidate;

/** Whether a quantity is none after all. */
export type Refusal = (candidate: Candidate, source: Text) => boolean;
