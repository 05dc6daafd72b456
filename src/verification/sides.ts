import type { Statement, Statements } from "./statements.ts";

/** Both sides of a comparison. */
export interface Sides {
  readonly claim: Statements;
  readonly source: Statements;
  /** The source's title, read as a sentence: context that bears nothing out. */
  readonly headline: Statement | null;
  /** The sentences of the source that may bear the claim out. */
  readonly candidates: readonly Statement[];
}
