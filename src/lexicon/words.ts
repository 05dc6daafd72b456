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
  /** `kind:id`. */
  readonly key: string;
}

/** All words of one language. */
export type Vocabulary = Readonly<Record<ConceptKind, Words>>;

/** Names by concept; a pair where a label has a shorter one. */
export type Names = Readonly<Record<string, string | { readonly full: string; readonly short: string }>>;

/** Phrases that have no place in a brief, as alternatives of regular expressions. */
export interface UnwelcomeWords {
  /** Buy and sell advice and promises of gain, whoever gives them. */
  readonly advice: readonly string[];
  /** Ratings and price targets: news when somebody is named for them. */
  readonly rating: readonly string[];
  /** Words that name somebody for a rating. */
  readonly attributed: readonly string[];
  /** Advertising, and calls to click, sign up or buy. */
  readonly call: readonly string[];
  /** Words to a program that reads the text, anywhere in it. */
  readonly instruction: readonly string[];
  /** Orders, at the beginning of a clause. */
  readonly order: readonly string[];
  /** What readers wrote below the article. */
  readonly comment: readonly string[];
}
