import type { Kysely, Transaction } from "kysely";
import type { StoreError } from "./store-error.ts";
import type { Schema } from "./schema.ts";

export type EngineName = "sqlite" | "postgres";

/** A connection or a transaction, whichever the caller is in. */
export type Session = Kysely<Schema> | Transaction<Schema>;

/** Half-open stretch of article positions; null for open. */
export interface PositionRange {
  readonly from: number | null;
  readonly to: number | null;
}

/** An article's terms as they go into the index. */
export interface IndexEntry {
  readonly position: number;
  readonly terms: readonly string[];
}

/** Terms any of which is asked for. */
export type AskedTerm = readonly string[];

/** Which of the terms that are asked for an article has; bit n tells of the nth. */
export interface SeenTerms {
  readonly position: number;
  readonly terms: number;
}

/** The full-text index: the one thing about articles that the engines do each in their own way. */
export interface FullTextIndex {
  /** After their rows of terms are written. */
  add(session: Session, entries: readonly IndexEntry[]): Promise<void>;
  remove(session: Session, positions: readonly number[]): Promise<void>;
  /** In how many articles any of each stands, in the order asked; counted up to `most` and no further. */
  frequencies(session: Session, terms: readonly AskedTerm[], most: number): Promise<readonly number[]>;
  /** For each set of terms, in the order asked, the newest articles that have all of it. */
  newest(
    session: Session,
    sets: readonly (readonly AskedTerm[])[],
    range: PositionRange,
    limit: number,
  ): Promise<readonly (readonly number[])[]>;
  /** Which of the terms, 31 at most, each of the articles has; in any order. */
  termsAt(
    session: Session,
    terms: readonly AskedTerm[],
    positions: readonly number[],
  ): Promise<readonly SeenTerms[]>;
}

/** One database engine, open and ready. */
export interface Engine {
  readonly name: EngineName;
  readonly db: Kysely<Schema>;
  readonly fullText: FullTextIndex;
  /** Keeps other processes from writing the same articles until the transaction ends. */
  lockArticles(transaction: Transaction<Schema>, ids: readonly string[]): Promise<void>;
  /** Keeps other processes from migrating until the transaction ends. */
  lockMigrations(transaction: Transaction<Schema>): Promise<void>;
  /** Whether a row could not be written because another has the same key. */
  isTaken(error: unknown): boolean;
  /** What went wrong in words that say what to do; null when it is a fault of ours. */
  explain(error: unknown): StoreError | null;
  close(): Promise<void>;
}
