import type { ConceptKind } from "../lexicon/words.ts";

/** What a stretch of text is about, as weighted keys that both languages share; words by stem within one. */
export type Features = ReadonlyMap<string, number>;

/** Ids of concepts by their kind. */
export type ConceptIds = ReadonlyMap<ConceptKind, ReadonlySet<string>>;

/** What was worked out of a passage when it was first asked for: a weak map for each would cost more than the work. */
export interface Memo {
  concepts: ConceptIds | null;
  features: Features | null;
}
