import type { Figure } from "./figure.ts";
import type { Span } from "./span.ts";

/**
 * The role a figure plays where it is stated: what it is a figure of. Concepts are keys of the lexicon
 * ("revenue", "capital-expenditure"); null where the text does not say.
 */
export interface Role {
  /** What is measured. */
  readonly metric: string | null;
  /** Who it is said of: a ticker where the directory knows it, else the name as written. */
  readonly subject: string | null;
  /** Index of the moment among the article's figures that dates this figure, or a concept ("previous-year"). */
  readonly period: string | null;
  readonly direction: "up" | "down" | "unchanged" | null;
  /** Rose *by*, *to*, or *from* this figure. */
  readonly step: "by" | "to" | "from" | null;
  /** "per-share", "annual", "quarterly", "total", …; null where nothing is said. */
  readonly scope: string | null;
  readonly certainty: "fact" | "planned" | "expected" | "possible" | "talks" | "reported" | "denied";
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
