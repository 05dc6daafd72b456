import type { Figure } from "./figure.ts";
import type { Span } from "./span.ts";

/** How sure a text is of what it says; "fact" where no word hedges. */
export type SureAs = "fact" | "planned" | "expected" | "possible" | "talks" | "reported" | "denied";

/**
 * The role a figure plays where it is stated: what it is a figure of. Concepts are ids of the lexicon
 * ("revenue", "capex"); null where the text does not say.
 */
export interface Role {
  /** What is measured. */
  readonly metric: string | null;
  /** Who it is said of, as written: the first name of its clause, else of its sentence. */
  readonly subject: string | null;
  /** What dates it: ISO 8601 as far as stated, or a concept ("previous-year"). */
  readonly period: string | null;
  readonly direction: "up" | "down" | "unchanged" | null;
  /** Rose *by*, *to*, or *from* this figure. */
  readonly step: "by" | "to" | "from" | null;
  /** "per-share", "per-year", "quarterly", "total", …; the first one named. */
  readonly scope: string | null;
  readonly certainty: SureAs;
  readonly basis: "actual" | "guidance" | "consensus" | null;
  readonly negated: boolean;
  /** Who is quoted for it, as written. */
  readonly attribution: string | null;
}

/** A figure together with its role and the sentence that states it. */
export interface Fact {
  readonly figure: Figure;
  readonly role: Role;
  readonly sentence: Span;
}
