import type { Rejection } from "../domain/brief.ts";
import type { Span } from "../domain/span.ts";

/** What became of one figure of the claim; spans count in the claim and in the source's text. */
export interface FigureVerdict {
  readonly surface: string;
  readonly claim: Span;
  readonly verdict: "proven" | "wrong-value" | "wrong-role" | "not-found";
  /** The place in the source it was held against; null when there is none. */
  readonly source: Span | null;
  /** Null when proven as stated; a formula when code computed it. */
  readonly reason: Rejection["reason"] | null;
  readonly formula: string | null;
}

export interface ClaimVerdict {
  readonly supported: boolean;
  /** Null when supported; else the strongest objection. */
  readonly reason: Rejection["reason"] | null;
  readonly figures: readonly FigureVerdict[];
  readonly rejections: readonly Rejection[];
  /** The weight of the heaviest objection; `REFUSAL` and more refuses it. */
  readonly doubt: number;
}
