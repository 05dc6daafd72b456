/** In what a claim departs from its evidence. */
export type Difference =
  /** Another currency, another kind of figure, or per something else. */
  | "unit"
  | "value"
  /** Not the value, but within two percent of it: what "knapp" and "just over" may name. */
  | "near"
  /** Rightly rounded, but told as if it were exact. */
  | "rounding"
  /** One end of a range, a range for a value, or a range that was widened. */
  | "range"
  /** More digits, or a finer time, than the evidence states. */
  | "precision"
  /** A bound or hedge that was dropped, added or turned. */
  | "qualifier";

export type Agreement =
  | { readonly verdict: "same" }
  /** In fewer digits and said to be about, or a longer time that holds the one stated. */
  | { readonly verdict: "rounded" }
  | { readonly verdict: "different"; readonly differences: readonly [Difference, ...Difference[]] };

export function differing(differences: readonly Difference[], otherwise: "same" | "rounded"): Agreement {
  const [first, ...rest] = differences;
  return first === undefined
    ? { verdict: otherwise }
    : { verdict: "different", differences: [first, ...rest] };
}
