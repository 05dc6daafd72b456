/**
 * Words of one language by concept, comma separated. A German noun is written with its capital and is read
 * only with it. `zu+legen/legt/legte/gelegt` is a verb whose particle may stand at the end of its clause.
 */
export type Words = Readonly<Record<string, string>>;

/** What a concept says about a statement; each kind is one file of a locale. */
export type ConceptKind =
  | "metric"
  | "noun"
  | "direction"
  | "event"
  | "certainty"
  | "basis"
  | "attribution"
  | "negation"
  | "scope"
  | "period"
  | "place";

/** A concept: the same key in both languages, unique within its kind ("revenue" among metrics). */
export interface Concept {
  readonly kind: ConceptKind;
  readonly id: string;
}

/** All words of one language. */
export type Vocabulary = Readonly<Record<ConceptKind, Words>>;
